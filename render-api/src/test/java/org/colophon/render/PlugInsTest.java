package org.colophon.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import org.colophon.model.Edition;
import org.colophon.style.PrintStyle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlugInsTest {

    private static final String SERVICE = "META-INF/services/" + Renderer.class.getName();

    private final ClassLoader usual = Thread.currentThread().getContextClassLoader();

    @TempDir
    private Path folder;

    /** A plug-in as others write them. */
    public static class Epub implements Renderer {

        @Override
        public Format format() {
            return new Format("epub", "application/epub+zip", "epub");
        }

        @Override
        public RenderReport render(Edition edition, PrintStyle style, RenderContext context, OutputStream out) {
            throw new UnsupportedOperationException("not called");
        }
    }

    /** Another that prints the same format. */
    public static final class OtherEpub extends Epub { }

    /** A plug-in that fails as soon as it is made. */
    public static final class Unlucky extends Epub {

        /** Refuses. */
        public Unlucky() {
            throw new IllegalStateException("no licence");
        }
    }

    /** A plug-in that fails when it is asked for its format. */
    public static final class Mute extends Epub {

        @Override
        public Format format() {
            throw new IllegalStateException("no format yet");
        }
    }

    @AfterEach
    void giveTheThreadItsLoaderBack() {
        Thread.currentThread().setContextClassLoader(usual);
    }

    private void onTheClassPath(String... lines) throws IOException {
        Path entry = folder.resolve(SERVICE);
        Files.createDirectories(entry.getParent());
        Files.write(entry, List.of(lines));
        Thread.currentThread().setContextClassLoader(new URLClassLoader(new URL[] {folder.toUri().toURL()}, usual));
    }

    @Test
    @DisplayName("finds plug-ins by the class loader of the thread, and the same at every call")
    void usesLoaderOfThread() throws IOException {
        onTheClassPath(Epub.class.getName());
        assertThat(Renderers.all()).singleElement().isInstanceOf(Epub.class);
        assertThat(Renderers.forFormat("epub")).isSameAs(Renderers.all().getFirst());
        assertThat(PlugIns.problems()).isEmpty();
    }

    @Test
    void aBrokenPlugInHarmsItselfAlone() throws IOException {
        onTheClassPath(
                "no.such.Plug",
                Unlucky.class.getName(),
                PlugInsTest.class.getName(),
                "made.ForLater",
                Epub.class.getName());
        // The head of a class file of a version that no JVM reads.
        Files.createDirectories(folder.resolve("made"));
        Files.write(folder.resolve("made/ForLater.class"), HexFormat.of().parseHex("cafebabe00007fff0001"));
        assertThat(Renderers.all()).singleElement().isInstanceOf(Epub.class);
        assertThat(PlugIns.problems())
                .hasSize(4)
                .anySatisfy(problem -> assertThat(problem).contains("no.such.Plug not found"))
                .anySatisfy(problem -> assertThat(problem).contains("no licence"))
                .anySatisfy(problem -> assertThat(problem).contains("PlugInsTest not a subtype"))
                .anySatisfy(problem ->
                        assertThat(problem).contains("made/ForLater").contains("UnsupportedClassVersionError"));
    }

    @Test
    @DisplayName("A plug-in that fails when it is asked harms itself alone")
    void failingPlugInsHarmThemselves() throws IOException {
        onTheClassPath(Mute.class.getName(), Epub.class.getName());
        assertThat(Renderers.all()).singleElement().isExactlyInstanceOf(Epub.class);
        assertThat(PlugIns.problems()).singleElement().asString().contains("no format yet");
    }

    @Test
    void anEntryThatIsNoListOfNamesHarmsItselfAlone() throws IOException {
        onTheClassPath("<html>not found</html>");
        assertThat(PlugIns.problems()).singleElement().asString().contains("Illegal").contains(SERVICE);
        assertThatThrownBy(Renderers::all).isInstanceOf(NotInstalledException.class);
    }

    @Test
    @DisplayName("takes the first of two renderers of a format by name, and reports the other")
    void reportsSecondRenderer() throws IOException {
        onTheClassPath(OtherEpub.class.getName(), Epub.class.getName());
        assertThat(Renderers.forFormat("epub")).isExactlyInstanceOf(Epub.class);
        assertThat(PlugIns.problems())
                .containsExactly("epub is printed by " + Epub.class.getName() + " and " + OtherEpub.class.getName()
                        + "; the first is taken");
    }

    @Test
    void namesMissingArtifacts() {
        assertThatThrownBy(Renderers::all)
                .isInstanceOf(NotInstalledException.class)
                .hasMessage("no renderer is on the class path: "
                        + "add org.colophon:colophon-render-pdf, colophon-render-docx or colophon-render-html");
        assertThatThrownBy(() -> Renderers.forFormat("docx"))
                .isInstanceOf(NotInstalledException.class)
                .hasMessage("no renderer for \"docx\" is on the class path: add org.colophon:colophon-render-docx");
    }

    @Test
    void advisesNoArtifactForForeignFormats() throws IOException {
        onTheClassPath(Epub.class.getName(), "no.such.Plug");
        assertThatThrownBy(() -> Renderers.forFormat("mobi"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no renderer on the class path prints \"mobi\"; those that are there print [epub]")
                .satisfies(thrown -> assertThat(thrown.getSuppressed())
                        .singleElement()
                        .asString()
                        .contains("no.such.Plug"));
    }
}
