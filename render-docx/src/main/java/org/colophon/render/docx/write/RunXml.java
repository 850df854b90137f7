package org.colophon.render.docx.write;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.colophon.model.Credit;
import org.colophon.model.CreditLine;
import org.colophon.model.DiagnosticCode;
import org.colophon.model.Inline;
import org.colophon.model.LinkTarget;
import org.colophon.model.NoteMarks;
import org.colophon.model.PlainText;
import org.colophon.model.SourceSpan;
import org.colophon.render.Destinations;
import org.colophon.render.Destinations.Destination;
import org.colophon.render.docx.word.CharacterStyle;
import org.colophon.render.docx.word.CreditPieces;
import org.colophon.render.docx.word.Xml;

/** Writes inline content as runs, with character styles for special kinds of text. */
final class RunXml {

    private final DocxJob job;
    private final Xml out;
    private final NoteXml notes;
    private RunLook plain;

    RunXml(DocxJob job, Xml out) {
        this.job = job;
        this.out = out;
        this.notes = new NoteXml(job, out);
        this.plain = RunLook.plain(job.language);
    }

    /** From here on text is in the language of this article. */
    void begin(Locale language) {
        plain = RunLook.plain(job.language).in(language);
    }

    void write(List<Inline> content) {
        write(content, plain);
    }

    void write(List<Inline> content, CharacterStyle style) {
        write(content, styled(style));
    }

    private RunLook styled(CharacterStyle style) {
        return plain.styled(job.sheet.id(style));
    }

    /** Writes inlines that look like the run around them. */
    private void write(List<Inline> content, RunLook around) {
        for (Inline inline : content) {
            write(inline, around);
        }
    }

    private void write(Inline inline, RunLook around) {
        switch (inline) {
            case Inline.Text it -> text(it.value(), it.span(), around);
            case Inline.Emphasis it ->
                write(it.content(), stressed(CharacterStyle.EMPHASIS, CharacterStyle.STRONG, around));
            case Inline.Strong it ->
                write(it.content(), stressed(CharacterStyle.STRONG, CharacterStyle.EMPHASIS, around));
            case Inline.Code it -> text(it.value(), it.span(), around.styled(job.sheet.id(CharacterStyle.CODE)));
            case Inline.Link it -> link(it, around);
            case Inline.LineBreak it -> out.raw("<w:r><w:br/></w:r>");
            case Inline.NoteRef it -> notes.mark(it);
            case Inline.Superscript it -> write(it.content(), around.styled(job.sheet.id(CharacterStyle.SUPERSCRIPT)));
            case Inline.Subscript it -> write(it.content(), around.styled(job.sheet.id(CharacterStyle.SUBSCRIPT)));
            case Inline.Marked it -> write(it.content(), around.styled(job.sheet.id(switch (it.kind()) {
                case STRUCK -> CharacterStyle.STRUCK;
                case UNDERLINED -> CharacterStyle.UNDERLINED;
                case HIGHLIGHTED -> CharacterStyle.HIGHLIGHTED;
            })));
            case Inline.Ruby it -> ruby(it, around);
            case Inline.Foreign it ->
                write(
                        it.content(),
                        around.styled(job.sheet.id(CharacterStyle.FOREIGN)).in(it.language()));
            case Inline.CreditText it -> credit(it, around);
            case Inline.DatelineText it -> write(it.content(), around.styled(job.sheet.id(CharacterStyle.DATELINE)));
        }
    }

    /** A run has one style: inside the other kind of stress it is the style of both. */
    private RunLook stressed(CharacterStyle own, CharacterStyle other, RunLook around) {
        boolean both = around.style().equals(job.sheet.id(other))
                || around.style().equals(job.sheet.id(CharacterStyle.STRONG_EMPHASIS));
        return around.styled(job.sheet.id(both ? CharacterStyle.STRONG_EMPHASIS : own));
    }

    /** Words that are no part of the edition or its language. */
    void text(String value) {
        text(value, SourceSpan.NONE, plain);
    }

    void text(String value, SourceSpan span) {
        text(value, span, plain);
    }

    void text(String value, CharacterStyle style) {
        text(value, SourceSpan.NONE, styled(style));
    }

    /** The number of the page, or how many there are: 1 until somebody counts. */
    void field(FieldXml.Field field) {
        new FieldXml(out).number(field, 1, "");
    }

    /** The heading that a page is under, as a field. */
    void runningHead(String heading) {
        FieldXml field = new FieldXml(out);
        field.open(switch (job.outline) {
            case SINGLE -> FieldXml.Field.RUNNING_HEAD;
            case BOUND -> FieldXml.Field.RUNNING_HEAD_BELOW;
        }, "");
        text(heading);
        field.close("");
    }

    private void text(String value, SourceSpan span, RunLook look) {
        String clean = job.log.clean(value, span);
        if (look.hasSharedMarks()) {
            for (SharedMarks.Stretch stretch : SharedMarks.stretches(clean)) {
                run(stretch.text(), look, stretch.marks());
            }
        } else if (!clean.isEmpty()) {
            for (DirectedText.Stretch stretch : DirectedText.stretches(clean)) {
                run(stretch.text(), look.read(stretch.reading()), SharedMarks.Marks.NONE);
            }
        }
    }

