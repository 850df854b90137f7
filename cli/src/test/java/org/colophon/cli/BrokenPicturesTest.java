package org.colophon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.zip.CRC32;
import org.colophon.model.Article;
import org.colophon.model.Block;
import org.colophon.model.Diagnostic;
import org.colophon.model.Diagnostic.Severity;
import org.colophon.model.DiagnosticCode;
import org.colophon.model.Edition;
import org.colophon.model.EditionInfo;
import org.colophon.model.Headline;
import org.colophon.model.Inline;
import org.colophon.model.SourceSpan;
import org.colophon.render.AssetSource;
import org.colophon.render.EditionRefusedException;
import org.colophon.render.RenderContext;
import org.colophon.render.Renderer;
import org.colophon.render.Strictness;
import org.colophon.render.docx.DocxRenderer;
import org.colophon.render.html.HtmlRenderer;
import org.colophon.render.pdf.PdfRenderer;
import org.colophon.render.picture.SamplePictures;
import org.colophon.style.PrintStyle;
import org.colophon.style.PrintStyles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Pictures that are missing, refused, broken or of another kind, through every output: one finding with its place, and
 * a frame with words.
 */
class BrokenPicturesTest {

    private static final PrintStyle STYLE = PrintStyles.builtIn("reading");
    private static final SourceSpan PLACE = new SourceSpan(40, 60, 7, 3);
    private static final List<Renderer> RENDERERS = List.of(new PdfRenderer(), new DocxRenderer(), new HtmlRenderer());

    private record Printed(List<Diagnostic> assets, byte[] file) { }

    private static Edition edition(String... assets) {
        List<Block> blocks = new java.util.ArrayList<>();
        for (String asset : assets) {
            blocks.add(new Block.Figure(
                    "a1-p" + (blocks.size() + 1),
                    asset,
                    "lamps on the pier",
                    List.of(Inline.Text.of("The pier at dusk")),
                    List.of(),
                    PLACE));
        }
        Article article = new Article(
                "a1",
                "pier.md",
                Headline.of(List.of(Inline.Text.of("Pier"))),
                List.of(),
                blocks,
                List.of(),
                List.of(),
                null,
                Locale.ENGLISH,
                SourceSpan.NONE);
        return new Edition(new EditionInfo("Pier", null, null, null, Locale.ENGLISH, List.of()), List.of(article));
    }

