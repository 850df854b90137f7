package org.colophon.render.pdf.file;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.colophon.model.Edition;
import org.colophon.model.SourceSpan;
import org.colophon.render.Progress;
import org.colophon.render.RenderContext;
import org.colophon.render.RenderLog;
import org.colophon.render.pdf.font.FontBook;
import org.colophon.render.pdf.page.MadeUp;
import org.colophon.render.pdf.page.frame.Bookmark;
import org.colophon.render.pdf.page.frame.Page;
import org.colophon.render.pdf.page.frame.StoryThread;
import org.colophon.style.PageFormat;
import org.colophon.style.WritingMode;
import org.openpdf.text.Document;
import org.openpdf.text.DocumentException;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDestination;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfEncryption;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfOutline;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/**
 * Writes a made-up edition as one PDF file: PDF/A-2a and PDF/UA-1, and for the press PDF/X-4. Not thread-safe: one for
 * each call.
 */
public final class PdfFile {

    private final Purpose purpose;
    private final SheetBoxes boxes;
    private final FontBook book;
    private final Edition edition;
    private final Imprint imprint;

    /**
     * A file that is being written, as OpenPDF has it.
     *
     * @param document begins its pages
     * @param writer writes its objects
     */
    private record OpenFile(Document document, PdfWriter writer) { }

    /**
     * A file to be written.
     *
     * @param purpose purpose of the file
     * @param format boxes of its pages
     * @param book the faces that its lines were set with
     * @param edition the source of its structure
     * @param imprint its metadata
     */
    public PdfFile(Purpose purpose, PageFormat format, FontBook book, Edition edition, Imprint imprint) {
        this.purpose = purpose;
        this.boxes = purpose.isPress() ? SheetBoxes.press(format) : SheetBoxes.screen(format);
        this.book = book;
        this.edition = edition;
        this.imprint = imprint;
    }

    /**
     * Writes the file.
     *
     * @param madeUp the pages
     * @param context progress and cancellation
     * @param log receives all diagnostics
     * @param id sixteen bytes that tell this content from any other
     * @param out where to; left open
     * @throws IOException if it cannot be written
     */
    public void write(MadeUp madeUp, RenderContext context, RenderLog log, byte[] id, OutputStream out)
            throws IOException {
        try {
            Document document = new Document(boxes.media(), 0, 0, 0, 0);
            PdfWriter writer = PdfWriter.getInstance(document, out);
            writer.setCloseStream(false);
            prepare(writer);
            Structure structure = StructureMaker.of(edition, log);
            structure.meet(madeUp.pages());
            describe(writer, id);
            document.open();
            intents(writer);
            Tagger tagger = new Tagger(structure, purpose.isPress() ? Tag.SPAN : Tag.LINK);
            tagger.begin(writer);
            places(madeUp, structure);
            pages(madeUp.pages(), context, log, new OpenFile(document, writer), tagger);
            bookmarks(madeUp.bookmarks(), writer);
            new Threads(writer, axes(madeUp.pages())).write(madeUp.threads());
            document.close();
        } catch (DocumentException e) {
            throw new IOException("the PDF could not be written: " + e.getMessage(), e);
        }
    }

    private Axes axes(List<Page> pages) {
        return new Axes(pages.isEmpty() ? WritingMode.HORIZONTAL : pages.getFirst().writing(), boxes);
    }

    /** Names the place of each story that is on one page. */
    private void places(MadeUp madeUp, Structure structure) {
        for (StoryThread thread : madeUp.threads()) {
            structure.holder(thread.id()).filter(art -> art.isWritten() && thread.places().size() == 1)
                    .ifPresent(art -> {
                        StoryThread.Area area = thread.places().getFirst();
                        Tagger.box(art.written(), axes(madeUp.pages()).box(
                                area.inline(), area.block(), area.inlineExtent(), area.blockExtent()));
                    });
        }
    }

    private void prepare(PdfWriter writer) {
        // PDF/X-4 is made on PDF 1.6 (ISO 15930-7:2010); PDF/A-2 and PDF/UA-1 on 1.7.
        writer.setPdfVersion(purpose.isPress() ? PdfWriter.VERSION_1_6 : PdfWriter.VERSION_1_7);
        // Object and cross-reference streams: OpenPDF formats a plain cross-reference table in the digits of the
        // default locale, which breaks the file under an Arabic one.
        writer.setFullCompression();
        writer.setTagged();
        writer.setTabs(PdfName.S);
        writer.setViewerPreferences(PdfWriter.DisplayDocTitle | PdfWriter.PageModeUseOutlines);
        writer.setBoxSize("trim", boxes.trim());
        if (purpose.isPress()) {
            writer.setBoxSize("bleed", boxes.bleedBox());
        }
    }

