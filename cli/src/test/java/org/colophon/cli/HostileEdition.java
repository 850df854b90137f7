package org.colophon.cli;

import java.util.List;
import java.util.Locale;
import org.colophon.model.Article;
import org.colophon.model.Block;
import org.colophon.model.Contributor;
import org.colophon.model.Credit;
import org.colophon.model.CreditLine;
import org.colophon.model.Dateline;
import org.colophon.model.Edition;
import org.colophon.model.EditionInfo;
import org.colophon.model.Headline;
import org.colophon.model.Inline;
import org.colophon.model.Note;
import org.colophon.model.Person;
import org.colophon.model.Role;
import org.colophon.model.Section;
import org.colophon.model.SourcePage;
import org.colophon.model.SourceSpan;

/** An edition with one text in every place of the model that takes text. */
final class HostileEdition {

    private static final Locale CHINESE = Locale.forLanguageTag("zh-Hans");

    private HostileEdition() {
    }

    static Edition of(String text) {
        Credit credit = new Credit(
                "a1-c1",
                new Role(Role.Kind.WRITER, text),
                List.of(new Contributor(new Person("n" + text, Person.Kind.PERSON), List.of(text))),
                text,
                SourceSpan.NONE);
        CreditLine line = new CreditLine("a1-l1", words(text), List.of(credit), SourceSpan.NONE);
        Section section = new Section(
                "a1-s1", 1, words(text), List.of(line(line, "a1-s1-l1")), blocks(text, line), SourceSpan.NONE);
        Note note = new Note(
                "a1-n1", List.of(new Block.Paragraph("a1-n1-p1", words(text), SourceSpan.NONE)), SourceSpan.NONE);
        Article article = new Article("a1", text, new Headline(words(text), words(text), words(text)), List.of(line),
                List.of(new Block.Paragraph("a1-p1", lead(text), SourceSpan.NONE)), List.of(section), List.of(note),
                new SourcePage(text, null, text, text, text), CHINESE, SourceSpan.NONE);
        return new Edition(new EditionInfo(text, text, text, null, CHINESE, List.of(credit)), List.of(article));
    }

    static Edition linking(String target) {
        Inline link = new Inline.Link(target, "", List.of(Inline.Text.of("此处有链接")));
        Article article = new Article(
                "a1",
                "a.md",
                Headline.of(words("题")),
                List.of(),
                List.of(new Block.Paragraph("a1-p1", List.of(link), SourceSpan.NONE)),
                List.of(),
                List.of(),
                null,
                CHINESE,
                SourceSpan.NONE);
        return new Edition(new EditionInfo("题", null, null, null, CHINESE, List.of()), List.of(article));
    }

    private static List<Inline> words(String text) {
        return List.of(Inline.Text.of(text));
    }

    private static CreditLine line(CreditLine line, String id) {
        return new CreditLine(id, line.text(), line.credits(), line.span());
    }

    private static List<Inline> lead(String text) {
        return List.of(
                new Inline.DatelineText(words(text), new Dateline("d" + text, text, text, null, SourceSpan.NONE)),
                new Inline.Link("https://www.example.org/", text, words(text)),
                new Inline.Code(text, SourceSpan.NONE),
                new Inline.Ruby(words(text), text),
                new Inline.Foreign(Locale.ENGLISH, words(text)),
                new Inline.NoteRef("a1-n1", SourceSpan.NONE));
    }

    private static List<Block> blocks(String text, CreditLine line) {
        List<Block.TableRow> rows = List.of(new Block.TableRow(List.of(words(text))));
        return List.of(
                new Block.Subheading("a1-s1-p1", 3, words(text), SourceSpan.NONE),
                new Block.PullQuote("a1-s1-p2", words(text), words(text), SourceSpan.NONE),
                new Block.Table(
                        "a1-s1-p3", words(text), List.of(Block.Table.Alignment.START), rows, rows, SourceSpan.NONE),
                new Block.Figure(
                        "a1-s1-p4",
                        "images/harbour.png",
                        text,
                        words(text),
                        List.of(line(line, "a1-s1-p4-l1")),
                        SourceSpan.NONE),
                new Block.CodeBlock("a1-s1-p5", text, text, SourceSpan.NONE),
                new Block.Verse("a1-s1-p6", List.of(words(text)), SourceSpan.NONE),
                new Block.Turn("a1-s1-p7", words(text), words(text), SourceSpan.NONE),
                new Block.EditorNote("a1-s1-p8", words(text), List.of(), SourceSpan.NONE),
                new Block.Box("a1-s1-p9", words(text), List.of(), SourceSpan.NONE),
                new Block.JumpNote(
                        "a1-s1-p10", Block.JumpNote.Direction.CONTINUED_ON, text, words(text), SourceSpan.NONE),
                new Block.Verbatim("a1-s1-p11", text, SourceSpan.NONE));
    }
}
