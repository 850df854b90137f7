package org.colophon.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.colophon.model.DiagnosticCode;
import org.colophon.model.LinkTarget;
import org.colophon.model.SourceSpan;
import org.colophon.style.Typeface;
import org.colophon.style.Weight;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContractTest {

    @TempDir
    private Path folder;

    @Test
    void aPictureBelowTheFolderIsFound() throws IOException {
        Files.createDirectory(folder.resolve("images"));
        Files.writeString(folder.resolve("images/a.png"), "x");
        assertThat(AssetSource.folder(folder).open("images/a.png"))
                .isInstanceOfSatisfying(AssetSource.Found.class, found -> assertThat(found.name()).isEqualTo("a.png"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../secret.png",
                "images/../../secret.png",
                "/etc/passwd",
                "\\\\host\\share",
                "http://example.org/a.png",
                "file:///etc/passwd",
                "C:\\a.png",
                "data:image/png;base64,AAAA",
                "a\0b.png"
            })
    void whatLeavesTheFolderIsRefused(String reference) throws IOException {
        assertThat(AssetSource.folder(folder).open(reference)).isInstanceOf(AssetSource.Refused.class);
    }

    @Test
    void aLinkOutOfTheFolderIsRefused() throws IOException {
        Path inside = Files.createDirectory(folder.resolve("inside"));
        Files.writeString(folder.resolve("secret.png"), "x");
        Files.createSymbolicLink(inside.resolve("a.png"), folder.resolve("secret.png"));
        assertThat(AssetSource.folder(inside).open("a.png")).isInstanceOf(AssetSource.Refused.class);
    }

    @Test
    void whatIsNotThereIsMissing() throws IOException {
        assertThat(AssetSource.folder(folder).open("b.png")).isInstanceOf(AssetSource.Missing.class);
        assertThat(AssetSource.none().open("b.png")).isInstanceOf(AssetSource.Missing.class);
        assertThat(AssetSource.folder(folder).open("")).isInstanceOf(AssetSource.Missing.class);
    }

    @Test
    void aFileIsWrittenWholeOrNotAtAll() throws IOException {
        Path target = folder.resolve("页.txt");
        AtomicFile.write(target, out -> {
            out.write("旧".getBytes(StandardCharsets.UTF_8));
            return 1;
        });
        assertThatThrownBy(() -> AtomicFile.write(target, out -> {
            out.write("新的一半".getBytes(StandardCharsets.UTF_8));
            throw new IOException("the disk is full");
        })).hasMessage("the disk is full");
        assertThat(target).hasContent("旧");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(target);
        }
        assertThatThrownBy(() -> AtomicFile.write(folder.resolve("no/a.txt"), out -> 1))
                .hasMessageContaining("make it first");
    }

    @Test
    void aTokenStopsTheWorkOnceAndForAll() {
        Cancellation.Token token = Cancellation.create();
        token.check();
        token.cancel();
        assertThatThrownBy(token::check).isInstanceOf(CancellationException.class);
        Cancellation.never().check();
    }

    @Test
    void anInterruptStopsTheWorkAndStays() {
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> Cancellation.never().check()).isInstanceOf(CancellationException.class);
        assertThat(Thread.interrupted()).isTrue();
        Cancellation.never().check();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0000-12-31T23:59:59Z", "+10000-01-01T00:00:00Z"})
    void refusesTimesThatNoDocumentCanCarry(String time) {
        assertThatThrownBy(() -> RenderContext.defaults().withInstant(Instant.parse(time)))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("0001 to 9999");
    }

    @Test
    void namesMissingRenderers() {
        assertThatThrownBy(() -> Renderers.forFormat("pdf")).hasMessageContaining("colophon-render-pdf");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "https://example.org/a?b=c#d | https://example.org/a?b=c#d",
                "mailto:a@example.org | mailto:a@example.org",
                "#note | #note",
                "other.html | other.html",
                "a/b:c | a/b:c",
                "HTTPS://EXAMPLE.ORG | HTTPS://EXAMPLE.ORG",
                "/a b | /a%20b",
                "a%20b%c | a%20b%25c",
                "a[1]{x} | a%5B1%5D%7Bx%7D",
                "https://example.org/潮 汐#一#二 | https://example.org/潮%20汐#一%23二",
                "a\u00A0b.html | a%C2%A0b.html"
            })
    void addressesThatOpenAPageOrALetterAreAllowed(String address, String link) {
        assertThat(LinkTarget.allowed(address)).contains(link);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JaVaScRiPt:alert(1)",
                "java\tscript:alert(1)",
                "java\nscript:alert(1)",
                "\u0000javascript:alert(1)",
                " javascript:alert(1)",
                "vbscript:x",
                "data:text/html,x",
                "data:image/svg+xml,x",
                "file:///etc/passwd",
                "&#106;avascript:alert(1)",
                "//evil.example",
                "/\\evil.example",
                "\\\\evil",
                "",
                "java script:alert(1)",
                "java\u3000script:alert(1)",
                "http:",
                "http://"
            })
    void addressesThatCouldDoAnythingElseAreNot(String address) {
        assertThat(LinkTarget.allowed(address)).isEmpty();
    }

    @Test
    void anAddressWithHalfACharacterIsRefused() {
        assertThat(LinkTarget.allowed("https://example.org/\uD800")).isEmpty();
    }

    @Test
    void dropsIllegalCharacters() {
        RenderLog log = new RenderLog();
        log.begin("a.md");
        assertThat(log.clean("正文\u0007，\uD800好\u202E的\uFFFF", SourceSpan.NONE)).isEqualTo("正文，好的");
        log.clean("又\u0007", SourceSpan.NONE);
        assertThat(log.diagnostics())
                .hasSize(4)
                .allMatch(each -> each.code() == DiagnosticCode.ILLEGAL_CHARACTER
                        && each.source().equals("a.md"));
        String whole = "换行\n制表\t𠮷";
        assertThat(log.clean(whole, SourceSpan.NONE)).isSameAs(whole);
    }

    @Test
    void strictRenderingRefusesErrorsAndOnlyErrors() {
        RenderLog log = new RenderLog();
        log.report(DiagnosticCode.LINK_REFUSED, "a warning", SourceSpan.NONE);
        log.refuseErrors(Strictness.STRICT);
        log.report(DiagnosticCode.ASSET_UNREADABLE, "no picture", SourceSpan.NONE);
        log.refuseErrors(Strictness.LENIENT);
        assertThatThrownBy(() -> log.refuseErrors(Strictness.STRICT))
                .isInstanceOfSatisfying(
                        EditionRefusedException.class,
                        refused -> assertThat(refused.errors()).hasSize(1))
                .hasMessageContaining("no picture");
    }

    @Test
    void requiresDigestsOfTypefaces() {
        assertThatThrownBy(() ->
                        new FontFace("House Song", Typeface.SONG, Weight.REGULAR, "own", InputStream::nullInputStream))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "sha256 of the typeface House Song must be 64 hexadecimal digits in lower case but is \"own\"");
    }
}
