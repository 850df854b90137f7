package org.colophon.compat;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colophon.cli.Main;
import org.colophon.render.FontFace;
import org.colophon.render.FontProvider;
import org.colophon.style.Lettering;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The library with jars that other programs decide on: the same bytes as with its own, each time in a new process. */
class ClassPathTest {

    private static final Path SEED = Path.of(
                    System.getProperty("project.root", ".."), "seeds", "hengyang-clean-city.md")
            .toAbsolutePath()
            .normalize();
    private static final Path PLATFORMS = Path.of("target", "platforms").toAbsolutePath();
    private static final List<String> ALL = List.of("html", "pdf", "docx", "json");

    private static Program.Ended run(Program program, String main, List<String> formats)
            throws IOException, InterruptedException {
        List<String> arguments = Stream.concat(Stream.of(SEED.toString()), formats.stream()).toList();
        return program.run(main, arguments);
    }

    /** The output of a program; a platform may log beside it. */
    private static void requireOurs(Program.Ended ended, List<String> formats) {
        assertThat(ended.exit()).as(ended.err()).isZero();
        Set<String> printed = ended.out().lines().collect(Collectors.toSet());
        assertThat(printed).as(ended.out() + ended.err()).containsAll(Newsroom.print(SEED, formats));
    }

    @Test
    void aProgramWithoutLoggingHearsNothing() throws IOException, InterruptedException {
        Program.Ended ended = run(Program.ours(), Newsroom.class.getName(), ALL);
        requireOurs(ended, ALL);
        assertThat(ended.err()).isEmpty();
    }

    @Test
    @DisplayName("The command says of a Word document what its source gives rise to and no more")
    void theCommandWarnsOnceOfWord(@TempDir Path out)
            throws IOException, InterruptedException {
        Program.Ended ended = Program.ours()
                .run(Main.class.getName(), List.of("print", "--to", "docx", "--out", out.toString(), SEED.toString()));
        assertThat(ended.exit()).as(ended.err()).isZero();
        assertThat(ended.err().lines())
                .isNotEmpty()
                .allMatch(line -> line.startsWith(SEED + ":"), "a diagnostic of the source");
        assertThat(out).isDirectoryContaining("glob:**.docx");
    }

    @ParameterizedTest
    @ValueSource(strings = {"boot-3.5", "boot-4.0", "spark-4.2", "beam-2.73"})
    void aPlatformMayManageTheVersionsOfWhatWeUse(String platform) throws IOException, InterruptedException {
        requireOurs(run(Program.ours().managedBy(PLATFORMS.resolve(platform)), Newsroom.class.getName(), ALL), ALL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"spark-4.2", "beam-2.73"})
    void aClusterMayHaveItsJarsFirst(String platform) throws IOException, InterruptedException {
        requireOurs(run(Program.ours().behind(PLATFORMS.resolve(platform)), Newsroom.class.getName(), ALL), ALL);
    }

    @Test
    @DisplayName("Text is read and printed without databind and its annotations")
    void databindIsNotNeeded() throws IOException, InterruptedException {
        List<String> formats = List.of("html", "pdf");
        Program bare = Program.ours().without("jackson-databind", "jackson-annotations");
        assertThat(bare.classPath()).noneMatch(entry -> entry.contains("jackson-databind"))
                .noneMatch(entry -> entry.contains("jackson-annotations"))
                .anyMatch(entry -> entry.contains("jackson-core"));
        requireOurs(run(bare, Newsroom.class.getName(), formats), formats);
    }

    @Test
    @DisplayName("In a fat jar a thread of the common pool finds renderers and typefaces")
    void commonPoolsOfFatJars() throws IOException, InterruptedException {
        List<String> arguments = Stream.concat(
                        Stream.of(
                                String.join(
                                        java.io.File.pathSeparator,
                                        Program.ours().classPath()),
                                Newsroom.InThePool.class.getName(),
                                SEED.toString()),
                        ALL.stream())
                .toList();
        Program launcher = new Program(List.of(Path.of("target", "test-classes").toAbsolutePath().toString()));
        Program.Ended ended = launcher.run(FatJar.class.getName(), arguments);
        requireOurs(ended, ALL);
        assertThat(ended.err()).isEmpty();
    }

