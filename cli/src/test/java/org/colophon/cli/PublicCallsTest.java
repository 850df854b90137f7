package org.colophon.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.colophon.model.Edition;
import org.colophon.model.json.EditionJson;
import org.colophon.parser.EditionParser;
import org.colophon.render.AssetSource;
import org.colophon.render.Cancellation;
import org.colophon.render.RenderContext;
import org.colophon.render.Renderer;
import org.colophon.render.Renderers;
import org.colophon.style.House;
import org.colophon.style.HouseFiles;
import org.colophon.style.PrintStyle;
import org.colophon.style.PrintStyles;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Programs that call the library wrongly, or stop it. */
class PublicCallsTest {

    private static final Edition EDITION = SeedTexts.parse(SeedTexts.NEWSPAPER);
    private static final PrintStyle STYLE = PrintStyles.builtIn("tabloid");
    private static final RenderContext CONTEXT = RenderContext.defaults();

    @TempDir
    private Path folder;

    static List<Renderer> renderers() {
        return Renderers.all();
    }

    /** Calls with a null, each by the name of the argument that its exception must give. */
    private static Map<ThrowingCallable, String> nullsOfParserAndModel() {
        EditionParser parser = EditionParser.create();
        Map<ThrowingCallable, String> calls = new LinkedHashMap<>();
        calls.put(() -> parser.parse((Path) null), "file");
        calls.put(() -> parser.parse((String) null, "a"), "text");
        calls.put(() -> parser.parse("a", null), "name");
        calls.put(() -> parser.parse((byte[]) null, "a"), "bytes");
        calls.put(() -> parser.parse(new byte[0], null), "name");
        calls.put(() -> parser.withCharset(null), "charset");
        calls.put(() -> parser.withLexicon(null), "lexicon");
        calls.put(() -> parser.withLimits(null), "limits");
        calls.put(() -> parser.withRepair(null), "repair");
        calls.put(() -> EditionJson.read((String) null), "json");
        calls.put(() -> EditionJson.read((InputStream) null), "json");
        calls.put(() -> EditionJson.write(null), "edition");
        calls.put(() -> EditionJson.write(EDITION, (OutputStream) null), "out");
        calls.put(() -> PrintStyles.builtIn(null), "name");
        calls.put(() -> PrintStyles.read((Path) null), "file");
        calls.put(() -> PrintStyles.read((String) null), "json");
        calls.put(() -> HouseFiles.read(null), "file");
        calls.put(() -> HouseFiles.parse(null), "json");
        calls.put(() -> HouseFiles.dress(null, House.NONE), "edition");
        calls.put(() -> HouseFiles.dress(EDITION, null), "house");
        return calls;
    }

    private static Map<ThrowingCallable, String> nullsOfContexts() {
        Map<ThrowingCallable, String> calls = new LinkedHashMap<>();
        calls.put(() -> Renderers.forFormat(null), "id");
        calls.put(() -> RenderContext.forFolder(null), "folder");
        calls.put(() -> RenderContext.beside(null), "source");
        calls.put(() -> AssetSource.folder(null), "folder");
        calls.put(() -> CONTEXT.withAssets(null), "assets");
        calls.put(() -> CONTEXT.withAssetSink(null), "assetSink");
        calls.put(() -> CONTEXT.withFonts(null), "fonts");
        calls.put(() -> CONTEXT.withHouse(null), "house");
        calls.put(() -> CONTEXT.withProgress(null), "progress");
        calls.put(() -> CONTEXT.withCancellation(null), "cancellation");
        calls.put(() -> CONTEXT.withStrictness(null), "strictness");
        calls.put(() -> CONTEXT.withInstant(null), "instant");
        return calls;
    }

    static Stream<Map<ThrowingCallable, String>> nulls() {
        return Stream.of(nullsOfParserAndModel(), nullsOfContexts());
    }

