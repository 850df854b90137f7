package org.colophon.compat;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every jar of ours carries the licence, and names its parts from others. */
class LicencesTest {

    private static final Path ROOT = Path.of(System.getProperty("project.root", "..")).toAbsolutePath().normalize();
    /** Modules without a jar. */
    private static final Set<String> WITHOUT = Set.of("bom", "benchmarks", "compat");

    private static String licence() throws IOException {
        return Files.readString(ROOT.resolve("LICENSE"));
    }

    private static Set<String> own() throws IOException {
        try (InputStream in = LicencesTest.class.getResourceAsStream("own-resources.txt")) {
            assertThat(in).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.startsWith("#")).collect(Collectors.toSet());
        }
    }

    static List<String> modules() throws IOException {
        // Typefaces of a profile are fetched when it is built, and have a notice of the same form.
        String built = Files.readString(ROOT.resolve("pom.xml")).split("<profiles>")[0];
        return Pattern.compile("<module>(.+?)</module>").matcher(built).results()
                .map(found -> found.group(1)).filter(module -> !WITHOUT.contains(module)).toList();
    }

    /** The jar of a module, or before there is one the folder that it is made of. */
    private static Path classPathEntry(String module) {
        String artifact = module.equals("publish") ? "colophon" : "colophon-" + module;
        Pattern jar = Pattern.compile(".*/" + artifact + "(-[0-9].*(?<!-tests))?\\.jar");
        List<Path> found = Program.ours().classPath().stream()
                .filter(entry -> entry.replace('\\', '/').endsWith("/" + module + "/target/classes")
                        || jar.matcher(entry.replace('\\', '/')).matches())
                .map(Path::of)
                .toList();
        assertThat(found).as("make " + artifact + " a dependency of this module").hasSize(1);
        return found.getFirst();
    }

    private static List<String> faults(Path entry) throws IOException {
        if (Files.isDirectory(entry)) {
            return Licences.faults(entry, licence(), own());
        }
        try (FileSystem jar = FileSystems.newFileSystem(entry)) {
            return Licences.faults(jar.getPath("/"), licence(), own());
        }
    }

    @ParameterizedTest
    @MethodSource("modules")
    @DisplayName("The jar carries the licence and names what it has from others")
    void jarsCarryTheirLicences(String module) throws IOException {
        assertThat(faults(classPathEntry(module))).isEmpty();
    }

    @Test
    void theJarOfFixturesCarriesThemToo() throws IOException {
        List<Path> fixtures = Program.ours().classPath().stream()
                .filter(entry -> entry.replace('\\', '/')
                        .matches(".*/model/target/test-classes|.*/colophon-model-.*-tests\\.jar"))
                .map(Path::of)
                .toList();
        assertThat(fixtures).hasSize(1);
        assertThat(faults(fixtures.getFirst())).noneMatch(fault -> fault.contains("META-INF"));
    }

    @Test
    void everyResourceThatIsListedAsOurOwnIsThere() throws IOException {
        Set<String> there = modules().stream().map(module -> ROOT.resolve(module).resolve("src/main/resources"))
                .filter(Files::isDirectory).flatMap(LicencesTest::files).collect(Collectors.toSet());
        assertThat(there).containsAll(own());
    }

    private static Stream<String> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files
                    .filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    @DisplayName("A jar without them or with a resource of unknown origin is found out")
    void badJarsAreFound(@TempDir Path jar) throws IOException {
        Files.createDirectories(jar.resolve("org/colophon/words"));
        Files.writeString(jar.resolve("org/colophon/words/borrowed.txt"), "words");
        Files.writeString(jar.resolve("org/colophon/words/ours.txt"), "words");
        assertThat(Licences.faults(jar, licence(), Set.of("org/colophon/words/ours.txt"))).containsExactly(
                "META-INF/LICENSE is missing or is not that of the project",
                "META-INF/NOTICE is missing or does not name the licence",
                "org/colophon/words/borrowed.txt is neither named in META-INF/NOTICE nor listed in own-resources.txt");
        Files.createDirectories(jar.resolve("META-INF"));
        Files.writeString(jar.resolve("META-INF/LICENSE"), licence());
        Files.writeString(
                jar.resolve("META-INF/NOTICE"),
                "Licensed under the Apache License, Version 2.0\n\norg/colophon/words/gone.txt\n");
        assertThat(Licences.faults(
                        jar, licence(), Set.of("org/colophon/words/ours.txt", "org/colophon/words/borrowed.txt")))
                .containsExactly("META-INF/NOTICE names org/colophon/words/gone.txt, which is not there");
    }
}
