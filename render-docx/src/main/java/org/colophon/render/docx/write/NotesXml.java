package org.colophon.render.docx.write;

import java.io.IOException;
import org.colophon.model.Article;
import org.colophon.model.Edition;
import org.colophon.model.Note;
import org.colophon.render.docx.word.StyleName;
import org.colophon.render.docx.word.Xml;

/** Writes footnotes.xml: the two separators that Word wants, then the footnotes of all articles. */
public final class NotesXml {

    private final DocxJob job;

    public NotesXml(DocxJob job) {
        this.job = job;
    }

    public byte[] write(Edition edition) throws IOException {
        Xml out = new Xml();
        out.raw(Xml.HEAD).raw("<w:footnotes").raw(Xml.W).raw(Xml.R).raw(">");
        separator(out, "separator", -1);
        separator(out, "continuationSeparator", 0);
        BlockXml blocks = new BlockXml(job, out);
        NoteXml notes = new NoteXml(job, out);
        for (Article article : edition.articles()) {
            job.log.begin(article.source());
            blocks.begin(article.language());
            for (Note note : job.notes.feet(article)) {
                out.raw("<w:footnote w:id=\"").raw(job.notes.number(note.id())).raw("\">");
                notes.foot(note, blocks);
                out.endMarks().raw("</w:footnote>");
            }
        }
        return out.raw("</w:footnotes>").bytes();
    }

    private void separator(Xml out, String kind, int id) {
        out.raw("<w:footnote w:type=\"")
                .raw(kind)
                .raw("\" w:id=\"")
                .raw(id)
                .raw("\">")
                .open(job.sheet.id(StyleName.FOOTNOTE_TEXT));
        out.raw("<w:r><w:").raw(kind).raw("/></w:r></w:p></w:footnote>");
    }
}
