package org.colophon.render.docx;

import java.io.IOException;
import java.util.List;
import org.colophon.model.Article;
import org.colophon.model.Block;
import org.colophon.model.Edition;
import org.colophon.model.Note;

/** Writes footnotes.xml: the two separators that Word wants, then the notes of all articles. */
final class NotesXml {

    private static final String SEPARATORS =
            "<w:footnote w:type=\"separator\" w:id=\"-1\"><w:p><w:pPr><w:pStyle w:val=\"FootnoteText\"/></w:pPr><w:r><w:separator/></w:r></w:p></w:footnote>"
            + "<w:footnote w:type=\"continuationSeparator\" w:id=\"0\"><w:p><w:pPr><w:pStyle w:val=\"FootnoteText\"/></w:pPr><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>";

    private final Job job;

    NotesXml(Job job) {
        this.job = job;
    }

    byte[] write(Edition edition) throws IOException {
        Xml out = new Xml();
        out.raw(Xml.HEAD).raw("<w:footnotes").raw(Xml.W).raw(Xml.R).raw(">").raw(SEPARATORS);
        RunXml runs = new RunXml(job, out);
        BlockXml blocks = new BlockXml(job, out);
        for (Article article : edition.articles()) {
            job.log.begin(article.source());
            for (Note note : article.notes()) {
                out.raw("<w:footnote w:id=\"").raw(job.footnote(note.id())).raw("\">");
                note(note, out, runs, blocks);
                out.raw("</w:footnote>");
            }
        }
        return out.raw("</w:footnotes>").bytes();
    }

    /** The mark stands in the note's first paragraph. */
    private static void note(Note note, Xml out, RunXml runs, BlockXml blocks) throws IOException {
        out.raw("<w:p><w:pPr><w:pStyle w:val=\"FootnoteText\"/></w:pPr><w:r><w:rPr><w:rStyle w:val=\"FootnoteReference\"/></w:rPr><w:footnoteRef/></w:r><w:r><w:t xml:space=\"preserve\"> </w:t></w:r>");
        List<Block> rest = note.blocks();
        if (!rest.isEmpty() && rest.getFirst() instanceof Block.Paragraph first) {
            runs.write(first.content());
            rest = rest.subList(1, rest.size());
        }
        out.raw("</w:p>");
        blocks.write(rest, StyleName.FOOTNOTE_TEXT);
    }
}
