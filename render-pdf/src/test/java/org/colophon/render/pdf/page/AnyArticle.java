package org.colophon.render.pdf.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.colophon.model.Article;
import org.colophon.model.Block;
import org.colophon.model.Contributor;
import org.colophon.model.Credit;
import org.colophon.model.CreditLine;
import org.colophon.model.Edition;
import org.colophon.model.EditionInfo;
import org.colophon.model.Headline;
import org.colophon.model.Inline;
import org.colophon.model.Note;
import org.colophon.model.Person;
import org.colophon.model.Role;
import org.colophon.model.Section;
import org.colophon.model.SourceSpan;
import org.jspecify.annotations.Nullable;

/** Random articles: 1 to 40 sections of every kind of block, the same for the same seed. */
final class AnyArticle {

    private static final String[] SENTENCES = {
        "湖面起了风，渔船一只接一只地回来；岸上的灯亮了。", "“像一串没有穿好的珠子”，老人这样说。", "那是PPP方式占37%的一年，《湖上的灯》刚刚写完。",
        "全年投入25.9亿元，同比增长6.3%，惠及1.2万户。", "记者从市生态环境局了解到，2018年3月5日以来，——这一天他记得很清楚——水质达到Ⅱ类标准。",
        "为什么？因为风。", "“治水先治岸，治岸先治人。”", "The lighthouse keeper kept a diary，写了40年。", "春分、清明、谷雨（二十四节气之三）都下了雨……"};
    private static final String[] NAMES = {"林小红", "欧阳文博", "张兴二", "王翟", "Ada Poole"};

    private final Random random;
    private final List<Note> notes = new ArrayList<>();
    private int sections;
    private int blocks;

    AnyArticle(long seed) {
        this.random = new Random(seed);
    }

