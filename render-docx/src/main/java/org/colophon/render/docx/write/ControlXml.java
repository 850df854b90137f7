package org.colophon.render.docx.write;

import org.colophon.render.docx.word.ControlTag;
import org.colophon.render.docx.word.Xml;

/** Writes content controls, by which programs find fields in a text that people edit. */
final class ControlXml {

    private final DocxJob job;
    private final Xml out;

    ControlXml(DocxJob job, Xml out) {
        this.job = job;
        this.out = out;
    }

    /**
     * Opens a control around a run that looks as given. It is not one of plain text: LibreOffice 7 repeats the text of
     * those when it saves.
     */
    void open(String title, String tag, RunLook look) {
        out.raw("<w:sdt><w:sdtPr>").raw(look.properties(SharedMarks.Marks.NONE).orElse(""));
        properties(title, tag);
        out.raw("</w:sdtPr><w:sdtContent>");
    }

    /** Opens a control around text that the document adds: runs, or paragraphs and tables. */
    void openAdded(String title) {
        openAround(title, ControlTag.ADDED);
    }

    /** Opens a control around the frame of a missing picture. */
    void openFrame(String title) {
        openAround(title, ControlTag.FRAME);
    }

    private void openAround(String title, String tag) {
        out.raw("<w:sdt><w:sdtPr>");
        properties(title, tag);
        out.raw("</w:sdtPr><w:sdtContent>");
    }

    private void properties(String title, String tag) {
        out.raw("<w:alias").attribute("w:val", title).raw("/><w:tag").attribute("w:val", tag);
        out.raw("/><w:id w:val=\"").raw(job.nextControl()).raw("\"/>");
    }

    void close() {
        out.raw("</w:sdtContent></w:sdt>");
    }
}
