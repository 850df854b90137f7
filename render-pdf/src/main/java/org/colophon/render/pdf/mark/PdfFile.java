package org.colophon.render.pdf.mark;

import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.colophon.model.SourceSpan;
import org.colophon.model.style.PrintStyle;
import org.colophon.render.Progress;
import org.colophon.render.RenderContext;
import org.colophon.render.RenderLog;
import org.colophon.render.pdf.font.FontBook;
import org.colophon.render.pdf.page.Bookmark;
import org.colophon.render.pdf.page.MadeUp;
import org.colophon.render.pdf.page.Page;
import org.colophon.render.pdf.page.Picture;
import org.openpdf.text.Document;
import org.openpdf.text.DocumentException;
import org.openpdf.text.Image;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDestination;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfEncryption;
import org.openpdf.text.pdf.PdfICCBased;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfOutline;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/** Writes a made-up edition as one PDF file. Not thread-safe: one for each call. */
public final class PdfFile {

    private static final DateTimeFormatter PDF_DATE = DateTimeFormatter.ofPattern("'D:'uuuuMMddHHmmss'Z'", Locale.ROOT);

    private final PrintStyle style;
    private final FontBook book;
    private final Imprint imprint;
    private final Profile profile;
    private final byte[] id;

    /**
     * A file to be written.
     *
     * @param style boxes of its pages
     * @param book the faces that its lines were set with
     * @param imprint what it says of itself
     * @param profile its printing condition
     * @param id sixteen bytes that tell this content from any other
     */
    public PdfFile(PrintStyle style, FontBook book, Imprint imprint, Profile profile, byte[] id) {
        this.style = style;
        this.book = book;
        this.imprint = imprint;
        this.profile = profile;
        this.id = id.clone();
    }

    /**
     * Writes the file.
     *
     * @param madeUp the pages
     * @param context progress and cancellation
     * @param out where to; left open
     * @throws IOException if it cannot be written
     */
    public void write(MadeUp madeUp, RenderContext context, OutputStream out) throws IOException {
        try {
            int slug = style.page().slug().milliPoints();
            Rectangle sheet = rectangle(0, 0, width() + 2 * slug, height() + 2 * slug);
            Document document = new Document(sheet, 0, 0, 0, 0);
            PdfWriter writer = PdfWriter.getInstance(document, out);
            writer.setCloseStream(false);
            prepare(writer, slug);
            document.open();
            intent(writer);
            pages(madeUp, context, document, writer, slug);
            bookmarks(madeUp.bookmarks(), writer);
            document.close();
        } catch (DocumentException e) {
            throw new IOException("the PDF could not be written: " + e.getMessage(), e);
        }
    }

    private int width() {
        return style.page().width().milliPoints();
    }

    private int height() {
        return style.page().height().milliPoints();
    }

    private static Rectangle rectangle(int left, int bottom, int right, int top) {
        return new Rectangle(left / 1000f, bottom / 1000f, right / 1000f, top / 1000f);
    }

    private void prepare(PdfWriter writer, int slug) {
        writer.setPdfVersion(PdfWriter.VERSION_1_7);
        // Object and cross-reference streams: OpenPDF formats a plain cross-reference table in the digits of the default
        // locale, which breaks the file under an Arabic one.
        writer.setFullCompression();
        writer.setViewerPreferences(PdfWriter.DisplayDocTitle | PdfWriter.PageModeUseOutlines);
        writer.setBoxSize("trim", rectangle(slug, slug, slug + width(), slug + height()));
        int bleed = style.page().bleed().milliPoints();
        if (slug > 0) {
            writer.setBoxSize("bleed", rectangle(slug - bleed, slug - bleed, slug + width() + bleed, slug + height() + bleed));
        }
        PdfDictionary info = writer.getInfo();
        info.put(PdfName.PRODUCER, new PdfString("Colophon"));
        info.put(PdfName.CREATOR, new PdfString("Colophon"));
        info.put(PdfName.TITLE, new PdfString(imprint.title(), PdfObject.TEXT_UNICODE));
        if (!imprint.authors().isEmpty()) {
            info.put(PdfName.AUTHOR, new PdfString(String.join("; ", imprint.authors()), PdfObject.TEXT_UNICODE));
        }
        String date = imprint.instant().map(time -> PDF_DATE.format(time.atOffset(ZoneOffset.UTC))).orElse("");
        if (!date.isEmpty()) {
            info.put(PdfName.CREATIONDATE, new PdfString(date));
            info.put(PdfName.MODDATE, new PdfString(date));
        } else {
            info.remove(PdfName.CREATIONDATE);
            info.remove(PdfName.MODDATE);
        }
        info.put(PdfName.FILEID, PdfEncryption.createInfoId(id, id));
        writer.getExtraCatalog().put(PdfName.LANG, new PdfString(imprint.language().toLanguageTag()));
        writer.setXmpMetadata(Xmp.write(imprint));
    }

    private void intent(PdfWriter writer) throws IOException {
        PdfICCBased stream = new PdfICCBased(ICC_Profile.getInstance(profile.bytes()));
        PdfDictionary intent = new PdfDictionary(PdfName.OUTPUTINTENT);
        intent.put(PdfName.S, profile.isCmyk() ? PdfName.GTS_PDFX : new PdfName("GTS_PDFA1"));
        intent.put(PdfName.OUTPUTCONDITIONIDENTIFIER, new PdfString(profile.condition()));
        intent.put(PdfName.INFO, new PdfString(profile.info()));
        intent.put(new PdfName("DestOutputProfile"), writer.addToBody(stream).getIndirectReference());
        writer.getExtraCatalog().put(PdfName.OUTPUTINTENTS, new PdfArray(intent));
    }

    private void pages(MadeUp madeUp, RenderContext context, Document document, PdfWriter writer, int slug)
            throws IOException, DocumentException {
        Map<Picture, Image> images = PageWriter.imageCache();
        List<Page> pages = madeUp.pages();
        for (int i = 0; i < pages.size(); i++) {
            context.cancellation().check();
            if (i > 0) {
                document.newPage();
            }
            writer.setPageEmpty(false);
            new PageWriter(writer.getDirectContent(), book, height(), slug, images).write(pages.get(i));
            context.progress().step(Progress.Stage.WRITE, i + 1, pages.size());
        }
    }

    private void bookmarks(List<Bookmark> bookmarks, PdfWriter writer) {
        List<PdfOutline> path = new ArrayList<>();
        path.add(writer.getRootOutline());
        // What is left out here is reported where the heading is printed.
        RenderLog reported = new RenderLog();
        for (Bookmark bookmark : bookmarks) {
            String words = reported.clean(bookmark.title(), SourceSpan.NONE);
            String title = words.isBlank() ? Integer.toString(bookmark.page()) : words;
            int depth = Math.min(bookmark.level(), path.size() - 1);
            while (path.size() > depth + 1) {
                path.removeLast();
            }
            float top = (height() + style.page().slug().milliPoints() - bookmark.block()) / 1000f;
            PdfDestination place = new PdfDestination(PdfDestination.XYZ, 0, top, 0);
            place.addPage(writer.getPageReference(bookmark.page()));
            path.add(new PdfOutline(path.getLast(), place, title));
        }
    }

    /**
     * Sixteen bytes that tell contents apart.
     *
     * @param content what the file is made of
     * @return the first half of its SHA-256
     */
    public static byte[] idOf(String content) {
        try {
            byte[] digest = java.security.MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return java.util.Arrays.copyOf(digest, 16);
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
