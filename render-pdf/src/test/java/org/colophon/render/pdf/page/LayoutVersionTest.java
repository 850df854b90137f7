package org.colophon.render.pdf.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.colophon.model.Edition;
import org.colophon.model.json.EditionJson;
import org.colophon.render.RenderContext;
import org.colophon.render.RenderLog;
import org.colophon.render.pdf.font.FontBook;
import org.colophon.render.pdf.line.Compositor;
import org.colophon.render.pdf.line.SetLine;
import org.colophon.render.pdf.line.WordList;
import org.colophon.render.pdf.page.frame.Page;
import org.colophon.render.pdf.page.frame.PageItem;
import org.colophon.style.PrintStyles;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * The golden hashes of each version of the layout: every glyph of the seeds in every style, with its place. Until a
 * version is released its hashes are approved anew with the pages; afterwards they never change.
 */
class LayoutVersionTest {

    private static final List<String> SEEDS = List.of("hengyang-clean-city", "salt-road", "harbour-lights");
    private static final List<String> STYLES = List.of("broadsheet", "tabloid", "magazine", "reading");

    @Test
    @DisplayName("every glyph of the seeds is where its version put it")
    void keepsEveryGlyph() throws IOException {
        List<String> hashes = new ArrayList<>();
        for (String seed : SEEDS) {
            for (String style : STYLES) {
                hashes.add(hash(seed, style) + "  " + seed + " " + style);
            }
        }
        Path golden = Path.of("src/test/resources/approved/layout/v1.sha256");
        if (Boolean.getBoolean("approve")) {
            Files.createDirectories(golden.getParent());
            Files.write(golden, hashes);
        }
        assertThat(hashes)
                .as("a line moved: -Dapprove=true takes the new pages of an unreleased version")
                .isEqualTo(Files.readAllLines(golden));
    }

    private static String hash(String seed, String style) throws IOException {
        try (InputStream json = LayoutVersionTest.class.getResourceAsStream(seed + ".json")) {
            Edition edition = EditionJson.read(json);
            FontBook book = new FontBook(RenderContext.defaults().fonts());
            MadeUp made = new PageMaker(
                            PrintStyles.builtIn(style),
                            new Compositor(book, WordList.of(List.of(), List.of())),
                            book::prints,
                            RenderContext.defaults(),
                            new RenderLog())
                    .make(edition);
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Page page : made.pages()) {
                for (PageItem mark : page.all()) {
                    digest.update(written(mark).getBytes(StandardCharsets.UTF_8));
                }
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    private static String written(PageItem mark) {
        return switch (mark) {
            case PageItem.Line line -> "line " + line.inline() + " " + line.block() + glyphs(line.line()) + "\n";
            case PageItem.Rule rule -> rule + "\n";
            case PageItem.Image image ->
                "image " + image.inline() + " " + image.block() + " " + image.inlineExtent() + " " + image.blockExtent()
                        + "\n";
        };
    }

    private static String glyphs(SetLine line) {
        StringBuilder glyphs = new StringBuilder();
        for (int i = 0; i < line.size(); i++) {
            glyphs.append(' ')
                    .append(line.point(i))
                    .append('@')
                    .append(line.place(i))
                    .append('/')
                    .append(line.type(i).size());
        }
        return glyphs.toString();
    }
}
