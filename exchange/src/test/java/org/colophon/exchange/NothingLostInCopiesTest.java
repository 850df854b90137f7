package org.colophon.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.colophon.model.json.EditionJson;
import org.colophon.parser.EditionParser;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Each visible word of random documents is in the edition. */
class NothingLostInCopiesTest {

    private static final long SEED = Long.getLong("seed", 1);
    private static final int ROUNDS = 150;

    private final Random random = new Random(SEED);
    private int words;

    private String word() {
        return "x" + ++words + "x" + (random.nextInt(5) == 0 ? "*_[" : "");
    }

    private void check(byte[] document, int from, String source) throws IOException {
        String json = EditionJson.write(SourceReaders.of(document).orElseThrow()
                .read(document, "random", EditionParser.create()).parsed().edition());
        List<String> lost = new ArrayList<>();
        for (int i = from + 1; i <= words; i++) {
            if (!json.contains("x" + i + "x")) {
                lost.add("x" + i);
            }
        }
        assertThat(lost).as(source).isEmpty();
    }

    @Test
    @DisplayName("Word: paragraphs, runs, lists, tables, boxes, notes, fields, nested as they come")
    void inWord() throws IOException {
        for (int round = 0; round < ROUNDS; round++) {
            int from = words;
            StringBuilder body = new StringBuilder();
            for (int i = random.nextInt(8); i >= 0; i--) {
                body.append(wordBlock(2));
            }
            WordFixture fixture = WordFixture.body(body.toString())
                    .styles("T", "Title", "H", "heading 2", "Q", "Quote", "C", "caption", "S", "Source Code", "B",
                            "Box", "L", "Box Heading", "P", "Pull Quote", "X", "Pull Quote Source", "D", "Subtitle",
                            "V", "Verse", "A", "Author")
                    .part("footnotes", "footnotes", "<w:footnote w:id=\"2\">" + WordFixture.p(word())
                            + "</w:footnote>");
            check(fixture.bytes(), from, body.toString());
        }
    }

    private String wordBlock(int depth) {
        int kind = random.nextInt(depth > 0 ? 7 : 5);
        if (kind == 5) {
            StringBuilder table = new StringBuilder("<w:tbl>");
            for (int row = random.nextInt(3); row >= 0; row--) {
                table.append("<w:tr>");
                for (int cell = random.nextInt(3); cell >= 0; cell--) {
                    table.append("<w:tc>").append(wordBlock(depth - 1)).append("</w:tc>");
                }
                table.append("</w:tr>");
            }
            return table + "</w:tbl>";
        }
        if (kind == 6) {
            return "<w:sdt><w:sdtContent>" + wordBlock(depth - 1) + wordBlock(depth - 1) + "</w:sdtContent></w:sdt>";
        }
        String style = List.of("", "T", "H", "Q", "C", "S", "B", "L", "P", "X", "D", "V", "A").get(random.nextInt(13));
        StringBuilder runs = new StringBuilder();
        for (int i = random.nextInt(4); i >= 0; i--) {
            runs.append(run(depth));
        }
        return "<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>" + runs + "</w:p>";
    }

    private String run(int depth) {
        return switch (random.nextInt(8)) {
            case 0 -> "<w:r><w:rPr><w:b/></w:rPr><w:t>" + word() + "</w:t></w:r>";
            case 1 -> "<w:hyperlink>" + WordFixture.r(word()) + "</w:hyperlink>";
            case 2 -> "<w:ins>" + WordFixture.r(word()) + "</w:ins>";
            case 3 -> "<w:fldSimple w:instr=\" PAGE \">" + WordFixture.r(word()) + "</w:fldSimple>";
            case 4 -> depth == 0 ? WordFixture.r(word()) : "<w:r><w:pict><v:textbox><w:txbxContent>"
                    + wordBlock(depth - 1) + "</w:txbxContent></v:textbox></w:pict></w:r>";
            case 5 -> "<w:r><w:br/></w:r>" + WordFixture.r(word());
            case 6 -> "<w:r><w:footnoteReference w:id=\"2\"/></w:r>" + WordFixture.r(" " + word());
            default -> WordFixture.r(" " + word() + " ");
        };
    }

    @Test
    @DisplayName("HTML: elements of lines and blocks, nested as they come")
    void inHtml() throws IOException {
        for (int round = 0; round < ROUNDS; round++) {
            int from = words;
            StringBuilder body = new StringBuilder("<html><head></head><body>");
            for (int i = random.nextInt(8); i >= 0; i--) {
                body.append(element(3));
            }
            check(body.append("</body></html>").toString().getBytes(StandardCharsets.UTF_8), from, body.toString());
        }
    }

    private String element(int depth) {
        List<String> names = List.of("p", "div", "h2", "ul><li", "blockquote", "pre", "figure><figcaption", "b", "em",
                "span", "aside", "table><tr><td", "details><summary", "dl><dd", "sub", "code", "h1", "section");
        if (depth == 0 || random.nextInt(4) == 0) {
            return word() + " ";
        }
        String[] tags = names.get(random.nextInt(names.size())).split("><");
        StringBuilder out = new StringBuilder();
        for (String tag : tags) {
            out.append('<').append(tag).append('>');
        }
        for (int i = random.nextInt(3); i >= 0; i--) {
            out.append(element(depth - 1));
        }
        for (int i = tags.length - 1; i >= 0; i--) {
            out.append("</").append(tags[i]).append('>');
        }
        return out.toString();
    }
}
