package org.colophon.render.html.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.colophon.model.Article;
import org.colophon.model.Credit;
import org.colophon.model.CreditLine;
import org.colophon.model.Inline;
import org.colophon.model.NoteMarks;
import org.colophon.model.NoteNumbers;
import org.colophon.model.PlainText;
import org.colophon.model.SourceSpan;
import org.colophon.render.copy.Copy;
import org.colophon.render.copy.CreditRun;
import org.colophon.render.html.markup.Address;
import org.colophon.render.html.markup.HtmlJob;
import org.colophon.render.html.markup.Markup;
import org.colophon.style.WritingMode;

/** Writes inline content. */
final class InlineWriter {

    private final HtmlJob desk;
    private final Markup out;
    private final NoteNumbers notes;
    private final Copy copy;
    private final Set<String> referred = new HashSet<>();
    private boolean inLink;

    InlineWriter(HtmlJob desk, Article article) {
        this.desk = desk;
        this.out = desk.out;
        this.notes = NoteNumbers.of(article);
        this.copy = Copy.forLanguage(article.language());
    }

    void write(List<Inline> content) {
        for (Inline inline : content) {
            write(inline);
        }
    }

    private void write(Inline inline) {
        switch (inline) {
            case Inline.Text it -> text(it);
            case Inline.Emphasis it -> wrapped("em", it.content());
            case Inline.Strong it -> wrapped("strong", it.content());
            case Inline.Code it -> {
                out.raw("<code>");
                desk.text(it.value(), it.span());
                out.raw("</code>");
            }
            case Inline.Link it -> link(it);
            case Inline.LineBreak it -> out.raw("<br>\n");
            case Inline.NoteRef it -> {
                if (!inLink) {
                    reference(it);
                }
            }
            case Inline.Superscript it -> wrapped("sup", it.content());
            case Inline.Subscript it -> wrapped("sub", it.content());
            case Inline.Marked it -> wrapped(switch (it.kind()) {
                case STRUCK -> "s";
                case UNDERLINED -> "u";
                case HIGHLIGHTED -> "mark";
            }, it.content());
            case Inline.Ruby it -> {
                out.raw("<ruby>");
                write(it.base());
                out.raw("<rt>");
                desk.text(it.reading(), SourceSpan.NONE);
                out.raw("</rt></ruby>");
            }
            case Inline.Foreign it -> {
                out.raw("<span").attribute("lang", it.language().toLanguageTag()).raw(">");
                write(it.content());
                out.raw("</span>");
            }
            case Inline.CreditText it -> credit(it);
            case Inline.DatelineText it -> dateline(it);
        }
    }

    /** In vertical lines two digits are side by side in one cell; all other text is unchanged. */
    private void text(Inline.Text text) {
        if (desk.style.writing() == WritingMode.VERTICAL) {
            UprightText.write(desk, text.value(), text.span());
        } else {
            desk.text(text.value(), text.span());
        }
    }

    /** A headline: pieces that make sense stay together where lines are broken. */
    void writeBySense(List<Inline> content) {
        for (Inline inline : content) {
            if (inline instanceof Inline.Text text) {
                SensePieces.write(desk, text.value(), text.span());
            } else {
                write(inline);
            }
        }
    }

    private void wrapped(String tag, List<Inline> content) {
        out.raw("<").raw(tag).raw(">");
        write(content);
        out.raw("</").raw(tag).raw(">");
    }

    private void link(Inline.Link link) {
        Optional<Address> address = desk.destinations.of(link, desk.log).map(Address::of);
        if (address.isEmpty()) {
            write(link.content());
            return;
        }
        List<Inline> part = new ArrayList<>();
        for (Inline inline : link.content()) {
            part.add(inline);
            List<Inline.NoteRef> marks = NoteMarks.of(List.of(inline));
            if (!marks.isEmpty()) {
                linked(link, address.get(), part);
                marks.forEach(this::reference);
                part.clear();
            }
        }
        if (!part.isEmpty() || link.content().isEmpty()) {
            linked(link, address.get(), part);
        }
    }

    /** No link is inside a link: a link ends before the mark of a footnote, and continues after it. */
    private void linked(Inline.Link link, Address address, List<Inline> part) {
        out.raw("<a").address("href", address);
        if (!link.title().isEmpty()) {
            desk.attribute("title", link.title(), SourceSpan.of(link.content()));
        }
        out.raw(">");
        inLink = true;
        write(part);
        inLink = false;
        out.raw("</a>");
    }

    private void reference(Inline.NoteRef reference) {
        int number = notes.number(reference.noteId()).orElseThrow();
        out.raw("<sup class=\"note\"><a role=\"doc-noteref\"");
        if (referred.add(reference.noteId())) {
            out.attribute("id", reference.noteId() + "-ref");
        }
        out.address("href", Address.ofElement(reference.noteId()))
                .raw(">")
                .text(copy.noteMark(number))
                .raw("</a></sup>");
    }

    private void dateline(Inline.DatelineText dateline) {
        if (dateline.dateline().date() == null) {
            out.raw("<span class=\"dateline\">");
            write(dateline.content());
            out.raw("</span>");
        } else {
            out.raw("<time class=\"dateline\"").attribute("datetime", dateline.dateline().date().toString()).raw(">");
            write(dateline.content());
            out.raw("</time>");
        }
    }

    private void credit(Inline.CreditText credit) {
        out.raw("<span class=\"credit\">");
        boolean plain = credit.content().stream().allMatch(Inline.Text.class::isInstance);
        if (plain) {
            SourceSpan span = credit.credits().stream().findFirst().map(Credit::span).orElse(SourceSpan.NONE);
            CreditMarkup.write(desk, PlainText.of(credit.content()), credit.credits(), span);
        } else {
            write(credit.content());
        }
        out.raw("</span>");
    }

    /** A line of credits, with the marks of footnotes in it. */
    void credits(CreditLine line) {
        for (CreditRun run : CreditRun.of(line)) {
            CreditMarkup.write(desk, List.of(run), line.span());
            run.marks().forEach(this::reference);
        }
    }

    /** The numbering of the article's notes. */
    NoteNumbers notes() {
        return notes;
    }
}
