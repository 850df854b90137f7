package org.colophon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Promise four on every JDK of 21 and newer that is installed, each in a process of its own, in another locale and time
 * zone.
 */
class InstalledJdksTest {

    private static final List<Path> ROOTS = List.of(
            Path.of("/usr/lib/jvm"),
            Path.of("/usr/java"),
            Path.of("/opt/java"),
            Path.of(System.getProperty("user.home"), ".sdkman/candidates/java"),
            Path.of(System.getProperty("user.home"), ".jdks"),
            Path.of("/Library/Java/JavaVirtualMachines"));

    private static List<Path> homes() throws IOException {
        List<Path> homes = new ArrayList<>(List.of(Path.of(System.getProperty("java.home")).toRealPath()));
        for (Path root : ROOTS) {
            if (Files.isDirectory(root)) {
                try (Stream<Path> below = Files.list(root)) {
                    for (Path home : below.flatMap(each -> Stream.of(each, each.resolve("Contents/Home"))).toList()) {
                        if (Files.isExecutable(home.resolve("bin/java"))
                                && feature(home) >= 21
                                && !homes.contains(home.toRealPath())) {
                            homes.add(home.toRealPath());
                        }
                    }
                }
            }
        }
        return homes;
    }

    private static int feature(Path home) throws IOException {
        Path release = home.resolve("release");
        if (!Files.isReadable(release)) {
            return 0;
        }
        Properties properties = new Properties();
        try (var reader = Files.newBufferedReader(release)) {
            properties.load(reader);
        }
        return Runtime.Version.parse(properties.getProperty("JAVA_VERSION", "\"0\"").replace("\"", "")).feature();
    }

    @Test
    void everyInstalledJdkWritesTheSameBytes(@TempDir Path folder) throws Exception {
        List<Path> homes = homes();
        Path expected =
                print(homes.getFirst(), folder.resolve("first"), "-Duser.language=zh", "-Duser.timezone=Asia/Shanghai");
        for (int i = 0; i < homes.size(); i++) {
            Path printed = print(
                    homes.get(i),
                    folder.resolve("jdk-" + i),
                    "-Duser.language=ar",
                    "-Duser.country=EG",
                    "-Duser.timezone=Pacific/Kiritimati");
            for (String format : List.of("pdf", "docx", "html")) {
                assertThat(printed.resolve("hengyang-clean-city." + format)).as(homes.get(i).toString())
                        .hasSameBinaryContentAs(expected.resolve("hengyang-clean-city." + format));
            }
        }
    }

    private static Path print(Path home, Path out, String... options) throws Exception {
        List<String> command = new ArrayList<>(List.of(home.resolve("bin/java").toString()));
        command.addAll(List.of(options));
        command.addAll(List.of(
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "print",
                "--out",
                out.toString(),
                SeedTexts.NEWSPAPER.toString()));
        Files.createDirectories(out);
        Path log = out.resolve("log.txt");
        int code = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start().waitFor();
        assertThat(code).as(Files.readString(log)).isZero();
        return out;
    }
}