    Edition edition() {
        int count = random.nextInt(3) == 0 ? 1 + random.nextInt(40) : 1 + random.nextInt(6);
        boolean signed = random.nextBoolean();
        List<Section> made = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            made.add(section(signed));
        }
        blocks = 0;
        List<Block> lead = random.nextInt(3) > 0 ? List.of(paragraph("a1-b" + ++blocks, false)) : List.of();
        Headline headline = new Headline(
                maybe("湖上的灯火"),
                text("治水先治岸：" + "一湖清水是怎样留下来的".substring(0, 4 + random.nextInt(7))),
                maybe("三十年的一本日记和它的主人"));
        List<CreditLine> credits =
                random.nextBoolean() ? List.of(credit("a1-c1", "■统筹/本报记者 ", Role.Kind.COORDINATOR)) : List.of();
        Article article = new Article(
                "a1",
                "any.md",
                headline,
                credits,
                lead,
                made,
                notes,
                null,
                Locale.forLanguageTag("zh-Hans"),
                SourceSpan.NONE);
        return new Edition(new EditionInfo("湖上的灯火", null, null, null, article.language(), List.of()), List.of(article));
    }

    private Section section(boolean signed) {
        String id = "a1-s" + ++sections;
        blocks = 0;
        List<CreditLine> credits = signed ? List.of(credit(id + "-c1", "市人大代表 ", Role.Kind.AUTHOR)) : List.of();
        List<Block> made = new ArrayList<>();
        for (int i = random.nextInt(9); i >= 0; i--) {
            made.add(block(id));
        }
        return new Section(
                id, 1, text("源头防控和末端治理两手发力".substring(0, 3 + random.nextInt(10))), credits, made, SourceSpan.NONE);
    }

    private Block block(String section) {
        String id = section + "-p" + ++blocks;
        return switch (random.nextInt(34)) {
            case 0 -> new Block.Subheading(id, 2, text("从一条河说起"), SourceSpan.NONE);
            case 1 -> new Block.Quote(id, List.of(inner(id, 1), inner(id, 2)), SourceSpan.NONE);
            case 2 ->
                new Block.PullQuote(
                        id, text("治水先治岸，治岸先治人。"), random.nextBoolean() ? text("——老人") : List.of(), SourceSpan.NONE);
            case 3 -> listing(id, 2);
            case 4 -> table(id);
            case 5 -> figure(id, null);
            case 6 -> figure(id, "missing.jpg");
            case 7 -> figure(id, "wide.png");
            case 8 -> figure(id, "tall.png");
            case 9 -> new Block.CodeBlock(id, "", "for day in year:\n  write(day)", SourceSpan.NONE);
            case 10 -> new Block.Verse(id, List.of(text("床前明月光，"), text("疑是地上霜。")), SourceSpan.NONE);
            case 11 -> turn(id, prose(1));
            case 12 -> new Block.EditorNote(id, text("编者按"), List.of(inner(id, 1)), SourceSpan.NONE);
            case 13 -> new Block.Box(id, text("链接"), List.of(inner(id, 1), inner(id, 2)), SourceSpan.NONE);
            case 14 -> new Block.Divider(id, SourceSpan.NONE);
            default -> paragraph(id, true);
        };
    }

    private Block turn(String id, String words) {
        return blocks % 2 == 0
                ? new Block.Turn(id, text("问："), text(words + "灯是什么时候亮的？"), SourceSpan.NONE)
                : new Block.Turn(id, text("答："), text(words), SourceSpan.NONE);
    }

    private Block inner(String id, int number) {
        return new Block.Paragraph(id + "-p" + number, text(prose(1 + random.nextInt(2))), SourceSpan.NONE);
    }

    private Block listing(String id, int depth) {
        List<Block.ListItem> items = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(4); i++) {
            List<Block> content = new ArrayList<>(List.of(inner(id + "-i" + i, 1)));
            if (depth > 1 && random.nextInt(3) == 0) {
                content.add(listing(id + "-i" + i + "-l", depth - 1));
            }
            items.add(new Block.ListItem(content, SourceSpan.NONE));
        }
        return new Block.Listing(
                id, Block.Listing.Marker.values()[random.nextInt(2)], 1 + random.nextInt(9), items, SourceSpan.NONE);
    }

    private Block table(String id) {
        int columns = 2 + random.nextInt(4);
        List<Block.TableRow> rows = new ArrayList<>();
        for (int i = random.nextInt(random.nextInt(4) == 0 ? 120 : 12); i >= 0; i--) {
            List<List<Inline>> cells = new ArrayList<>();
            for (int c = 0; c < columns; c++) {
                cells.add(text(c == 0 ? "第" + (i + 1) + "站" : random.nextInt(1000) + "." + random.nextInt(10)));
            }
            rows.add(new Block.TableRow(cells));
        }
        List<List<Inline>> head = new ArrayList<>();
        for (int c = 0; c < columns; c++) {
            head.add(text(c == 0 ? "站名" : "水质" + c));
        }
        return new Block.Table(id, maybe("沿岸各站水质"), java.util.Collections.nCopies(columns, Block.Table.Alignment.END),
                List.of(new Block.TableRow(head)), rows, SourceSpan.NONE);
    }

    private Block figure(String id, @Nullable String asset) {
        return new Block.Figure(
                id,
                asset,
                "湖上",
                asset == null ? text("灯亮了。") : maybe("灯亮了。"),
                List.of(credit(id + "-c1", "周厚军 摄 ", Role.Kind.PHOTOGRAPHER)),
                SourceSpan.NONE);
    }

    private CreditLine credit(String id, String before, Role.Kind kind) {
        String name = NAMES[random.nextInt(NAMES.length)];
        Credit credit = new Credit(
                id + "-1",
                new Role(kind, ""),
                List.of(new Contributor(new Person(name, Person.Kind.PERSON), List.of())),
                before + name,
                SourceSpan.NONE);
        return new CreditLine(id, text(before + name), List.of(credit), SourceSpan.NONE);
    }

    private Block.Paragraph paragraph(String id, boolean noted) {
        List<Inline> content = new ArrayList<>(text(prose(1 + random.nextInt(5))));
        if (noted && random.nextInt(12) == 0) {
            String note = "a1-n" + (notes.size() + 1);
            notes.add(new Note(
                    note,
                    List.of(new Block.Paragraph(note + "-p1", text("见《湖志》卷三。"), SourceSpan.NONE)),
                    SourceSpan.NONE));
            content.add(new Inline.NoteRef(note, SourceSpan.NONE));
        }
        return new Block.Paragraph(id, content, SourceSpan.NONE);
    }

    private String prose(int sentences) {
        StringBuilder prose = new StringBuilder();
        for (int i = 0; i < sentences; i++) {
            prose.append(SENTENCES[random.nextInt(SENTENCES.length)]);
        }
        return prose.toString();
    }

    private List<Inline> maybe(String text) {
        return random.nextBoolean() ? text(text) : List.of();
    }

    private static List<Inline> text(String text) {
        return List.of(Inline.Text.of(text));
    }
}
