package org.colophon.render.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colophon.model.Block;
import org.colophon.model.Edition;
import org.colophon.model.Inline;
import org.colophon.model.SourceSpan;
import org.colophon.render.docx.DocxOptions.Layout;
import org.colophon.style.PrintStyles;
import org.colophon.style.WritingMode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The breaks of heads, and the layout of lists and tables. */
class PageMakeupTest {

    private static final SourceSpan NONE = SourceSpan.NONE;

    private static Block.Paragraph paragraph(String id, String text) {
        return new Block.Paragraph(id, List.of(Inline.Text.of(text)), NONE);
    }

    private static Block.Listing list(String id, Block.Listing.Marker marker, Block... ofItem) {
        return new Block.Listing(id, marker, 1, List.of(new Block.ListItem(List.of(ofItem), NONE)), NONE);
    }

    private static Block.Table table(String... cells) {
        List<List<Inline>> row = new ArrayList<>();
        List<Block.Table.Alignment> columns = new ArrayList<>();
        for (String cell : cells) {
            row.add(List.of(Inline.Text.of(cell)));
            columns.add(Block.Table.Alignment.START);
        }
        return new Block.Table(
                "a1-p9", List.of(), columns, List.of(new Block.TableRow(row)), List.of(new Block.TableRow(row)), NONE);
    }

    private static String page(String title, Block... blocks) throws IOException {
        return Documents.text(Documents.print(
                Documents.edition(Documents.article("a1", title, blocks)), "tabloid", Layout.PAGE));
    }

    private static String styles(String document) {
        Matcher found = Pattern.compile("<w:pStyle w:val=\"(\\w+)\"/>").matcher(document);
        List<String> names = new ArrayList<>();
        while (found.find()) {
            names.add(found.group(1));
        }
        return String.join(" ", names);
    }

    @Test
    @DisplayName("What an item holds beside its first paragraph is below it, as deep as its list")
    void itemsGoOn() throws IOException {
        Block.Listing inner =
                list("a1-p5", Block.Listing.Marker.BULLET, paragraph("a1-p6", "内"), paragraph("a1-p7", "续"));
        String document = page("题", list("a1-p1", Block.Listing.Marker.NUMBER,
                paragraph("a1-p2", "外"), paragraph("a1-p3", "又"),
                new Block.CodeBlock("a1-p4", "x = 1", "", NONE), table("甲", "乙"), inner));
        assertThat(styles(document)).contains("ListNumber ListContinue ListCode", "ListBullet ListContinue2");
        assertThat(document).containsPattern("<w:tblInd w:w=\"[1-9]\\d+\"").contains("<w:ilvl w:val=\"1\"/>");
    }

    @Test
    @DisplayName("A table whose cells are cramped in a column is between two sections, across the page")
    void wideTables() throws IOException {
        String phrase = "县林业局会同乡镇人民政府负责日常养护和巡查工作";
        String wide = page("题", paragraph("a1-p1", "文"), table("级别", phrase, phrase), paragraph("a1-p2", "文"));
        assertThat(wide.indexOf("w:num=\"5\"")).isBetween(0, wide.indexOf("<w:tbl>"));
        assertThat(wide.substring(wide.indexOf("</w:tbl>"))).contains("w:num=\"1\"", "w:num=\"5\"");
        String narrow = page("题", paragraph("a1-p1", "文"), table("级别", "一级"));
        assertThat(narrow.indexOf("w:num=\"5\"")).isGreaterThan(narrow.indexOf("<w:tbl>"));
    }

    @Test
    @DisplayName("A title breaks at its pause, and is smaller where that keeps the name of a work whole")
    void titles() throws IOException {
        assertThat(page("一条河的十年账：谁在付钱，谁在受益，谁还在等", paragraph("a1-p1", "文")))
                .containsPattern("，</w:t></w:r><w:r><w:br/></w:r>");
        assertThat(styles(page("县人民政府关于印发《古树名木保护管理办法》的通知", paragraph("a1-p1", "文")))).startsWith("Title");
        assertThat(styles(page("青川县人民政府关于印发《青川县古树名木保护管理办法》的通知", paragraph("a1-p1", "文"))))
                .startsWith("TitleSmaller");
    }

    @Test
    @DisplayName("Line ends that a title is given are no change of its text")
    void readBack() throws IOException {
        for (String title : List.of("一条河的十年账：谁在付钱，谁在受益，谁还在等", "全面推进循环经济绿色发展的新路 江岸人这样走",
                "The Mill That Forgot How to Be Silent and What Came After It in the Valley")) {
            Edition edition = Documents.edition(Documents.article("a1", title, paragraph("a1-p1", "文")));
            EditedCopy copy = DocxReader.read(new ByteArrayInputStream(
                    Documents.print(edition, "tabloid", Layout.PAGE)));
            assertThat(copy.changes()).isEmpty();
            assertThat(copy.text()).containsEntry("a1", title);
        }
    }

    @Test
    @DisplayName("Cells of vertical pages name their direction, without which LibreOffice shows none")
    void verticalCells() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new DocxRenderer(DocxOptions.defaults().withLayout(Layout.PAGE)).render(
                Documents.edition(Documents.article("a1", "题", table("年", "数"))),
                PrintStyles.magazine().with(style -> style.composing(usual -> usual.with(WritingMode.VERTICAL))),
                Documents.CONTEXT, out);
        assertThat(Documents.text(out.toByteArray()).toLowerCase(Locale.ROOT))
                .contains("type=\"dxa\"/><w:textdirection w:val=\"tbrl\"/></w:tcpr>");
    }

    @Test
    @DisplayName("A look is in the styles: the colour and bar of the kicker, the rules of pull quotes")
    void looks() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new DocxRenderer(DocxOptions.defaults().withLayout(Layout.PAGE)).render(
                Documents.edition(Documents.article("a1", "题")), PrintStyles.tabloid().look("evening"),
                Documents.CONTEXT, out);
        String styles = Documents.part(out.toByteArray(), "word/styles.xml");
        String kicker = styles.substring(styles.indexOf("w:styleId=\"Kicker\""), styles.indexOf("w:styleId=\"Title\""));
        assertThat(kicker).contains("<w:top w:val=\"single\" w:sz=\"32\" w:space=\"4\" w:color=\"CC0A1F\"/>",
                "<w:color w:val=\"CC0A1F\"/>");
        assertThat(styles).containsPattern("PullQuote\".*?w:sz=\"16\" w:space=\"4\" w:color=\"CC0A1F\"");
    }
}
