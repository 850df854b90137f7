package org.colophon.render.docx.write;

import java.io.IOException;
import java.util.List;
import org.colophon.model.Block;
import org.colophon.model.Inline;
import org.colophon.model.Note;
import org.colophon.render.docx.word.CharacterStyle;
import org.colophon.render.docx.word.StyleName;
import org.colophon.render.docx.word.Xml;

/** Writes the marks of notes, and notes as paragraphs with or without one. */
final class NoteXml {

    /** The last number that Word encloses in a circle. */
    private static final int LAST_CIRCLED = 10;
    private static final char FIRST_CIRCLED = '①';

    private final DocxJob job;
    private final Xml out;

    NoteXml(DocxJob job, Xml out) {
        this.job = job;
        this.out = out;
    }

    /** Word counts first marks itself; further ones are fields that repeat its number. */
    void mark(Inline.NoteRef mark) {
        String id = mark.noteId();
        switch (job.notes.place(id)) {
            case FOOT -> {
                if (job.notes.isFirst(mark)) {
                    int number = job.notes.number(id);
                    bookmarked(id, "<w:r>" + look() + "<w:footnoteReference w:id=\"" + number + "\"/></w:r>");
                } else {
                    FieldXml field = new FieldXml(out);
                    field.openNoteMark(job.notes.bookmark(id), look());
                    out.raw(printed(id));
                    field.close(look());
                }
            }
            case BELOW, END -> out.raw("<w:hyperlink").attribute("w:anchor", job.notes.bookmark(id))
                    .raw(" w:history=\"1\">").raw(printed(id)).raw("</w:hyperlink>");
        }
    }

    /** A footnote and the notes below it. */
    void foot(Note note, BlockXml blocks) throws IOException {
        write(note, "<w:r>" + look() + "<w:footnoteRef/></w:r>", blocks);
        for (Note below : job.notes.takeBelow(note)) {
            other(below, blocks);
        }
    }

    /** A note that is no footnote of Word's, inside its bookmark. */
    void other(Note note, BlockXml blocks) throws IOException {
        int mark = job.nextBookmark();
        out.endMarks().raw("<w:bookmarkStart w:id=\"").raw(mark).raw("\"")
                .attribute("w:name", job.notes.bookmark(note.id())).raw("/>");
        if (job.notes.number(note.id()) == 0) {
            blocks.write(note.blocks(), StyleName.FOOTNOTE_TEXT);
        } else {
            write(note, printed(note.id()), blocks);
        }
        out.endMarkBehind(mark);
    }

    /** The mark is in the first paragraph of the note. */
    private void write(Note note, String mark, BlockXml blocks) throws IOException {
        String before = mark + "<w:r><w:t xml:space=\"preserve\"> </w:t></w:r>";
        List<Block> rest = note.blocks();
        if (!rest.isEmpty() && rest.getFirst() instanceof Block.Paragraph first) {
            blocks.paragraph(StyleName.FOOTNOTE_TEXT, first.id(), before, first.content());
            rest = rest.subList(1, rest.size());
        } else {
            out.open(job.sheet.id(StyleName.FOOTNOTE_TEXT)).raw(before).raw("</w:p>");
        }
        blocks.write(rest, StyleName.FOOTNOTE_TEXT);
    }

    private void bookmarked(String id, String run) {
        if (!job.notes.isRepeated(id)) {
            out.raw(run);
            return;
        }
        int mark = job.nextBookmark();
        out.raw("<w:bookmarkStart w:id=\"").raw(mark).raw("\"").attribute("w:name", job.notes.bookmark(id)).raw("/>")
                .raw(run).raw("<w:bookmarkEnd w:id=\"").raw(mark).raw("\"/>");
    }

    /** A number as Word prints those of its footnotes ({@link SettingsXml}). */
    private String printed(String id) {
        int number = job.notes.number(id);
        boolean circled = Fonts.isEastAsian(job.language) && number <= LAST_CIRCLED;
        String mark = circled ? Character.toString(FIRST_CIRCLED + number - 1) : Integer.toString(number);
        return "<w:r>" + look() + "<w:t>" + mark + "</w:t></w:r>";
    }

    private String look() {
        RunLook look = RunLook.plain(job.language).styled(job.sheet.id(CharacterStyle.FOOTNOTE_REFERENCE));
        return look.properties(SharedMarks.Marks.NONE).orElse("");
    }
}
