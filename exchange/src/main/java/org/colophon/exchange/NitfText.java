package org.colophon.exchange;

import java.util.List;
import java.util.Locale;
import org.colophon.model.Article;
import org.colophon.model.CreditLine;
import org.colophon.model.Inline;
import org.colophon.model.NoteNumbers;
import org.colophon.model.PlainText;
import org.colophon.render.copy.Copy;
import org.colophon.render.copy.CreditRun;

/** Writes the content of lines as NITF. */
final class NitfText {

    private final XmlPage page;
    private final NotHeld notHeld;
    private NoteNumbers numbers = NoteNumbers.none();
    private Copy copy = Copy.forLanguage(Locale.ROOT);

    NitfText(XmlPage page, NotHeld notHeld) {
        this.page = page;
        this.notHeld = notHeld;
    }

    void begin(Article article) {
        numbers = NoteNumbers.of(article);
        copy = Copy.forLanguage(article.language());
    }

    NoteNumbers numbers() {
        return numbers;
    }

    void line(List<Inline> content) {
        content.forEach(this::inline);
    }

    private void inline(Inline inline) {
        switch (inline) {
            case Inline.Text it -> page.text(it.value());
            case Inline.Code it -> page.open("em", "class", "code").text(it.value()).close();
            case Inline.Emphasis it -> stressed("", it.content());
            case Inline.Strong it -> stressed("strong", it.content());
            case Inline.Marked it -> stressed(it.kind().name().toLowerCase(Locale.ROOT), it.content());
            case Inline.Link it -> {
                page.open("a", "href", it.target(), "title", it.title());
                line(it.content());
                page.close();
            }
            case Inline.LineBreak it -> page.empty("br");
            case Inline.NoteRef it -> page.open("a", "href", "#" + it.noteId(), "class", "note")
                    .text(mark(it.noteId())).close();
            case Inline.Superscript it -> raised("sup", it.content());
            case Inline.Subscript it -> raised("sub", it.content());
            case Inline.Ruby it -> {
                notHeld.add("readings", "they follow their words in brackets");
                line(it.base());
                page.text("（" + it.reading() + "）");
            }
            case Inline.Foreign it -> {
                page.open("lang", "xml:lang", it.language().toLanguageTag());
                line(it.content());
                page.close();
            }
            case Inline.CreditText it -> runs(CreditRun.split(PlainText.of(it.content()), it.credits()));
            case Inline.DatelineText it -> line(it.content());
        }
    }

    private String mark(String note) {
        return numbers.number(note).isPresent() ? copy.noteMark(numbers.number(note).getAsInt()) : "";
    }

    private void stressed(String kind, List<Inline> content) {
        page.open("em", "class", kind);
        line(content);
        page.close();
    }

    /** Only numbers are raised in NITF. */
    private void raised(String tag, List<Inline> content) {
        page.open("num").open(tag).text(PlainText.of(content)).close().close();
    }

    /** A line of credits at the head of the article or of a block. */
    void byline(CreditLine line) {
        page.open("byline");
        for (CreditRun run : CreditRun.of(line)) {
            run(run);
        }
        page.end();
    }

    private void runs(List<CreditRun> runs) {
        runs.forEach(this::run);
    }

    private void run(CreditRun run) {
        switch (run.part()) {
            case PERSON -> page.open("person").text(run.text()).close();
            case ROLE, AFFILIATION, BETWEEN -> page.text(run.text());
        }
        run.marks().forEach(mark -> notHeld.add("marks of footnotes in credits", "they are left out"));
    }

    /** A line of credits in the text. */
    void credits(CreditLine line) {
        page.open("p", "class", "credit");
        for (CreditRun run : CreditRun.of(line)) {
            run(run);
        }
        page.end();
    }
}
