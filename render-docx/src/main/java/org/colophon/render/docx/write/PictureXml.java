package org.colophon.render.docx.write;

import java.util.Locale;
import org.colophon.model.Block;
import org.colophon.model.Diagnostic.Severity;
import org.colophon.model.DiagnosticCode;
import org.colophon.model.PlainText;
import org.colophon.render.RenderLog;
import org.colophon.render.copy.Copy;
import org.colophon.render.docx.word.StyleName;
import org.colophon.render.docx.word.Xml;
import org.colophon.render.layout.PictureRule;
import org.colophon.render.picture.Fetched;
import org.colophon.render.picture.GifFile;
import org.colophon.render.picture.JpegFile;
import org.colophon.render.picture.Orientation;
import org.colophon.render.picture.Picture;
import org.colophon.render.picture.PngFile;
import org.colophon.style.Length;
import org.colophon.style.WritingMode;

/** Writes the picture of a figure inline, at the width of a column; a frame with words where it cannot be shown. */
final class PictureXml {

    private static final String DRAWING =
            " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\"";
    private static final String MAIN = " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"";
    private static final String PICTURE = " xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"";
    /** The part of the columns, in per cent, that the picture takes which leads its article. */
    private static final int LEAD = 60;

    private final DocxJob job;
    private final Xml out;
    private final RunXml runs;
    private Locale language;

    /** The size of a picture on the page, in EMU. */
    private record Size(long width, long height) {

        /**
         * Fits the width of a column, and at most a share of the height of the type area, so that the page has room for
         * text.
         */
        static Size of(Picture picture, Length column, Length area, int share) {
            long width = WordMeasures.emu(column);
            long own = width * picture.height() / picture.width();
            long height = Math.max(1, Math.min(own, WordMeasures.emu(area) / share));
            return new Size(Math.max(1, Math.min(width, height * picture.width() / picture.height())), height);
        }
    }

    PictureXml(DocxJob job, Xml out, RunXml runs) {
        this.job = job;
        this.out = out;
        this.runs = runs;
        this.language = job.language;
    }

    /** From here on words are in the language of this article. */
    void begin(Locale articleLanguage) {
        language = articleLanguage;
    }

    /** Whether a picture is set across the columns of a page: its source asks for several, or for the lead. */
    boolean isAcross(Block.Figure figure) {
        return job.form == DocumentForm.PAGE && job.style.grid().columns() > 1
                && job.style.writing() != WritingMode.VERTICAL && columns(figure) > 1
                && job.pictures.fetch(figure, new RenderLog()) instanceof Fetched.Shown;
    }

    /** The columns of a picture across the page. */
    int columns(Block.Figure figure) {
        int all = job.style.grid().columns();
        int asked = PictureRule.columns(figure);
        return asked > 0 ? Math.min(asked, all) : PictureRule.isLead(figure) ? Math.max(2, all * LEAD / 100) : 1;
    }

    /** The width of columns, with the gaps between them. */
    private Length span(int columns) {
        return job.style.grid().columnWidth().times(columns).plus(job.style.grid().gap().times(columns - 1));
    }

    /** Writes a picture over so many columns. */
    void write(Block.Figure figure, int columns) {
        switch (job.pictures.fetch(figure, job.log)) {
            case Fetched.Shown shown -> drawing(figure, shown.picture(), span(columns));
            case Fetched.Framed framed -> frame(figure);
            case Fetched.Unnamed unnamed -> { }
        }
    }

    private void frame(Block.Figure figure) {
        String missing = Copy.forLanguage(language).missingPicture();
        ControlXml control = new ControlXml(job, out);
        control.openFrame(missing);
        out.open(job.sheet.id(StyleName.MISSING_PICTURE));
        runs.text(figure.alt().isBlank() ? missing : missing + "\n" + figure.alt().strip(), figure.span());
        out.raw("</w:p>");
        control.close();
    }

    private void drawing(Block.Figure figure, Picture picture, Length width) {
        int share = switch (job.form) {
            case PAGE -> 2;
            case MANUSCRIPT -> 4;
        };
        Size size = Size.of(picture, width, job.style.grid().height(), share);
        int number = job.nextDrawing();
        String alt = job.log.clean(
                figure.alt().isBlank() ? PlainText.of(figure.caption()).strip() : figure.alt(), figure.span());
        out.open(job.sheet.id(StyleName.PICTURE))
                .raw("<w:r><w:drawing><wp:inline")
                .raw(DRAWING)
                .raw(" distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\"><wp:extent cx=\"")
                .raw(size.width())
                .raw("\" cy=\"")
                .raw(size.height())
                .raw("\"/><wp:docPr id=\"")
                .raw(number)
                .raw("\" name=\"Picture ")
                .raw(number)
                .raw("\"")
                .attribute("descr", alt.isBlank() ? "Picture " + number : alt)
                .raw("/><a:graphic")
                .raw(MAIN)
                .raw("><a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:pic")
                .raw(PICTURE)
                .raw("><pic:nvPicPr><pic:cNvPr id=\"")
                .raw(number)
                .raw("\" name=\"Picture ")
                .raw(number)
                .raw("\"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed=\"")
                .raw(stored(figure, picture))
                .raw(
                        "\"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm>"
                                + "<a:off x=\"0\" y=\"0\"/><a:ext cx=\"")
                .raw(size.width())
                .raw("\" cy=\"")
                .raw(size.height())
                .raw(
                        "\"/></a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr></pic:pic>"
                                + "</a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>");
    }

    /** The id of the picture in the package, upright. */
    private String stored(Block.Figure figure, Picture picture) {
        return job.parts.picture(picture, it -> upright(figure, it));
    }

    private byte[] upright(Block.Figure figure, Picture picture) {
        return switch (picture.file()) {
            case JpegFile it when it.orientation() != Orientation.UPRIGHT -> TurnedJpeg.of(it).orElseGet(() -> {
                job.log.report(Severity.WARNING, DiagnosticCode.ASSET_UNREADABLE,
                        figure.asset() + " cannot be turned upright and is printed as it is stored", figure.span());
                return it.content();
            });
            case JpegFile it -> it.content();
            case PngFile it -> it.content();
            case GifFile it -> it.content();
        };
    }
}
