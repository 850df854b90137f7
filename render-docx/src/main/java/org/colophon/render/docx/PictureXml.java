package org.colophon.render.docx;

import java.io.IOException;
import org.colophon.model.Block;
import org.colophon.model.DiagnosticCode;
import org.colophon.model.PlainText;
import org.colophon.model.style.Length;
import org.colophon.render.AssetSource;
import org.colophon.render.PictureHeader;

/** Writes the picture of a figure inline, at the width of a column. */
final class PictureXml {

    private static final String DRAWING = " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\"";
    private static final String MAIN = " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"";
    private static final String PICTURE = " xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"";

    private final Job job;
    private final Xml out;

    PictureXml(Job job, Xml out) {
        this.job = job;
        this.out = out;
    }

    void write(Block.Figure figure) throws IOException {
        if (figure.asset() == null) {
            return;
        }
        switch (job.context.assets().open(figure.asset())) {
            case AssetSource.Found found -> found(figure, found);
            case AssetSource.Missing missing -> job.log.report(DiagnosticCode.ASSET_MISSING, missing.reason(), figure.span());
            case AssetSource.Refused refused -> job.log.report(DiagnosticCode.ASSET_REFUSED, refused.reason(), figure.span());
        }
    }

    private void found(Block.Figure figure, AssetSource.Found found) {
        PictureHeader header = PictureHeader.read(found.content()).orElse(null);
        if (header == null) {
            job.log.report(DiagnosticCode.ASSET_UNREADABLE, found.name() + " is no PNG, JPEG or GIF picture", figure.span());
            return;
        }
        String id = job.parts.picture(found.content(), header.mediaType(), header.extension());
        Length column = job.style.grid().columnWidth();
        long width = Measures.emu(column);
        // No higher than half the type area, so that it stands on a page with text.
        long height = Math.min(width * header.height() / header.width(), Measures.emu(job.style.grid().height()) / 2);
        width = Math.min(width, height * header.width() / header.height());
        int number = job.nextDrawing();
        String alt = job.log.clean(figure.alt().isBlank() ? PlainText.of(figure.caption()).strip() : figure.alt(), figure.span());
        out.open(job.sheet.id(StyleName.PICTURE)).raw("<w:r><w:drawing><wp:inline").raw(DRAWING)
                .raw(" distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\"><wp:extent cx=\"").raw(width).raw("\" cy=\"").raw(height)
                .raw("\"/><wp:docPr id=\"").raw(number).raw("\" name=\"Picture ").raw(number).raw("\"").attribute("descr", alt.isBlank() ? "Picture " + number : alt)
                .raw("/><a:graphic").raw(MAIN).raw("><a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:pic").raw(PICTURE)
                .raw("><pic:nvPicPr><pic:cNvPr id=\"").raw(number).raw("\" name=\"Picture ").raw(number).raw("\"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed=\"")
                .raw(id).raw("\"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"").raw(width)
                .raw("\" cy=\"").raw(height).raw("\"/></a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>");
    }
}