    private void describe(PdfWriter writer, byte[] id) {
        Dates dates = Dates.of(imprint.instant(), purpose.isPress());
        PdfDictionary info = writer.getInfo();
        info.put(PdfName.PRODUCER, new PdfString("Colophon"));
        info.put(PdfName.CREATOR, new PdfString("Colophon"));
        info.put(PdfName.TITLE, TextString.of(imprint.title()));
        if (!imprint.authors().isEmpty()) {
            info.put(PdfName.AUTHOR, TextString.of(String.join("; ", imprint.authors())));
        }
        if (!imprint.keywords().isEmpty()) {
            info.put(PdfName.KEYWORDS, TextString.of(String.join("; ", imprint.keywords())));
        }
        info.remove(PdfName.CREATIONDATE);
        info.remove(PdfName.MODDATE);
        dates.pdf().ifPresent(date -> {
            info.put(PdfName.CREATIONDATE, new PdfString(date));
            info.put(PdfName.MODDATE, new PdfString(date));
        });
        if (purpose.isPress()) {
            info.put(new PdfName("Trapped"), new PdfName("False"));
        }
        info.put(PdfName.FILEID, PdfEncryption.createInfoId(id, id));
        writer.getExtraCatalog().put(PdfName.LANG, new PdfString(imprint.language().toLanguageTag()));
        writer.setXmpMetadata(Xmp.write(imprint, dates, purpose.isPress(), id));
    }

    /** One profile for the archive and, on the press, for the printer too. */
    private void intents(PdfWriter writer) throws IOException {
        PdfIndirectReference profile = writer.addToBody(purpose.intent().stream()).getIndirectReference();
        PdfArray intents = new PdfArray(intent(new PdfName("GTS_PDFA1"), profile));
        if (purpose.isPress()) {
            intents.add(intent(PdfName.GTS_PDFX, profile));
        }
        writer.getExtraCatalog().put(PdfName.OUTPUTINTENTS, intents);
    }

    private PdfDictionary intent(PdfName kind, PdfIndirectReference profile) {
        PdfDictionary intent = new PdfDictionary(PdfName.OUTPUTINTENT);
        intent.put(PdfName.S, kind);
        intent.put(PdfName.OUTPUTCONDITIONIDENTIFIER, new PdfString(purpose.intent().condition()));
        intent.put(PdfName.REGISTRYNAME, new PdfString("http://www.color.org"));
        intent.put(PdfName.INFO, TextString.of(purpose.intent().info()));
        intent.put(new PdfName("DestOutputProfile"), profile);
        return intent;
    }

    private void pages(List<Page> pages, RenderContext context, RenderLog log, OpenFile file, Tagger tagger)
            throws IOException, DocumentException {
        PdfWriter writer = file.writer();
        PrintedFonts fonts = new PrintedFonts(book, pages);
        PdfPictures pictures = new PdfPictures(purpose, writer);
        Inks inks = purpose.isPress() ? Inks.press(purpose.spotInks()) : Inks.screen();
        Optional<Links> links =
                purpose.isPress() ? Optional.empty() : Optional.of(new Links(writer, tagger, edition, pages, log));
        PdfPageWriter.Shared shared = new PdfPageWriter.Shared(boxes, inks, fonts, pictures, links);
        for (int i = 0; i < pages.size(); i++) {
            context.cancellation().check();
            if (i > 0) {
                file.document().newPage();
            }
            writer.setPageEmpty(false);
            new PdfPageWriter(writer.getDirectContent(), shared, tagger).write(pages.get(i));
            context.progress().step(Progress.Stage.WRITE, i + 1, pages.size());
        }
    }

    private void bookmarks(List<Bookmark> bookmarks, PdfWriter writer) {
        // Illegal characters are left out. They are reported where the headings are printed.
        RenderLog reported = new RenderLog();
        List<PdfOutline> path = new ArrayList<>();
        path.add(writer.getRootOutline());
        for (Bookmark bookmark : bookmarks) {
            String words = reported.clean(bookmark.title(), SourceSpan.NONE);
            String title = words.isBlank() ? Integer.toString(bookmark.page()) : words;
            int depth = Math.min(bookmark.level(), path.size() - 1);
            while (path.size() > depth + 1) {
                path.removeLast();
            }
            PdfDestination place = new PdfDestination(PdfDestination.XYZ, 0, boxes.y(bookmark.block()), 0);
            place.addPage(writer.getPageReference(bookmark.page()));
            path.add(new PdfOutline(path.getLast(), place, title));
        }
    }

    /**
     * Sixteen bytes that tell contents apart.
     *
     * @param content the content of the file
     * @return the first half of its SHA-256
     */
    public static byte[] idOf(String content) {
        try {
            byte[] digest =
                    java.security.MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return java.util.Arrays.copyOf(digest, 16);
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
