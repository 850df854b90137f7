package org.colophon.render.html.style;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.colophon.model.Article;
import org.colophon.model.Block;
import org.colophon.model.Credit;
import org.colophon.model.CreditLine;
import org.colophon.model.Edition;
import org.colophon.model.EditionInfo;
import org.colophon.model.EditionWalker;
import org.colophon.model.Inline;
import org.colophon.model.LineRole;
import org.colophon.model.Note;
import org.colophon.model.NoteMarks;
import org.colophon.model.NoteNumbers;
import org.colophon.model.PlainText;
import org.colophon.model.Section;
import org.colophon.render.copy.Copy;
import org.colophon.render.layout.LeadRule;
import org.colophon.render.layout.PageStyle;
import org.colophon.style.FaceCut;
import org.colophon.style.Lettering;
import org.colophon.style.TextElement;
import org.colophon.style.TextStyle;
import org.colophon.style.Typeface;
import org.colophon.style.Weight;
import org.jspecify.annotations.Nullable;

/** Finds which characters an edition sets in which typeface: the rules of the style sheet once more, for subsets. */
final class FaceUse extends EditionWalker {

    private final PageStyle style;
    private final Map<FaceCut, NavigableSet<Integer>> used = new LinkedHashMap<>();
    /** The mark of each footnote that has one, by its id. */
    private final Map<String, String> marks = new HashMap<>();
    /** Words of the language that the walk has come to. */
    private Copy copy;
    private Lettering lettering;
    private TextElement credits = TextElement.CREDIT;
    private @Nullable Block current;

    private FaceUse(PageStyle style, Locale language) {
        this.style = style;
        this.copy = Copy.forLanguage(language);
        this.lettering = Lettering.of(language);
    }

    static Map<FaceCut, NavigableSet<Integer>> of(Edition edition, PageStyle style) {
        FaceUse use = new FaceUse(style, edition.info().language());
        use.furniture(edition.info());
        use.contents(edition);
        use.walk(edition);
        return use.used;
    }

    private void furniture(EditionInfo info) {
        add(TextElement.TITLE, info.title());
        String folio = info.title()
                + Objects.toString(info.publication(), "")
                + Objects.toString(info.issue(), "")
                + copy.skip();
        set(Typeface.HEI, Weight.REGULAR, info.date() == null ? folio : folio + copy.date(info.date()));
        set(Typeface.HEI, Weight.BOLD, folio);
        // Printed pages have the strip in the face of the style.
        add(TextElement.FOLIO, info.date() == null ? folio : folio + copy.date(info.date()));
        for (Credit credit : info.staff()) {
            add(TextElement.FOOT, credit.text());
        }
    }

    /** The name of an edition of several articles, and their titles as text. */
    private void contents(Edition edition) {
        if (edition.articles().size() > 1) {
            add(TextElement.TITLE, Objects.toString(edition.info().publication(), ""));
            edition.articles().forEach(each -> add(TextElement.BODY, PlainText.of(each.headline().title())));
        }
    }

    @Override
    protected void beginArticle(Article begun) {
        copy = Copy.forLanguage(begun.language());
        lettering = Lettering.of(begun.language());
        NoteNumbers numbers = NoteNumbers.of(begun);
        numbers.numbered()
                .forEach(note -> marks.put(
                        note.id(), copy.noteMark(numbers.number(note.id()).orElseThrow())));
        if (begun.page() != null) {
            String strip = Objects.toString(begun.page().printSection(), "")
                    + Objects.toString(begun.page().printPage(), "");
            set(Typeface.HEI, Weight.REGULAR, strip);
            set(Typeface.HEI, Weight.BOLD, strip);
            add(TextElement.FOLIO, strip);
        }
    }

    @Override
    protected void beginNote(Note begun) {
        add(TextElement.FOOTNOTE, marks.getOrDefault(begun.id(), ""));
    }

    @Override
    protected void beginBlock(Block block) {
        current = block;
        if (block instanceof CreditLine line) {
            credits = elementOf(line);
        } else if (block instanceof Block.Figure figure && figure.asset() != null) {
            // The words of the frame in place of a picture that is missing.
            set(Typeface.HEI, Weight.REGULAR, copy.missingPicture() + figure.alt());
        }
    }

