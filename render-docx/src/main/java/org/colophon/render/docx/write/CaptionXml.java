package org.colophon.render.docx.write;

import java.util.Locale;
import org.colophon.render.docx.word.CharacterStyle;
import org.colophon.render.docx.word.Xml;

/** Writes the numbers of captions, by which a desk names pictures and tables. A printed page has none. */
final class CaptionXml {

    private final DocxJob job;
    private final Xml out;
    private final RunXml runs;
    private SlugLabels words;
    private int figures;
    private int tables;

    CaptionXml(DocxJob job, Xml out, RunXml runs) {
        this.job = job;
        this.out = out;
        this.runs = runs;
        this.words = SlugLabels.of(job.language);
    }

    void begin(Locale language) {
        words = SlugLabels.of(language);
    }

    /** Writes the next number of its kind as a field, which the caption follows. */
    void number(FieldXml.Field kind) {
        switch (job.form) {
            case PAGE -> { }
            case MANUSCRIPT -> numbered(kind);
        }
    }

    private void numbered(FieldXml.Field kind) {
        boolean table = kind == FieldXml.Field.TABLE_NUMBER;
        int number = table ? ++tables : ++figures;
        ControlXml control = new ControlXml(job, out);
        String style = RunLook.plain(job.language)
                .styled(job.sheet.id(CharacterStyle.CAPTION_NUMBER))
                .properties(SharedMarks.Marks.NONE)
                .orElse("");
        control.openAdded("Number");
        runs.text((table ? words.table() : words.picture()) + " ", CharacterStyle.CAPTION_NUMBER);
        new FieldXml(out).number(kind, number, style);
        runs.text("\u3000", CharacterStyle.CAPTION_NUMBER);
        control.close();
    }
}
