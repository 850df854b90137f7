package org.colophon.render.html;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.colophon.model.Article;
import org.colophon.model.Block;
import org.colophon.model.Credit;
import org.colophon.model.CreditLine;
import org.colophon.model.Edition;
import org.colophon.model.Inline;
import org.colophon.model.Note;
import org.colophon.model.NoteMarks;
import org.colophon.model.NoteNumbers;
import org.colophon.model.PlainText;
import org.colophon.model.Section;
import org.colophon.model.style.PrintStyle;
import org.colophon.model.style.TextElement;
import org.colophon.model.style.TextStyle;
import org.colophon.model.style.Typeface;
import org.colophon.model.style.Weight;
import org.colophon.render.copy.Copy;

/** Finds which characters an edition sets in which typeface: what the style sheet does, told once more for subsets. */
final class FaceUse {

    private final PrintStyle style;
    /** Words of the language that is being looked at. */
    private Copy copy;
    private final Map<Typeface, Map<Weight, NavigableSet<Integer>>> used = new EnumMap<>(Typeface.class);
    /** The mark of each footnote that has one, by its id. */
    private final Map<String, String> marks = new HashMap<>();

    private FaceUse(PrintStyle style, Copy copy) {
        this.style = style;
        this.copy = copy;
    }

    static Map<Typeface, Map<Weight, NavigableSet<Integer>>> of(Edition edition, PrintStyle style) {
        FaceUse use = new FaceUse(style, Copy.forLanguage(edition.info().language()));
        Copy copy = use.copy;
        use.add(TextElement.TITLE, edition.info().title());
        String folio = edition.info().title() + edition.info().publication() + edition.info().issue() + copy.skip();
        use.set(Typeface.HEI, Weight.REGULAR, edition.info().date() == null ? folio : folio + copy.date(edition.info().date()));
        use.set(Typeface.HEI, Weight.BOLD, folio);
        for (Credit credit : edition.info().staff()) {
            use.add(TextElement.FOOT, credit.text());
        }
        edition.articles().forEach(use::article);
        return use.used;
    }

    private void article(Article article) {
        copy = Copy.forLanguage(article.language());
        NoteNumbers numbers = NoteNumbers.of(article);
        numbers.numbered().forEach(note -> marks.put(note.id(), copy.noteMark(numbers.number(note.id()).orElseThrow())));
        line(TextElement.KICKER, article.headline().kicker());
        line(TextElement.TITLE, article.headline().title());
        line(TextElement.DECK, article.headline().deck());
        credits(TextElement.CREDIT, article.creditLines());
        blocks(article.lead(), article.sections().isEmpty() ? TextElement.BODY : TextElement.LEAD);
        for (Section section : article.sections()) {
            line(TextElement.HEADING, section.heading());
            credits(TextElement.BYLINE, section.creditLines());
            blocks(section.blocks(), TextElement.BODY);
        }
        for (Note note : article.notes()) {
            add(TextElement.FOOTNOTE, marks.getOrDefault(note.id(), ""));
            blocks(note.blocks(), TextElement.FOOTNOTE);
        }
        if (article.page() != null) {
            set(Typeface.HEI, Weight.REGULAR, article.page().printSection() + article.page().printPage());
        }
    }

    private void blocks(List<Block> blocks, TextElement around) {
        blocks.forEach(block -> block(block, around));
    }

    private void block(Block block, TextElement around) {
        switch (block) {
            case Block.Paragraph it -> line(around, it.content());
            case Block.Subheading it -> line(TextElement.SUBHEADING, it.content());
            case Block.Quote it -> blocks(it.blocks(), TextElement.QUOTE);
            case Block.PullQuote it -> {
                line(TextElement.PULL_QUOTE, it.content());
                set(Typeface.HEI, Weight.REGULAR, printed(it.attribution()));
            }
            case Block.Listing it -> it.items().forEach(item -> blocks(item.blocks(), around));
            case Block.Table it -> {
                set(Typeface.HEI, Weight.BOLD, printed(it.caption()));
                it.head().forEach(row -> row.cells().forEach(cell -> line(TextElement.TABLE_HEAD, cell)));
                it.body().forEach(row -> row.cells().forEach(cell -> line(TextElement.TABLE, cell)));
            }
            case Block.Figure it -> {
                // What a frame says where the picture is missing.
                set(Typeface.HEI, Weight.REGULAR, it.asset() == null ? "" : copy.missingPicture() + it.alt());
                line(TextElement.CAPTION, it.caption());
                credits(TextElement.CAPTION, it.creditLines());
            }
            case Block.Verse it -> it.lines().forEach(verse -> line(TextElement.VERSE, verse));
            case Block.Turn it -> {
                set(Typeface.HEI, Weight.BOLD, printed(it.speaker()));
                line(around, it.content());
            }
            case Block.EditorNote it -> {
                set(Typeface.HEI, Weight.BOLD, printed(it.label()));
                blocks(it.blocks(), TextElement.EDITOR_NOTE);
            }
            case Block.Box it -> {
                set(Typeface.HEI, Weight.BOLD, printed(it.heading()));
                blocks(it.blocks(), around);
            }
            case CreditLine it -> credits(TextElement.PHOTO_CREDIT, List.of(it));
            case Block.JumpNote it -> line(around, it.content());
            // Code keeps the fixed width of the reader's machine.
            case Block.CodeBlock code -> { }
            case Block.Verbatim code -> { }
            case Block.Divider rule -> { }
        }
    }

    private void credits(TextElement element, List<CreditLine> lines) {
        for (CreditLine line : lines) {
            line(element, line.text());
            // Roles and names stand out in Hei.
            set(Typeface.HEI, Weight.BOLD, printed(line.text()));
            set(Typeface.HEI, Weight.REGULAR, printed(line.text()));
        }
    }

    private void line(TextElement element, List<Inline> content) {
        add(element, printed(content));
        for (Inline inline : content) {
            switch (inline) {
                case Inline.Emphasis it -> set(Typeface.KAI, Weight.REGULAR, printed(it.content()));
                case Inline.Strong it -> set(Typeface.HEI, Weight.BOLD, printed(it.content()));
                case Inline.Ruby it -> set(Typeface.HEI, Weight.REGULAR, it.reading());
                case Inline.Link it -> line(element, it.content());
                case Inline.Foreign it -> line(element, it.content());
                case Inline.Superscript it -> line(element, it.content());
                case Inline.Subscript it -> line(element, it.content());
                case Inline.CreditText it -> line(element, it.content());
                case Inline.DatelineText it -> line(element, it.content());
                case Inline.Text plain -> { }
                case Inline.Code code -> { }
                case Inline.LineBreak rest -> { }
                case Inline.NoteRef rest -> { }
            }
        }
    }

    /** The words of a line and the marks of footnotes in it. */
    private String printed(List<Inline> content) {
        return PlainText.of(content) + NoteMarks.of(content).stream().map(mark -> marks.getOrDefault(mark.noteId(), "")).collect(Collectors.joining());
    }

    private void add(TextElement element, String text) {
        TextStyle setting = style.text(element);
        set(setting.face(), setting.weight(), text);
    }

    private void set(Typeface face, Weight weight, String text) {
        NavigableSet<Integer> points =
                used.computeIfAbsent(face, any -> new EnumMap<>(Weight.class)).computeIfAbsent(weight, any -> new TreeSet<>());
        text.codePoints().filter(point -> point >= 0x20).forEach(points::add);
    }
}