    private TextElement elementOf(CreditLine line) {
        Section section = section();
        Article article = Objects.requireNonNull(article(), "the walk is over an edition");
        if (!parents().isEmpty() && parents().getLast() instanceof Block.Figure) {
            return TextElement.CAPTION;
        }
        if (section != null && section.creditLines().contains(line)) {
            return TextElement.BYLINE;
        }
        return section == null && article.creditLines().contains(line) ? TextElement.CREDIT : TextElement.PHOTO_CREDIT;
    }

    @Override
    protected void beginLine(LineRole role, List<Inline> content, String holderId) {
        String text = printed(content);
        switch (role) {
            case KICKER -> add(TextElement.KICKER, text);
            case TITLE -> add(TextElement.TITLE, text);
            case DECK -> add(TextElement.DECK, text);
            case HEADING -> add(TextElement.HEADING, text);
            case SUBHEADING -> add(TextElement.SUBHEADING, text);
            case PULL_QUOTE -> add(TextElement.PULL_QUOTE, text);
            case TABLE_HEAD -> add(TextElement.TABLE_HEAD, text);
            case CELL -> add(TextElement.TABLE, text);
            case VERSE -> add(TextElement.VERSE, text);
            case PARAGRAPH, SPEECH, JUMP_NOTE -> {
                TextElement around = around();
                add(around, text);
                if (around == TextElement.LEAD) {
                    // Screens set the first paragraph alone as a lead.
                    add(TextElement.BODY, text);
                }
            }
            case ATTRIBUTION -> set(Typeface.HEI, Weight.REGULAR, text);
            case SPEAKER, LABEL -> set(Typeface.HEI, Weight.BOLD, text);
            case CAPTION -> caption(text);
            case CREDITS -> {
                add(credits, text);
                // Roles and names are in Hei.
                set(Typeface.HEI, Weight.BOLD, text);
                set(Typeface.HEI, Weight.REGULAR, text);
            }
            case CODE -> set(Typeface.MONO, Weight.REGULAR, text);
        }
    }

    /** The caption of a figure has a style; that of a table is Hei. */
    private void caption(String text) {
        if (current instanceof Block.Table) {
            set(Typeface.HEI, Weight.BOLD, text);
        } else {
            add(TextElement.CAPTION, text);
        }
    }

    /** The element that plain text is set as here. */
    private TextElement around() {
        for (Block parent : parents().reversed()) {
            if (parent instanceof Block.Quote) {
                return TextElement.QUOTE;
            }
            if (parent instanceof Block.EditorNote) {
                return TextElement.EDITOR_NOTE;
            }
        }
        if (note() != null) {
            return TextElement.FOOTNOTE;
        }
        Article article = Objects.requireNonNull(article(), "the walk is over an edition");
        return section() == null && LeadRule.isAcross(article) ? TextElement.LEAD : TextElement.BODY;
    }

    /** Stress inside of stress has the face of the inner one. */
    @Override
    protected void inline(Inline inline) {
        if (inline instanceof Inline.Emphasis stressed) {
            set(Typeface.KAI, Weight.REGULAR, printed(stressed.content()));
        } else if (inline instanceof Inline.Strong stressed) {
            set(lettering == Lettering.HAN ? Typeface.HEI : Typeface.SONG, Weight.BOLD, printed(stressed.content()));
        } else if (inline instanceof Inline.Code code) {
            set(Typeface.MONO, Weight.REGULAR, code.value());
        } else if (inline instanceof Inline.Ruby ruby) {
            set(Typeface.HEI, Weight.REGULAR, ruby.reading());
        }
    }

    /** The words of a line and the marks of footnotes in it. */
    private String printed(List<Inline> content) {
        return PlainText.of(content)
                + NoteMarks.of(content).stream()
                        .map(mark -> marks.getOrDefault(mark.noteId(), ""))
                        .collect(Collectors.joining());
    }

    private void add(TextElement element, String text) {
        TextStyle setting = style.text(element);
        set(setting.face(), setting.weight(), text);
    }

    /** Han among letters are in the Chinese face that replaces the face of the letters. */
    private void set(Typeface face, Weight weight, String text) {
        text.codePoints().filter(point -> point >= 0x20).forEach(point -> {
            Lettering own = Character.isIdeographic(point) ? Lettering.HAN : lettering;
            used.computeIfAbsent(FaceCut.of(face, weight, own), any -> new TreeSet<>()).add(point);
        });
    }
}