    @ParameterizedTest
    @MethodSource("nulls")
    void nullsAreRefusedByName(Map<ThrowingCallable, String> calls) {
        calls.forEach((call, name) ->
                assertThatThrownBy(call).as(name).isInstanceOf(NullPointerException.class).hasMessage(name));
    }

    @ParameterizedTest
    @MethodSource("renderers")
    void renderersRefuseNullsByNameAndWriteNothing(Renderer renderer) throws IOException {
        OutputStream out = new ByteArrayOutputStream();
        Path target = folder.resolve("a");
        Map<ThrowingCallable, String> calls = new LinkedHashMap<>();
        calls.put(() -> renderer.render(null, STYLE, CONTEXT, out), "edition");
        calls.put(() -> renderer.render(EDITION, null, CONTEXT, out), "style");
        calls.put(() -> renderer.render(EDITION, STYLE, null, out), "context");
        calls.put(() -> renderer.render(EDITION, STYLE, CONTEXT, (OutputStream) null), "out");
        calls.put(() -> renderer.render(null, STYLE, CONTEXT, target), "edition");
        calls.put(() -> renderer.render(EDITION, null, CONTEXT, target), "style");
        calls.put(() -> renderer.render(EDITION, STYLE, null, target), "context");
        calls.put(() -> renderer.render(EDITION, STYLE, CONTEXT, (Path) null), "target");
        nullsAreRefusedByName(calls);
        assertThat(folder).isEmptyDirectory();
    }

    @ParameterizedTest
    @MethodSource("renderers")
    void aFolderForATargetIsNamed(Renderer renderer) {
        for (Path target : List.of(Path.of("."), Path.of(""), folder)) {
            assertThatThrownBy(() -> renderer.render(EDITION, STYLE, CONTEXT, target))
                    .isInstanceOf(IOException.class).hasMessage("\"" + target + "\" is a folder: name a file in it");
        }
    }

    @ParameterizedTest
    @MethodSource("renderers")
    void anInterruptStopsAsACancelledTokenDoes(Renderer renderer) throws IOException {
        Cancellation.Token token = Cancellation.create();
        token.cancel();
        assertThatThrownBy(() -> renderer.render(EDITION, STYLE, CONTEXT.withCancellation(token), folder.resolve("a")))
                .isInstanceOf(CancellationException.class);
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> renderer.render(EDITION, STYLE, CONTEXT, folder.resolve("a")))
                .isInstanceOf(CancellationException.class);
        assertThat(Thread.interrupted()).as("the thread stays interrupted").isTrue();
        assertThat(folder).isEmptyDirectory();
        renderer.render(EDITION, STYLE, CONTEXT, folder.resolve("a"));
        assertThat(folder.resolve("a")).isNotEmptyFile();
    }

    @Test
    @DisplayName("An interrupt while a picture is read is no broken picture")
    void anInterruptIsNoBrokenPicture() throws IOException {
        Path picture = Files.createFile(folder.resolve("a.png"));
        Edition edition = EditionParser.create().parse("# 湖上的灯\n\n![图](a.png)\n", "a.md").edition();
        RenderContext context = CONTEXT.withAssets(reference -> {
            Thread.currentThread().interrupt();
            return new AssetSource.Found("a.png", Files.readAllBytes(picture));
        });
        for (Renderer renderer : renderers()) {
            assertThatThrownBy(() -> renderer.render(edition, STYLE, context, OutputStream.nullOutputStream()))
                    .as(renderer.format().id()).isInstanceOf(CancellationException.class);
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    @Test
    void daysThatNoDocumentCanCarryAreRefusedInJson() {
        String json = """
                {"schema": "colophon-edition/1", "articles": [],
                 "info": {"title": "a", "date": "+12026-01-01", "language": "en", "staff": []}}
                """;
        assertThatThrownBy(() -> EditionJson.read(json)).hasMessageContaining("info.date").hasMessageContaining("9999");
    }
}