    /** One run; line ends and tabs in it become elements of Word. */
    private void run(String clean, RunLook look, SharedMarks.Marks marks) {
        out.raw("<w:r>").raw(look.properties(marks).orElse(""));
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

    private void link(Inline.Link link, RunLook around) {
        Optional<Destination> destination = job.destinations.of(link, job.log);
        if (destination.isEmpty()) {
            write(link.content(), around);
            return;
        }
        switch (destination.get()) {
            case Destinations.Within it -> within(it.id(), link, around);
            case Destinations.Outside it -> {
                out.raw("<w:hyperlink r:id=\"").raw(job.parts.link(it.address())).raw("\"");
                linked(link, around);
            }
        }
    }

    /** A cross reference to a block of the edition; where the block has no words there is no bookmark to lead to. */
    private void within(String id, Inline.Link link, RunLook around) {
        Optional<String> mark = job.target(id);
        if (mark.isPresent()) {
            out.raw("<w:hyperlink").attribute("w:anchor", mark.get());
            linked(link, around);
        } else {
            job.log.report(
                    DiagnosticCode.DANGLING_LINK, LinkTarget.dangling(link.target()), SourceSpan.of(link.content()));
            write(link.content(), around);
        }
    }

    private void linked(Inline.Link link, RunLook around) {
        if (!link.title().isEmpty()) {
            out.attribute("w:tooltip", job.log.clean(link.title(), SourceSpan.of(link.content())));
        }
        out.raw(" w:history=\"1\">");
        write(link.content(), around.styled(job.sheet.id(CharacterStyle.HYPERLINK)));
        out.raw("</w:hyperlink>");
    }

    private void ruby(Inline.Ruby ruby, RunLook around) {
        int size = WordMeasures.halfPoints(job.style.grid().body());
        out.raw("<w:r><w:ruby><w:rubyPr><w:rubyAlign w:val=\"distributeSpace\"/><w:hps w:val=\"")
                .raw(size / 2)
                .raw("\"/><w:hpsRaise w:val=\"")
                .raw(size - 2L)
                .raw("\"/><w:hpsBaseText w:val=\"")
                .raw(size)
                .raw("\"/><w:lid w:val=\"")
                .raw(Fonts.eastAsianLanguage(around.language()))
                .raw("\"/></w:rubyPr><w:rt>");
        text(ruby.reading(), SourceSpan.NONE, around);
        out.raw("</w:rt><w:rubyBase>");
        text(PlainText.of(ruby.base()), SourceSpan.NONE, around);
        out.raw("</w:rubyBase></w:ruby></w:r>");
        NoteMarks.of(ruby.base()).forEach(notes::mark);
    }

    private void credit(Inline.CreditText credit, RunLook around) {
        boolean letters = credit.content().stream().allMatch(Inline.Text.class::isInstance);
        if (letters) {
            SourceSpan span = credit.credits().stream().findFirst().map(Credit::span).orElse(SourceSpan.NONE);
            credits(PlainText.of(credit.content()), credit.credits(), span);
        } else {
            write(credit.content(), around);
        }
    }

    void credits(CreditLine line) {
        credits(CreditPieces.of(line), line.span());
    }

    /**
     * A text that states credits: each role, affiliation and name in its own style, inside a control that bears its
     * tag.
     */
    void credits(String text, List<Credit> credits, SourceSpan span) {
        credits(CreditPieces.of(text, credits), span);
    }

    private void credits(CreditPieces pieces, SourceSpan span) {
        for (CreditPieces.Piece piece : pieces.pieces()) {
            switch (piece.run().part()) {
                case ROLE -> piece(piece, CharacterStyle.PERSON_ROLE, span);
                case AFFILIATION -> piece(piece, CharacterStyle.AFFILIATION, span);
                case PERSON -> piece(piece, CharacterStyle.PERSON_NAME, span);
                case BETWEEN -> text(piece.run().text(), span, plain);
            }
            piece.run().marks().forEach(notes::mark);
        }
    }

    private void piece(CreditPieces.Piece piece, CharacterStyle style, SourceSpan span) {
        String clean = job.log.clean(piece.run().text(), span);
        String tag = job.log.clean(piece.tag(), span);
        if (clean.isEmpty()) {
            return;
        }
        RunLook look = styled(style);
        if (!tag.isEmpty()) {
            new ControlXml(job, out).open(style.title(), tag, look);
        }
        // One run, so that it is edited as one word.
        run(clean, look.read(DirectedText.of(clean)), look.hasSharedMarks() && SharedMarks.stretches(clean).size() == 1
                ? SharedMarks.stretches(clean).getFirst().marks() : SharedMarks.Marks.NONE);
        if (!tag.isEmpty()) {
            new ControlXml(job, out).close();
        }
    }
}