    private static Printed printed(Renderer renderer, Edition edition, AssetSource assets) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<Diagnostic> found = renderer.render(
                        edition, STYLE, RenderContext.defaults().withAssets(assets), out)
                .diagnostics();
        return new Printed(
                found.stream()
                        .filter(each -> each.code().id().startsWith("asset."))
                        .toList(),
                out.toByteArray());
    }

    private static String words(Renderer renderer, byte[] file) {
        return OutputReaders.read(renderer.format().id(), file, STYLE);
    }

    /** The fates of pictures, and their diagnostics. */
    enum Case {
        MISSING(
                DiagnosticCode.ASSET_MISSING,
                Severity.WARNING,
                reference -> new AssetSource.Missing("there is no pier.png")),
        REFUSED(
                DiagnosticCode.ASSET_REFUSED,
                Severity.WARNING,
                reference -> new AssetSource.Refused("pier.png is a URL")),
        NO_PERMISSION(DiagnosticCode.ASSET_UNREADABLE, Severity.ERROR, reference -> {
            throw new IOException("permission denied");
        }),
        CUT_PNG(DiagnosticCode.ASSET_UNREADABLE, Severity.ERROR, of(cut(SamplePictures.png(60, 40)))),
        FLIPPED_PNG(DiagnosticCode.ASSET_UNREADABLE, Severity.ERROR, of(flipped(SamplePictures.png(60, 40)))),
        CUT_JPEG(DiagnosticCode.ASSET_UNREADABLE, Severity.ERROR, of(cut(SamplePictures.jpeg(60, 40)))),
        WEBP(
                DiagnosticCode.ASSET_UNREADABLE,
                Severity.ERROR,
                of("RIFF\0\0\0\0WEBPVP8 ".getBytes(java.nio.charset.StandardCharsets.US_ASCII))),
        EMPTY(DiagnosticCode.ASSET_UNREADABLE, Severity.ERROR, of(new byte[0]));

        private final DiagnosticCode code;
        private final Severity severity;
        private final AssetSource assets;

        Case(DiagnosticCode code, Severity severity, AssetSource assets) {
            this.code = code;
            this.severity = severity;
            this.assets = assets;
        }

        private static AssetSource of(byte[] content) {
            return reference -> new AssetSource.Found("pier.png", content);
        }

        private static byte[] cut(byte[] picture) {
            return Arrays.copyOf(picture, picture.length * 2 / 3);
        }

        private static byte[] flipped(byte[] picture) {
            picture[picture.length - 1] ^= 1;
            return picture;
        }
    }

    @ParameterizedTest
    @EnumSource
    void leavesAFrameWithItsWordsAndOneFinding(Case broken) throws IOException {
        for (Renderer renderer : RENDERERS) {
            Printed printed = printed(renderer, edition("pier.png"), broken.assets);
            String format = renderer.format().id();
            assertThat(printed.assets()).as(format).hasSize(1).allSatisfy(found -> {
                assertThat(found.code()).isEqualTo(broken.code);
                assertThat(found.severity()).isEqualTo(broken.severity);
                assertThat(found.source()).isEqualTo("pier.md");
                assertThat(found.span()).isEqualTo(PLACE);
                assertThat(found.message()).contains("pier.png");
            });
            assertThat(words(renderer, printed.file()))
                    .as(format)
                    .contains("Picture missing", "lamps on the pier", "The pier at dusk");
        }
    }

    @ParameterizedTest
    @EnumSource
    void isRefusedWhereTheContextIsStrict(Case broken) {
        for (Renderer renderer : RENDERERS) {
            RenderContext strict = RenderContext.defaults().withAssets(broken.assets).withStrictness(Strictness.STRICT);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            org.assertj.core.api.Assertions.assertThatThrownBy(
                            () -> renderer.render(edition("pier.png"), STYLE, strict, out))
                    .isInstanceOfSatisfying(
                            EditionRefusedException.class,
                            refused -> assertThat(refused.errors())
                                    .extracting(Diagnostic::code)
                                    .containsExactly(broken.code));
            assertThat(out.size()).isZero();
        }
    }

    @Test
    void aSoundPictureLeavesNeither() throws IOException {
        for (Renderer renderer : RENDERERS) {
            Printed printed = printed(
                    renderer,
                    edition("pier.png"),
                    reference -> new AssetSource.Found(reference, SamplePictures.png(60, 40)));
            assertThat(printed.assets()).isEmpty();
            assertThat(words(renderer, printed.file())).doesNotContain("Picture missing");
        }
    }

    @Test
    void equalPicturesAreStoredOnceInEveryOutput() throws IOException {
        byte[] noise = new byte[600 * 401];
        new Random(5).nextBytes(noise);
        for (int i = 0; i < noise.length; i += 601) {
            noise[i] = 0;
        }
        byte[] picture = new org.colophon.render.picture.PngMaker(600, 400)
                .header(8, 0, 0)
                .rows(Arrays.copyOf(noise, 601 * 400))
                .end();
        String[] names = {"a.png", "b.png", "c.png", "d.png", "e.png", "f.png"};
        for (Renderer renderer : RENDERERS) {
            int one = printed(renderer, edition("a.png"), reference -> new AssetSource.Found(reference, picture))
                    .file()
                    .length;
            int six = printed(renderer, edition(names), reference -> new AssetSource.Found(reference, picture))
                    .file()
                    .length;
            assertThat(six - one).as(renderer.format().id()).isLessThan(picture.length / 4);
        }
    }

    /** Every kind of picture with bytes that were changed, cut out or put in; sums of PNG put right in half of them. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void whateverIsChangedItIsPrintedOrReported(long seed) throws IOException {
        Map<String, byte[]> kinds = new LinkedHashMap<>(SamplePictures.jpegs());
        SamplePictures.everyKind().forEach((name, sample) -> kinds.put(name, sample.content()));
        Random random = new Random(seed);
        for (Map.Entry<String, byte[]> kind : kinds.entrySet()) {
            byte[] changed = changed(kind.getValue(), random);
            for (Renderer renderer : RENDERERS) {
                Printed printed = printed(renderer, edition("a"), reference -> new AssetSource.Found("a", changed));
                assertThat(printed.assets())
                        .as(
                                "%s of seed %d in %s",
                                kind.getKey(), seed, renderer.format().id())
                        .hasSizeLessThanOrEqualTo(1);
                assertThat(words(renderer, printed.file()).contains("Picture missing"))
                        .isEqualTo(!printed.assets().isEmpty());
            }
        }
    }

    private static byte[] changed(byte[] picture, Random random) {
        byte[] changed = picture.clone();
        for (int i = random.nextInt(4); i >= 0; i--) {
            changed[8 + random.nextInt(changed.length - 8)] = (byte) random.nextInt();
        }
        if (random.nextInt(4) == 0) {
            changed = Arrays.copyOf(changed, 8 + random.nextInt(changed.length));
        }
        if (random.nextBoolean() && changed[1] == 'P') {
            sum(changed);
        }
        return changed;
    }

    private static void sum(byte[] png) {
        java.nio.ByteBuffer buffer = java.nio.ByteBuffer.wrap(png);
        int at = 8;
        while (at + 12 <= png.length && buffer.getInt(at) >= 0 && buffer.getInt(at) <= png.length - at - 12) {
            int length = buffer.getInt(at);
            CRC32 sum = new CRC32();
            sum.update(png, at + 4, length + 4);
            buffer.putInt(at + 8 + length, (int) sum.getValue());
            at += 12 + length;
        }
    }
}
