package org.colophon.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Which files a reference finds, and that none of any form leads out of the folder. */
class FolderAssetsTest {

    @TempDir
    private Path root;
    private Path folder;

    @BeforeEach
    void lay() throws IOException {
        folder = Files.createDirectories(root.resolve("in"));
        Files.writeString(root.resolve("secret.png"), "secret");
        Files.createDirectories(root.resolve("other"));
        Files.writeString(root.resolve("other/secret.png"), "secret");
        Files.createDirectories(folder.resolve("img"));
        Files.writeString(folder.resolve("a.png"), "a");
        Files.writeString(folder.resolve("img/b.png"), "b");
        Files.createSymbolicLink(folder.resolve("link.png"), root.resolve("secret.png"));
        Files.createSymbolicLink(folder.resolve("far.png"), Path.of("../other/secret.png"));
        Files.createSymbolicLink(folder.resolve("out"), root);
        Files.createSymbolicLink(folder.resolve("dangling.png"), root.resolve("nothing"));
        Files.createSymbolicLink(folder.resolve("within.png"), folder.resolve("img/b.png"));
    }

    private AssetSource.Answer open(String reference) throws IOException {
        return AssetSource.folder(folder).open(reference);
    }

    /** Every form of reference that leaves the folder, or that leads to no file. */
    static Stream<String> outside() {
        List<String> forms = List.of(
                "..",
                ".",
                "",
                "/",
                "../secret.png",
                "..//secret.png",
                "./../secret.png",
                "img/../../secret.png",
                "img/../img/../../secret.png",
                "a/b/c/../../../../secret.png",
                "../in/../secret.png",
                "../other/secret.png",
                "/etc/passwd",
                "//etc/passwd",
                "///etc/passwd",
                "/./etc/passwd",
                "\\etc\\passwd",
                "\\\\host\\share\\a.png",
                "//host/share/a.png",
                "link.png",
                "far.png",
                "out/secret.png",
                "out/other/secret.png",
                "out",
                "dangling.png",
                "img",
                "img/",
                "img/.",
                "file:///etc/passwd",
                "file:a.png",
                "FILE:/etc/passwd",
                "http://example.org/a.png",
                "https://example.org/a.png",
                "ftp://example.org/a.png",
                "data:image/png;base64,AAAA",
                "jar:file:a.jar!/a.png",
                "javascript:alert(1)",
                "C:\\a.png",
                "c:a.png",
                "C:/a.png",
                "a.png:stream",
                "a.png::$DATA",
                "%2e%2e/secret.png",
                "%2e%2e%2fsecret.png",
                "..%2fsecret.png",
                "%2E%2E/secret.png",
                "img/%2e%2e/%2e%2e/secret.png",
                "%2fetc%2fpasswd",
                "%5cetc%5cpasswd",
                "%66ile:///etc/passwd",
                "http%3a//example.org/a.png",
                "%252e%252e/secret.png",
                "..%c0%afsecret.png",
                "a.png\0",
                "a.png%00",
                "\0",
                "~/secret.png",
                "$HOME/secret.png");
        return forms.stream();
    }

    @ParameterizedTest
    @MethodSource("outside")
    void nothingOutsideIsRead(String reference) throws IOException {
        assertThat(open(reference)).isNotInstanceOf(AssetSource.Found.class);
    }

    @Test
    void aLinkToADeviceIsNoFile() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("zero.png"), Path.of("/dev/zero"));
        assertThat(open("zero.png")).isInstanceOf(AssetSource.Missing.class);
        Files.delete(link);
    }

    @Test
    void aLinkWithinTheFolderIsFollowed() throws IOException {
        assertThat(open("within.png")).isInstanceOf(AssetSource.Found.class);
        assertThat(open("img/../a.png")).isInstanceOf(AssetSource.Found.class);
    }

    @ParameterizedTest
    @CsvSource({
        "a b.jpg, a b.jpg",
        "a b.jpg, a%20b.jpg",
        "图.jpg, %E5%9B%BE.jpg",
        "图.jpg, 图.jpg",
        "夏 天/图.jpg, %E5%A4%8F%20%E5%A4%A9/图.jpg",
        "50%.jpg, 50%.jpg",
        "50%.jpg, 50%25.jpg",
        "a+b.jpg, a+b.jpg",
        "a%20b.jpg, a%20b.jpg",
        "50%fe.jpg, 50%fe.jpg"
    })
    void aNameIsFoundAsItIsWrittenOrEncoded(String file, String reference) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, file);
        assertThat(open(reference))
                .isInstanceOfSatisfying(
                        AssetSource.Found.class,
                        found -> assertThat(new String(found.content(), java.nio.charset.StandardCharsets.UTF_8))
                                .isEqualTo(file));
    }

    @Test
    void theNameAsItIsWrittenComesFirst() throws IOException {
        Files.writeString(folder.resolve("c%20d.jpg"), "literal");
        Files.writeString(folder.resolve("c d.jpg"), "decoded");
        assertThat(open("c%20d.jpg"))
                .isInstanceOfSatisfying(
                        AssetSource.Found.class,
                        found -> assertThat(found.content())
                                .isEqualTo("literal".getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @CsvSource({"NFC, NFD", "NFD, NFC", "NFC, NFC", "NFD, NFD"})
    void lettersThatAreComposedOtherwiseAreTheSame(Normalizer.Form stored, Normalizer.Form asked) throws IOException {
        Path path = folder.resolve(Normalizer.normalize("été", stored))
                .resolve(Normalizer.normalize("plage à Noël.jpg", stored));
        Files.createDirectories(path.getParent());
        Files.writeString(path, "x");
        String reference = Normalizer.normalize("été/plage à Noël.jpg", asked);
        assertThat(open(reference)).isInstanceOf(AssetSource.Found.class);
        assertThat(open(reference.replace(" ", "%20"))).isInstanceOf(AssetSource.Found.class);
        assertThat(open(reference.replace("plage", "plagé"))).isInstanceOf(AssetSource.Missing.class);
    }

    @Test
    void aMissingPictureIsNamedAsItIsWritten() throws IOException {
        assertThat(open("no%20such.jpg"))
                .isInstanceOfSatisfying(
                        AssetSource.Missing.class,
                        missing -> assertThat(missing.reason()).contains("\"no%20such.jpg\""));
    }
}
