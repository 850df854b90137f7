package org.colophon.render.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.colophon.model.Article;
import org.colophon.model.Block;
import org.colophon.model.Edition;
import org.colophon.model.EditionInfo;
import org.colophon.model.EveryKind;
import org.colophon.model.Headline;
import org.colophon.model.Inline;
import org.colophon.model.Note;
import org.colophon.model.Section;
import org.colophon.model.SourceSpan;

/** Editions of random blocks in random order, nested at random. */
final class RandomEdition {

    private static final String WORDS = "湖面起了风，渔船一只接一只地回来；岸上的灯亮了。";

    private final Random random;
    private int number;

    private RandomEdition(Random random) {
        this.random = random;
    }

    static Edition of(Random random) {
        Edition model = EveryKind.edition();
        RandomEdition maker = new RandomEdition(random);
        List<Article> articles = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(3); i++) {
            articles.add(maker.article(i + 1));
        }
        return new Edition(model.info(), articles);
    }

    /** An edition without a date. */
    static Edition undated() {
        return new Edition(
                new EditionInfo("题", null, null, null, Locale.CHINESE, List.of()),
                of(new Random(1)).articles());
    }

    private Article article(int index) {
        String id = "a" + index;
        List<Section> sections = new ArrayList<>();
        for (int i = 0; i < random.nextInt(4); i++) {
            sections.add(new Section(
                    id + "-s" + i,
                    1 + random.nextInt(6),
                    text(random.nextInt(14)),
                    List.of(),
                    blocks(id, 2),
                    SourceSpan.NONE));
        }
        Note note = new Note(id + "-n1", blocks(id, 1), SourceSpan.NONE);
        Locale language = random.nextInt(3) == 0 ? Locale.ENGLISH : Locale.forLanguageTag("zh-Hans");
        return new Article(
                id,
                "a.md",
                new Headline(text(random.nextInt(3)), text(random.nextInt(9)), text(random.nextInt(3))),
                List.of(),
                blocks(id, 1),
                sections,
                List.of(note),
                null,
                language,
                SourceSpan.NONE);
    }

    private List<Block> blocks(String id, int depth) {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < random.nextInt(5); i++) {
            blocks.add(block(id + "-b" + ++number, id, depth));
        }
        return blocks;
    }

    private Block block(String id, String article, int depth) {
        List<Inline> words = words(article);
        return switch (random.nextInt(depth > 0 ? 12 : 8)) {
            case 0 -> new Block.Subheading(id, 2 + random.nextInt(5), text(6), SourceSpan.NONE);
            case 1 -> new Block.PullQuote(id, words, random.nextBoolean() ? text(3) : List.of(), SourceSpan.NONE);
            case 2 -> new Block.Verse(id, List.of(text(7), words, text(5)), SourceSpan.NONE);
            case 3 -> new Block.Turn(id, text(2), words, SourceSpan.NONE);
            case 4 -> table(id);
            case 5 ->
                random.nextBoolean()
                        ? new Block.Figure(id, "no.png", "", text(random.nextInt(5)), List.of(), SourceSpan.NONE)
                        : new Block.Figure(id, null, "", text(1 + random.nextInt(4)), List.of(), SourceSpan.NONE);
            case 6 -> new Block.CodeBlock(id, "", "int a = 1;\nreturn a;", SourceSpan.NONE);
            case 8 -> new Block.Quote(id, blocks(article, depth - 1), SourceSpan.NONE);
            case 9 -> new Block.Box(id, text(random.nextInt(4)), blocks(article, depth - 1), SourceSpan.NONE);
            case 10 -> new Block.EditorNote(id, text(3), blocks(article, depth - 1), SourceSpan.NONE);
            case 11 ->
                new Block.Listing(
                        id,
                        Block.Listing.Marker.NUMBER,
                        1,
                        Collections.nCopies(1, new Block.ListItem(blocks(article, depth - 1), SourceSpan.NONE)),
                        SourceSpan.NONE);
            default -> new Block.Paragraph(id, words, SourceSpan.NONE);
        };
    }

    private Block table(String id) {
        List<Block.TableRow> head =
                random.nextBoolean() ? List.of(new Block.TableRow(List.of(text(3), text(2)))) : List.of();
        List<Block.TableRow> body =
                List.of(new Block.TableRow(List.of(text(2))), new Block.TableRow(List.of(text(4), List.of())));
        return new Block.Table(
                id,
                text(random.nextInt(3)),
                List.of(Block.Table.Alignment.START, Block.Table.Alignment.END),
                head,
                body,
                SourceSpan.NONE);
    }

    private List<Inline> text(int length) {
        return length == 0 ? List.of() : List.of(Inline.Text.of(WORDS.substring(0, length)));
    }

    /** Links within other languages, readings within links, marks of notes within both. */
    private List<Inline> words(String article) {
        List<Inline> words = new ArrayList<>(text(1 + random.nextInt(20)));
        for (int i = 0; i < random.nextInt(4); i++) {
            List<Inline> inner = new ArrayList<>(text(1 + random.nextInt(20)));
            inner.add(
                    switch (random.nextInt(5)) {
                        case 0 -> new Inline.NoteRef(article + "-n1", SourceSpan.NONE);
                        case 1 ->
                            new Inline.Ruby(List.of(Inline.Text.of("漢字")), random.nextBoolean() ? "かんじ" : "ㄏㄢˋ ㄗˋ");
                        case 2 -> new Inline.Code("x = 1", SourceSpan.NONE);
                        case 3 ->
                            new Inline.Foreign(
                                    Locale.FRENCH,
                                    List.of(new Inline.Link(
                                            "mailto:a@example.org", "", List.of(Inline.Text.of("à bientôt")))));
                        default -> Inline.Text.of("😀");
                    });
            words.add(
                    random.nextBoolean()
                            ? new Inline.Link("https://example.org/", "", inner)
                            : new Inline.Foreign(Locale.JAPANESE, inner));
            words.addAll(text(random.nextInt(20)));
        }
        return words;
    }
}
