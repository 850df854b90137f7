package org.colophon.exchange;

import java.util.List;
import java.util.Locale;
import org.colophon.model.Article;
import org.colophon.model.Inline;
import org.colophon.model.NoteNumbers;
import org.colophon.render.copy.Copy;

/** Writes the content of lines as JATS. */
final class JatsText {

    private final XmlPage page;
    private final NotHeld notHeld;
    private final NoteNumbers numbers;
    private final Copy copy;

    JatsText(XmlPage page, NotHeld notHeld, Article article) {
        this.page = page;
        this.notHeld = notHeld;
        this.numbers = NoteNumbers.of(article);
        this.copy = Copy.forLanguage(article.language());
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
            case Inline.Code it -> page.open("monospace").text(it.value()).close();
            case Inline.Emphasis it -> tagged("italic", it.content());
            case Inline.Strong it -> tagged("bold", it.content());
            case Inline.Marked it -> marked(it);
            case Inline.Link it -> link(it);
            case Inline.LineBreak it -> page.empty("styled-content", "style-type", "break");
            case Inline.NoteRef it -> page.open("xref", "ref-type", "fn", "rid", it.noteId())
                    .text(mark(it.noteId())).close();
            case Inline.Superscript it -> tagged("sup", it.content());
            case Inline.Subscript it -> tagged("sub", it.content());
            case Inline.Ruby it -> {
                page.open("ruby").open("rb");
                line(it.base());
                page.close().open("rt").text(it.reading()).close().close();
            }
            case Inline.Foreign it -> {
                page.open("styled-content", "xml:lang", it.language().toLanguageTag());
                line(it.content());
                page.close();
            }
            case Inline.CreditText it -> named("credit", it.content());
            case Inline.DatelineText it -> named("dateline", it.content());
        }
    }

    private String mark(String note) {
        return numbers.number(note).isPresent() ? copy.noteMark(numbers.number(note).getAsInt()) : "";
    }

    private void link(Inline.Link link) {
        if (link.target().startsWith("#")) {
            notHeld.add("links inside the text", "their words are kept");
            line(link.content());
            return;
        }
        page.open("ext-link", "ext-link-type", "uri", "xlink:href", link.target(), "xlink:title", link.title());
        line(link.content());
        page.close();
    }

    private void marked(Inline.Marked it) {
        switch (it.kind()) {
            case STRUCK -> tagged("strike", it.content());
            case UNDERLINED -> tagged("underline", it.content());
            case HIGHLIGHTED -> {
                page.open("styled-content", "style-type", it.kind().name().toLowerCase(Locale.ROOT));
                line(it.content());
                page.close();
            }
        }
    }

    private void tagged(String tag, List<Inline> content) {
        page.open(tag);
        line(content);
        page.close();
    }

    private void named(String type, List<Inline> content) {
        page.open("named-content", "content-type", type);
        line(content);
        page.close();
    }
}
