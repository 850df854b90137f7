package org.colophon.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** An edition with every kind of block and inline there is, for the tests of code that must treat them all. */
public final class EveryKind {

    private EveryKind() {
    }

    /** The edition; the picture that it refers to is {@code harbour.png}. */
    public static Edition edition() {
        EditionInfo info = new EditionInfo(
                "万象",
                "湖州晨报",
                "第12期",
                LocalDate.of(2026, 11, 23),
                Locale.forLanguageTag("zh-Hans"),
                List.of(credit("e-c1", Role.Kind.RESPONSIBLE_EDITOR, "责编", "苏未央", "责编 苏未央")))
                .withPeriodical(new Periodical("2049-3630", "CN 33-0099", "湖州晨报社", "湖州"))
                .withMetadata(Metadata.NONE.withIdentity(Identity.of("urn:example:issue:12")));
        Headline headline = new Headline(text("引题一行"), text("万象“更新”的一天"), text("——副题在此"));
        CreditLine line = new CreditLine(
                "a1-l1",
                text("■文/本报记者 陆知远"),
                List.of(new Credit(
                        "a1-c1",
                        new Role(Role.Kind.WRITER, "文"),
                        List.of(new Contributor(new Person(
                                "陆知远", Person.Kind.PERSON, "陆", "知远", "staff:0417"), List.of("本报记者"))),
                        "文/本报记者 陆知远",
                        SourceSpan.NONE)),
                SourceSpan.NONE);
        Section section = new Section("a1-s1", 1, text("各式各样的段落"), List.of(byline()), blocks(), SourceSpan.NONE);
        Note note = new Note(
                "a1-n1", List.of(new Block.Paragraph("a1-n1-p1", text("脚注的话。"), SourceSpan.NONE)), SourceSpan.NONE);
        Article article = new Article(
                "a1",
                "wanxiang.md",
                headline,
                List.of(line),
                List.of(new Block.Paragraph("a1-p1", inlines(), SourceSpan.NONE)),
                List.of(section),
                List.of(note),
                new SourcePage("湖州晨报", LocalDate.of(2026, 11, 23), "04", "文艺", "04版 文艺"),
                info.language(),
                new SourceSpan(0, 900, 1, 1),
                metadata());
        return new Edition(info, List.of(article));
    }

    private static Metadata metadata() {
        Identity identity = new Identity(
                "urn:newsml:example.org:20261123:4711",
                "3",
                Moment.parse("2026-11-23T18:30:00+08:00"),
                Identity.Status.USABLE,
                Moment.parse("2026-11-24"));
        return new Metadata(
                identity,
                new Rights("湖州晨报社", "2026", "https://creativecommons.org/licenses/by/4.0/", "转载请注明出处"),
                List.of(
                        new Subject("http://cv.iptc.org/newscodes/mediatopic/", "20000339", "集市"),
                        Subject.keyword("港口")),
                "港口一日所见。",
                List.of(
                        Relation.of(Relation.Kind.CORRECTION_OF, "urn:newsml:example.org:20261122:4700"),
                        Relation.of(Relation.Kind.TRANSLATION_OF, "https://example.org/en/4711"),
                        Relation.of(Relation.Kind.REPLACES, "urn:newsml:example.org:20261122:4701")),
                new Datum.Fields(Map.of("desk", new Datum.Items(
                        List.of(Datum.of("城事"), new Datum.Fields(Map.of("slot", Datum.of("7"))))))));
    }

    private static PictureInfo pictureInfo() {
        return new PictureInfo(
                "urn:example:picture:88",
                Moment.parse("2026-11-22T17:05:00"),
                "湖州港",
                Rights.of("谢小满").withYear("2026"),
                Datum.Fields.NONE.with("roll", Datum.of("14")));
    }

    private static CreditLine byline() {
        return new CreditLine(
                "a1-s1-l1",
                text("市人大代表 柳如烟"),
                List.of(new Credit(
                        "a1-c2",
                        new Role(Role.Kind.AUTHOR, ""),
                        List.of(new Contributor(Person.named("柳如烟"), List.of("市人大代表"))),
                        "市人大代表 柳如烟",
                        SourceSpan.NONE)),
                SourceSpan.NONE);
    }

    private static Credit credit(String id, Role.Kind kind, String label, String name, String printed) {
        return new Credit(
                id,
                new Role(kind, label),
                List.of(new Contributor(Person.named(name), List.of())),
                printed,
                SourceSpan.NONE);
    }

    private static List<Inline> text(String value) {
        return List.of(Inline.Text.of(value));
    }

