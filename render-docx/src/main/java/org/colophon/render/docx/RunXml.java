package org.colophon.render.docx;

import java.util.List;
import java.util.Optional;
import org.colophon.model.Credit;
import org.colophon.model.DiagnosticCode;
import org.colophon.model.Inline;
import org.colophon.model.PlainText;
import org.colophon.model.SourceSpan;
import org.colophon.render.LinkTarget;
import org.colophon.render.copy.CreditRun;

/** Writes what stands in lines as runs, each with a character style where it is something of its own. */
final class RunXml {

    private final Job job;
    private final Xml out;

    RunXml(Job job, Xml out) {
        this.job = job;
        this.out = out;
    }

    void write(List<Inline> content) {
        write(content, "");
    }

    /** Writes inlines; {@code properties} are those of the run around them, such as a style or language. */
    private void write(List<Inline> content, String properties) {
        for (Inline inline : content) {
            write(inline, properties);
        }
    }

    private void write(Inline inline, String around) {
        switch (inline) {
            case Inline.Text it -> text(it.value(), it.span(), around);
            case Inline.Emphasis it -> write(it.content(), styled("Emphasis"));
            case Inline.Strong it -> write(it.content(), styled("Strong"));
            case Inline.Code it -> text(it.value(), it.span(), styled("CodeInline"));
            case Inline.Link it -> link(it);
            case Inline.LineBreak it -> out.raw("<w:r><w:br/></w:r>");
            case Inline.NoteRef it -> out.raw("<w:r><w:rPr><w:rStyle w:val=\"FootnoteReference\"/></w:rPr><w:footnoteReference w:id=\"")
                    .raw(job.footnote(it.noteId())).raw("\"/></w:r>");
            case Inline.Superscript it -> write(it.content(), styled("Superscript"));
            case Inline.Subscript it -> write(it.content(), styled("Subscript"));
            case Inline.Ruby it -> ruby(it);
            case Inline.Foreign it -> write(it.content(), language(it.language().toLanguageTag()));
            case Inline.CreditText it -> credit(it, around);
            case Inline.DatelineText it -> write(it.content(), styled("Dateline"));
        }
    }

    static String styled(String style) {
        return "<w:rStyle w:val=\"" + style + "\"/>";
    }

    private static String language(String tag) {
        // The tag of a Locale is made of letters, digits and hyphens alone.
        return "<w:rStyle w:val=\"ForeignText\"/><w:lang w:val=\"" + tag + "\"/>";
    }

    /** Text as one run; line ends and tabs in it become what Word has for them. */
    void text(String value, SourceSpan span, String properties) {
        String clean = job.log.clean(value, span);
        if (clean.isEmpty()) {
            return;
        }
        out.raw("<w:r>").raw(properties.isEmpty() ? "" : "<w:rPr>" + properties + "</w:rPr>");
        int start = 0;
        for (int i = 0; i <= clean.length(); i++) {
            char c = i < clean.length() ? clean.charAt(i) : '\n';
            if (c == '\n' || c == '\t' || c == '\r') {
                if (i > start) {
                    out.raw("<w:t xml:space=\"preserve\">").text(clean.substring(start, i)).raw("</w:t>");
                }
                if (i < clean.length() && c != '\r') {
                    out.raw(c == '\t' ? "<w:tab/>" : "<w:br/>");
                }
                start = i + 1;
            }
        }
        out.raw("</w:r>");
    }

    private void link(Inline.Link link) {
        Optional<String> address = LinkTarget.allowed(link.target());
        if (address.isEmpty() || address.get().startsWith("#") || !isUri(address.get())) {
            if (address.isEmpty() || !address.get().startsWith("#")) {
                job.log.report(DiagnosticCode.LINK_REFUSED,
                        "\"" + link.target() + "\" is not an address that documents may link to: its text is kept", SourceSpan.NONE);
            }
            write(link.content(), "");
            return;
        }
        out.raw("<w:hyperlink r:id=\"").raw(job.parts.link(address.get())).raw("\" w:history=\"1\">");
        write(link.content(), styled("Hyperlink"));
        out.raw("</w:hyperlink>");
    }

    private static boolean isUri(String address) {
        try {
            new java.net.URI(address);
            return true;
        } catch (java.net.URISyntaxException e) {
            return false;
        }
    }

    private void ruby(Inline.Ruby ruby) {
        int size = Measures.halfPoints(job.style.grid().body());
        out.raw("<w:r><w:ruby><w:rubyPr><w:rubyAlign w:val=\"distributeSpace\"/><w:hps w:val=\"").raw(size / 2)
                .raw("\"/><w:hpsRaise w:val=\"").raw(size - 2L).raw("\"/><w:hpsBaseText w:val=\"").raw(size)
                .raw("\"/><w:lid w:val=\"").raw(Fonts.eastAsianLanguage(job.language)).raw("\"/></w:rubyPr><w:rt>");
        text(ruby.reading(), SourceSpan.NONE, "");
        out.raw("</w:rt><w:rubyBase>");
        text(PlainText.of(ruby.base()), SourceSpan.NONE, "");
        out.raw("</w:rubyBase></w:ruby></w:r>");
    }

    private void credit(Inline.CreditText credit, String around) {
        boolean plain = credit.content().stream().allMatch(Inline.Text.class::isInstance);
        if (plain) {
            SourceSpan span = credit.credits().stream().findFirst().map(Credit::span).orElse(SourceSpan.NONE);
            credits(CreditRun.split(PlainText.of(credit.content()), credit.credits()), span);
        } else {
            write(credit.content(), around);
        }
    }

    /** The pieces of a credit line, each in the character style of what it is. */
    void credits(List<CreditRun> runs, SourceSpan span) {
        for (CreditRun run : runs) {
            text(run.text(), span, switch (run.part()) {
                case ROLE -> styled("PersonRole");
                case AFFILIATION -> styled("Affiliation");
                case PERSON -> styled("PersonName");
                case BETWEEN -> "";
            });
        }
    }
}
