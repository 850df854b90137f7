package org.colophon.render.docx;

import java.io.IOException;
import java.util.List;
import org.colophon.model.Article;
import org.colophon.model.Block;
import org.colophon.model.Edition;
import org.colophon.model.Note;

/** Writes footnotes.xml: the two separators that Word wants, then the notes of all articles. */
final class NotesXml {

    private final Job job;

    NotesXml(Job job) {
        this.job = job;
    }

    byte[] write(Edition edition) throws IOException {
        Xml out = new Xml();
        out.raw(Xml.HEAD).raw("<w:footnotes").raw(Xml.W).raw(Xml.R).raw(">");
        separator(out, "separator", -1);
        separator(out, "continuationSeparator", 0);
        BlockXml blocks = new BlockXml(job, out);
        for (Article article : edition.articles()) {
            job.log.begin(article.source());
            blocks.begin(article.language());
            for (Note note : article.notes()) {
                out.raw("<w:footnote w:id=\"").raw(job.footnote(note.id())).raw("\">");
                note(note, out, blocks);
                out.endMarks().raw("</w:footnote>");
            }
        }
        return out.raw("</w:footnotes>").bytes();
    }

    private void separator(Xml out, String kind, int id) {
        out.raw("<w:footnote w:type=\"").raw(kind).raw("\" w:id=\"").raw(id).raw("\">").open(job.sheet.id(StyleName.FOOTNOTE_TEXT));
        out.raw("<w:r><w:").raw(kind).raw("/></w:r></w:p></w:footnote>");
    }

    /** The mark stands in the note's first paragraph. */
    private void note(Note note, Xml out, BlockXml blocks) throws IOException {
        List<Block> rest = note.blocks();
        String reference = RunLook.plain(job.language).styled(job.sheet.id(CharacterStyle.FOOTNOTE_REFERENCE)).properties(SharedMarks.Marks.NONE).orElse("");
        String mark = "<w:r>" + reference + "<w:footnoteRef/></w:r><w:r><w:t xml:space=\"preserve\"> </w:t></w:r>";
        if (!rest.isEmpty() && rest.getFirst() instanceof Block.Paragraph first) {
            blocks.paragraph(StyleName.FOOTNOTE_TEXT, first.id(), mark, first.content());
            rest = rest.subList(1, rest.size());
        } else {
            out.open(job.sheet.id(StyleName.FOOTNOTE_TEXT)).raw(mark).raw("</w:p>");
        }
        blocks.write(rest, StyleName.FOOTNOTE_TEXT);
    }
}