    private static List<Inline> inlines() {
        Dateline dateline = new Dateline("新华社临水11月3日电", "新华社", "临水", LocalDate.of(2026, 11, 3), SourceSpan.NONE);
        return List.of(
                new Inline.DatelineText(text("新华社临水11月3日电"), dateline),
                Inline.Text.of("　正文"),
                new Inline.Emphasis(text("着重")),
                new Inline.Strong(text("加强")),
                new Inline.Code("x = 1", SourceSpan.NONE),
                new Inline.Link("https://www.example.org/", "题名", text("链接")),
                new Inline.LineBreak(SourceSpan.NONE),
                Inline.Text.of("水H"),
                new Inline.Subscript(text("2")),
                Inline.Text.of("O、面积5m"),
                new Inline.Superscript(text("2")),
                new Inline.Marked(Inline.Marked.Marking.STRUCK, text("旧价三元")),
                new Inline.Marked(Inline.Marked.Marking.UNDERLINED, text("新价两元")),
                new Inline.Marked(Inline.Marked.Marking.HIGHLIGHTED, text("今日起")),
                new Inline.Ruby(text("漢字"), "かんじ"),
                new Inline.Foreign(Locale.ENGLISH, text("a foreign run")),
                Inline.Text.of("结束了"),
                new Inline.NoteRef("a1-n1", SourceSpan.NONE),
                Inline.Text.of("。"),
                new Inline.CreditText(
                        text("（记者 顾长卿）"), List.of(credit("a1-c3", Role.Kind.WRITER, "", "顾长卿", "记者 顾长卿"))));
    }

    private static List<Block> blocks() {
        SourceSpan at = new SourceSpan(10, 20, 3, 1);
        return List.of(
                new Block.Paragraph("a1-s1-p1", text("第一段，普通的话。"), at),
                new Block.Subheading("a1-s1-p2", 3, text("小标题"), at),
                new Block.Quote("a1-s1-p3", List.of(new Block.Paragraph("a1-s1-p3-p1", text("引用的话。"), at)), at),
                new Block.PullQuote("a1-s1-p4", text("醒目的一句。"), text("——柳如烟"), at),
                new Block.Listing(
                        "a1-s1-p5",
                        Block.Listing.Marker.NUMBER,
                        3,
                        List.of(
                                new Block.ListItem(
                                        List.of(
                                                new Block.Paragraph("a1-s1-p5-i1-p1", text("第三项"), at),
                                                new Block.Listing(
                                                        "a1-s1-p5-i1-p2",
                                                        Block.Listing.Marker.BULLET,
                                                        1,
                                                        List.of(new Block.ListItem(
                                                                List.of(new Block.Paragraph(
                                                                        "a1-s1-p5-i1-p2-i1-p1", text("里层一项"), at)),
                                                                at)),
                                                        at)),
                                        at),
                                new Block.ListItem(
                                        List.of(new Block.Paragraph("a1-s1-p5-i2-p1", text("第四项"), at)), at)),
                        at),
                new Block.Table(
                        "a1-s1-p6",
                        text("表题"),
                        List.of(Block.Table.Alignment.START, Block.Table.Alignment.END),
                        List.of(new Block.TableRow(List.of(text("项目"), text("数目")))),
                        List.of(
                                new Block.TableRow(List.of(text("甲"), text("1,024"))),
                                new Block.TableRow(List.of(text("乙"), text("37%")))),
                        at),
                new Block.Figure(
                        "a1-s1-p7",
                        "harbour.png",
                        "港口的黄昏",
                        text("图为港口。"),
                        List.of(new CreditLine(
                                "a1-s1-p7-l1",
                                text("图/谢小满"),
                                List.of(credit("a1-c4", Role.Kind.PHOTOGRAPHER, "图", "谢小满", "图/谢小满")),
                                at)),
                        at,
                        pictureInfo()),
                new Block.CodeBlock("a1-s1-p8", "java", "int a = 1;\n\treturn a;", at),
                new Block.Verse("a1-s1-p9", List.of(text("一背盐来一背霜"), text("石阶比那日子长")), at),
                new Block.Turn("a1-s1-p10", text("问："), text("为什么？"), at),
                new Block.EditorNote(
                        "a1-s1-p11", text("编者按："), List.of(new Block.Paragraph("a1-s1-p11-p1", text("编者的话。"), at)), at),
                new Block.Box(
                        "a1-s1-p12",
                        text("链接阅读"),
                        List.of(new Block.Paragraph("a1-s1-p12-p1", text("盒子里的话。"), at)),
                        at),
                new CreditLine(
                        "a1-s1-p13",
                        text("江 流 摄"),
                        List.of(credit("a1-c5", Role.Kind.PHOTOGRAPHER, "摄", "江流", "江 流 摄")),
                        at),
                new Block.JumpNote("a1-s1-p14", Block.JumpNote.Direction.CONTINUED_ON, "3", text("（下转第3版）"), at),
                new Block.Divider("a1-s1-p15", at),
                new Block.Verbatim("a1-s1-p16", "原样\n保留", at),
                paragraph(17, ParagraphKind.ADDRESSEE, "各乡镇人民政府："),
                paragraph(18, ParagraphKind.CLAUSE, "第一条　湖水归湖。"),
                paragraph(19, ParagraphKind.ENCLOSURE, "附件：湖图一幅"),
                paragraph(20, ParagraphKind.SIGNATURE, "临水县人民政府"),
                paragraph(21, ParagraphKind.DAY, "2026年11月12日"),
                paragraph(22, ParagraphKind.RELEASE, "（此件公开发布）"),
                paragraph(23, ParagraphKind.CENTERED, "居中的话"),
                paragraph(24, ParagraphKind.FLUSH_END, "靠右的话"));
    }

    private static Block.Paragraph paragraph(int number, ParagraphKind kind, String words) {
        return new Block.Paragraph("a1-s1-p" + number, kind, text(words), new SourceSpan(10, 20, 3, 1));
    }
}