    @Test
    @DisplayName("Without typefaces Chinese is refused in one sentence")
    void chineseNeedsTypefaces() throws IOException, InterruptedException {
        Program.Ended ended = run(Program.ours().without("fonts-zh"), Newsroom.class.getName(), List.of("pdf"));
        assertThat(ended.exit()).isEqualTo(1);
        assertThat(ended.out()).isEmpty();
        assertThat(ended.err()).contains("NotInstalledException").contains("add org.colophon:colophon-fonts-zh");
    }

    @Test
    void oneFamilyIsEnough() throws IOException, InterruptedException {
        Program.Ended ended = run(
                Program.ours().without("fonts-zh-sans", "fonts-zh-kai"), Newsroom.class.getName(), List.of("pdf"));
        assertThat(ended.exit()).as(ended.err()).isZero();
        assertThat(ended.out()).startsWith("pdf ");
        assertThat(ended.err()).isEmpty();
    }

    @Test
    void thePlatformsLoggingIsLeftAlone() throws IOException, InterruptedException {
        assertThat(logging(Program.ours())).isEqualTo("SimpleLoggerContextFactory");
        assertThat(logging(Program.ours().managedBy(PLATFORMS.resolve("boot-3.5"))))
                .isEqualTo("SLF4JLoggerContextFactory");
        assertThat(logging(Program.ours().behind(PLATFORMS.resolve("spark-4.2")))).isEqualTo("Log4jContextFactory");
    }

    private static String logging(Program program) throws IOException, InterruptedException {
        Program.Ended ended = program.run(Logging.class.getName(), List.of());
        assertThat(ended.err()).isEmpty();
        return ended.out().strip();
    }

    @Test
    void pdfAloneIsPrintedWithATypefaceOfTheProgram(@TempDir Path folder) throws IOException, InterruptedException {
        FontFace song = FontProvider.installed().faces().stream()
                .filter(each -> each.cut().lettering() == Lettering.HAN)
                .findFirst()
                .orElseThrow();
        Path face = folder.resolve("own.ttf");
        try (InputStream in = song.data().open()) {
            Files.copy(in, face);
        }
        Path page = folder.resolve("page.pdf");
        Program bare = Program.ours().without("fonts-zh", "render-docx", "render-html", "verify", "poi");
        Program.Ended ended = bare.run(
                OwnFaceProgram.class.getName(), List.of(SEED.toString(), face.toString(), page.toString()));
        assertThat(ended.exit()).as(ended.err()).isZero();
        assertThat(ended.out()).startsWith("[pdf] ");
        assertThat(page).isNotEmptyFile();
    }

    @Test
    void aPlugInPrintsBesideTheFormatsOfTheLibrary(@TempDir Path folder) throws IOException, InterruptedException {
        Program.Ended ended =
                Program.ours().run(PlugInProgram.class.getName(), List.of(SEED.toString(), folder.toString()));
        assertThat(ended.exit()).as(ended.err()).isZero();
        assertThat(ended.out().strip()).isEqualTo("5");
        assertThat(folder.resolve("hengyang-clean-city.txt")).content().contains("统筹");
    }

    @Test
    void anEditionOfRowsIsEditedPrintedAndHandedOn(@TempDir Path folder) throws IOException, InterruptedException {
        Program.Ended ended = Program.ours().run(RowsProgram.class.getName(), List.of(folder.toString()));
        assertThat(ended.exit()).as(ended.err()).isZero();
        assertThat(ended.out().lines()).containsExactly("[]", "true", "2 2");
        assertThat(folder).isDirectoryContaining("glob:**.pdf").isDirectoryContaining("glob:**.docx");
        try (Stream<Path> pages = Files.list(folder)) {
            Path page = pages.filter(it -> it.toString().endsWith(".html")).findFirst().orElseThrow();
            assertThat(page).content().contains("灯又亮了。", "本报记者", "据市档案馆。").doesNotContain("灯亮了。");
        }
    }
}
