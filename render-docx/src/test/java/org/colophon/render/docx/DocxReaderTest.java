package org.colophon.render.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.colophon.model.Block;
import org.colophon.model.Contributor;
import org.colophon.model.Credit;
import org.colophon.model.Edition;
import org.colophon.model.EveryKind;
import org.colophon.model.Inline;
import org.colophon.model.LedgerEntry;
import org.colophon.model.Person;
import org.colophon.model.Role;
import org.colophon.model.SourceSpan;
import org.colophon.render.docx.DocxOptions.Layout;
import org.colophon.render.docx.word.BlockTexts;
import org.colophon.style.PrintStyles;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocxReaderTest {

    private static final Edition EDITION = EveryKind.edition();

    private static EditedCopy read(byte[] file) throws IOException {
        return DocxReader.read(new ByteArrayInputStream(file));
    }

    private static EditedCopy edited(UnaryOperator<String> edit) throws IOException {
        return read(Documents.edited(Documents.manuscript(EDITION), "word/document.xml", edit));
    }

    static Stream<Arguments> documents() {
        return PrintStyles.names().stream()
                .flatMap(style -> Stream.of(Layout.values()).map(layout -> Arguments.of(style, layout)));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void aDocumentThatNobodyEditedReadsBackWhole(String style, Layout layout) throws IOException {
        EditedCopy copy = read(Documents.print(EDITION, style, layout));
        assertThat(copy.changes()).isEmpty();
        assertThat(copy.edition()).isEqualTo(EDITION);
        assertThat(copy.credits()).isEqualTo(EDITION.credits().stream().map(LedgerEntry::credit).toList());
        assertThat(copy.text().keySet()).containsExactlyElementsOf(BlockTexts.of(EDITION).keySet());
        assertThat(copy.text()).containsEntry("a1", "万象“更新”的一天").containsEntry("a1-kicker", "引题一行")
                .containsEntry("a1-s1-p6", "表题\n项目\n数目\n甲\n1,024\n乙\n37%").containsEntry("a1-n1-p1", "脚注的话。");
        assertThat(copy.text().get("a1-p1")).contains("漢字かんじ");
    }

    @Test
    void retypedWordsAreAChangeOfTheirBlock() throws IOException {
        EditedCopy copy = edited(text -> text.replace("第一段，普通的话。", "第一段，改过的话。"));
        assertThat(copy.changes()).containsExactly(new Change.TextChanged("a1-s1-p1", "第一段，普通的话。", "第一段，改过的话。"));
        assertThat(copy.text()).containsEntry("a1-s1-p1", "第一段，改过的话。");
    }

    @Test
    void trackedChangesCountAsAccepted() throws IOException {
        EditedCopy copy = edited(
                text -> text.replace(
                        "<w:r><w:t xml:space=\"preserve\">第一段，普通的话。</w:t></w:r>",
                        "<w:r><w:t>第一段，</w:t></w:r><w:del w:id=\"901\" w:author=\"编辑\"><w:r>"
                                + "<w:delText>普通</w:delText></w:r></w:del>"
                                + "<w:ins w:id=\"902\" w:author=\"编辑\"><w:r><w:t>寻常</w:t></w:r></w:ins><w:r>"
                                + "<w:t>的话。</w:t></w:r>"));
        assertThat(copy.changes()).containsExactly(new Change.TextChanged("a1-s1-p1", "第一段，普通的话。", "第一段，寻常的话。"));
    }

    @Test
    void movedWordsStandWhereTheyWereMovedTo() throws IOException {
        EditedCopy copy = edited(text -> text.replace("<w:r><w:t xml:space=\"preserve\">第一段，普通的话。</w:t></w:r>",
                "<w:moveFrom w:id=\"901\"><w:r><w:t>第一段，</w:t></w:r></w:moveFrom><w:r><w:t>普通的话。</w:t></w:r>"
                        + "<w:moveTo w:id=\"902\"><w:r><w:t>第一段，</w:t></w:r></w:moveTo>"));
        assertThat(copy.text()).containsEntry("a1-s1-p1", "普通的话。第一段，");
    }

    @Test
    void aDeletedEndOfAParagraphJoinsItWithTheNext() throws IOException {
        EditedCopy copy = read(Documents.edited(
                Documents.manuscript(Documents.edition(
                        Documents.article("a1", "题", paragraph("a1-p1", "甲。"), paragraph("a1-p2", "乙。")))),
                "word/document.xml",
                text -> text.replaceFirst(
                        "(<w:p><w:pPr><w:pStyle w:val=\"BodyText\"/>)(</w:pPr>(?:(?!<w:p>).)*甲。)",
                        "$1<w:rPr><w:del w:id=\"901\" w:author=\"x\"/></w:rPr>$2")));
        assertThat(copy.text()).containsEntry("a1-p1", "甲。").containsEntry("a1-p2", "乙。");
        assertThat(copy.changes()).isEmpty();
    }

    @Test
    void aParagraphThatWasSplitStaysOneBlock() throws IOException {
        EditedCopy copy = edited(
                text -> text.replace(
                        "第一段，普通的话。</w:t></w:r></w:p>",
                        "第一段，</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val=\"BodyText\"/></w:pPr><w:r>"
                                + "<w:t>普通的话。</w:t></w:r></w:p>"));
        assertThat(copy.changes()).containsExactly(new Change.TextChanged("a1-s1-p1", "第一段，普通的话。", "第一段，\n普通的话。"));
    }

    @Test
    void aNewParagraphBetweenBlocksIsAdded() throws IOException {
        EditedCopy copy = edited(text -> text.replaceFirst(
                "(<w:p><w:pPr><w:pStyle w:val=\"Heading2\"/></w:pPr>)(<w:bookmarkEnd[^>]*/>)",
                "<w:p><w:pPr><w:pStyle w:val=\"BodyText\"/></w:pPr>$2<w:r><w:t>新的一段。</w:t></w:r></w:p>$1"));
        assertThat(copy.changes()).containsExactly(new Change.TextAdded("a1-s1-p1", "新的一段。"));
    }

    @Test
    void aBlockThatIsGoneIsRemoved() throws IOException {
        EditedCopy copy = edited(text -> text.replace("第一段，普通的话。", ""));
        assertThat(copy.changes()).containsExactly(new Change.TextRemoved("a1-s1-p1", "第一段，普通的话。"));
        assertThat(copy.text()).doesNotContainKey("a1-s1-p1");
    }

    @Test
    void aBlockThatWasCutAndPastedElsewhereIsMoved() throws IOException {
        byte[] file = Documents.manuscript(Documents.edition(Documents.article("a1", "题",
                paragraph("a1-p1", "甲。"), paragraph("a1-p2", "乙。"), paragraph("a1-p3", "丙。"))));
        EditedCopy copy = read(Documents.edited(file, "word/document.xml", text -> {
            String moved = paragraphWith(text, "甲。");
            String mark = moved.replaceAll(".*w:id=\"(\\d+)\" w:name=\"_a1_p1\".*", "$1");
            String end = "<w:bookmarkEnd w:id=\"" + mark + "\"/>";
            String last = paragraphWith(text, "丙。");
            return text.replace(moved, "").replace(end, "").replace(last, last + moved + end);
        }));
        assertThat(copy.changes()).containsExactly(new Change.BlockMoved("a1-p1", "a1-p3"));
    }

    private static String paragraphWith(String text, String words) {
        int start = text.lastIndexOf("<w:p>", text.indexOf(words));
        return text.substring(start, text.indexOf("</w:p>", start) + "</w:p>".length());
    }

    private static Block.Paragraph paragraph(String id, String text) {
        return new Block.Paragraph(id, List.of(Inline.Text.of(text)), SourceSpan.NONE);
    }

    @Test
    void anEditedNameIsAnotherPersonInTheSameCredit() throws IOException {
        EditedCopy copy =
                edited(text -> text.replaceFirst("(PersonName\"/></w:rPr><w:t xml:space=\"preserve\">)陆知远", "$1陆知行"));
        Credit now = copy.credits().getFirst();
        assertThat(now.contributors()).containsExactly(new Contributor(Person.named("陆知行"), List.of("本报记者")));
        assertThat(now.role()).isEqualTo(new Role(Role.Kind.WRITER, "文"));
        assertThat(copy.changes()).contains(new Change.CreditChanged(EDITION.credits().getFirst().credit(), now))
                .anySatisfy(change -> assertThat(change).isInstanceOfSatisfying(Change.TextChanged.class,
                        it -> assertThat(it.after()).isEqualTo("■文/本报记者 陆知行")));
    }

    @Test
    void aTrackedChangeInsideANameCounts() throws IOException {
        EditedCopy copy = edited(
                text -> text.replaceFirst(
                        "<w:r><w:rPr><w:rStyle w:val=\"PersonName\"/></w:rPr>"
                                + "<w:t xml:space=\"preserve\">陆知远</w:t></w:r>",
                        "<w:r><w:t>陆</w:t></w:r><w:del w:id=\"901\"><w:r><w:delText>知远</w:delText></w:r></w:del>"
                                + "<w:ins w:id=\"902\"><w:r><w:t>之行</w:t></w:r></w:ins>"));
        assertThat(copy.credits().getFirst().contributors().getFirst().person().name()).isEqualTo("陆之行");
    }

    @Test
    @DisplayName("A role that was retyped keeps its word and loses its meaning")
    void retypedRolesLoseTheirMeaning() throws IOException {
        EditedCopy copy =
                edited(text -> text.replaceFirst("(PersonRole\"/></w:rPr><w:t xml:space=\"preserve\">)文", "$1采写"));
        assertThat(copy.credits().getFirst().role()).isEqualTo(new Role(Role.Kind.OTHER, "采写"));
    }

    @Test
    void aLineThatIsGoneTakesItsCreditsAlong() throws IOException {
        EditedCopy copy = edited(text -> text.replace(paragraphWith(text, ">■<"), ""));
        assertThat(copy.changes()).contains(new Change.CreditRemoved(EDITION.credits().getFirst().credit()));
        assertThat(copy.credits()).hasSize(EDITION.credits().size() - 1);
    }

    @Test
    void aNameWhoseControlWasDissolvedStillCounts() throws IOException {
        EditedCopy copy = edited(text -> text.replaceAll(
                "<w:sdt><w:sdtPr>(?:(?!</w:sdtPr>).)*credit:(?:(?!</w:sdtPr>).)*</w:sdtPr>"
                        + "<w:sdtContent>((?:(?!</w:sdtContent>).)*)</w:sdtContent></w:sdt>",
                "$1"));
        assertThat(copy.changes()).isEmpty();
    }

    @Test
    void whatADeskFillsIntoTheSlugTableIsRead() throws IOException {
        EditedCopy copy = edited(text -> text.replaceFirst(
                "(w:tag w:val=\"slug:a1.approval\"/>(?:(?!<w:t ).)*<w:t xml:space=\"preserve\">) ", "$1同意"));
        assertThat(copy.slug())
                .containsEntry("a1.approval", "同意")
                .containsEntry("a1.editor", "苏未央")
                .containsEntry("a1.title", "万象“更新”的一天");
        assertThat(copy.changes()).isEmpty();
    }

    @Test
    void idsThatBookmarksCannotCarryAreFoundAgain() throws IOException {
        String id = "some_odd.id:文章".repeat(8);
        Edition edition =
                Documents.edition(Documents.article("a1", "题", paragraph(id, "甲。"), paragraph("a1_p2", "乙。")));
        EditedCopy copy = read(
                Documents.edited(Documents.manuscript(edition), "word/document.xml", text -> text.replace("甲。", "丁。")));
        assertThat(copy.changes()).containsExactly(new Change.TextChanged(id, "甲。", "丁。"));
    }

    @Test
    void charactersThatXmlCannotCarryAreNoChange() throws IOException {
        EditedCopy copy = read(Documents.manuscript(Documents.edition(Inline.Text.of("甲\u0007乙\uD800丙\uFFFF丁𠮷"))));
        assertThat(copy.changes()).isEmpty();
        assertThat(copy.text()).containsEntry("a1-p1", "甲乙丙丁𠮷");
    }

    @Test
    void aLongTextFullOfMarksReadsBack() throws IOException {
        String marks = "\"&<>]]>".repeat(20_000);
        EditedCopy copy = read(Documents.manuscript(Documents.edition(Inline.Text.of(marks))));
        assertThat(copy.changes()).isEmpty();
        assertThat(copy.text()).containsEntry("a1-p1", marks);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no zip file at all", "PK\u0003\u0004 half of one"})
    void whatIsNoWordFileIsRefusedWithAReason(String content) {
        assertThatThrownBy(() -> read(content.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("Word file");
    }

    @Test
    @DisplayName("A document without an edition is refused with a reason")
    void foreignDocumentsAreRefused() throws IOException {
        Map<String, byte[]> entries = Documents.entries(Documents.manuscript(EDITION));
        entries.remove("customXml/item1.xml");
        byte[] foreign = Documents.zip(entries);
        assertThatThrownBy(() -> read(foreign))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("does not hold an edition");
    }

    @Test
    void entitiesAreNotExpanded() throws IOException {
        byte[] hostile = Documents.edited(
                Documents.manuscript(EDITION),
                "word/document.xml",
                text -> text.replaceFirst("\\?>", "?><!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>")
                        .replace("第一段", "&a;"));
        assertThatThrownBy(() -> read(hostile)).isInstanceOf(IOException.class);
    }
}
