package org.colophon.cli.matrix;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** Reads a PDF with PDFBox by its structure, as a screen reader does. */
final class PdfPassages {

    private static final List<String> WITHIN = List.of("Span", "Link", "Code", "Reference", "Ruby", "RB", "RT", "Lbl");
    private static final Map<String, String> MARKS = Map.of("Link", "link", "Code", "code");

    private final Map<org.apache.pdfbox.cos.COSDictionary, Map<Integer, String>> pages = new HashMap<>();
    /** Notes by their labels, before they are asked for. */
    private final Map<String, String> notes = new HashMap<>();
    private final List<PrintedPassage> passages = new ArrayList<>();

    private PdfPassages(PDDocument file) throws IOException {
        for (PDPage page : file.getPages()) {
            PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
            extractor.setSuppressDuplicateOverlappingText(false);
            extractor.processPage(page);
            Map<Integer, String> texts = new HashMap<>();
            extractor.getMarkedContents().stream()
                    .filter(each -> each.getMCID() >= 0)
                    .forEach(each -> texts.put(each.getMCID(), text(each)));
            pages.put(page.getCOSObject(), texts);
        }
    }

    static List<PrintedPassage> read(byte[] file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            PdfPassages pdf = new PdfPassages(document);
            PDStructureNode root = document.getDocumentCatalog().getStructureTreeRoot();
            pdf.notes(root);
            pdf.children(root, new ArrayList<>(), new PrintedPassage.Draft("outside"));
            return pdf.passages;
        }
    }

    /** The characters of a piece, or those that a glyph represents. */
    private static String text(PDMarkedContent content) {
        if (content.getActualText() != null) {
            return content.getActualText();
        }
        StringBuilder text = new StringBuilder();
        for (Object item : content.getContents()) {
            switch (item) {
                case TextPosition glyph -> text.append(glyph.getUnicode());
                case PDMarkedContent inner -> text.append(text(inner));
                default -> { }
            }
        }
        return text.toString();
    }

    private void notes(PDStructureNode node) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element && element.getStructureType().equals("Note")) {
                notes.put(label(element), words(element));
            } else if (kid instanceof PDStructureElement element) {
                notes(element);
            }
        }
    }

    private String label(PDStructureElement element) {
        for (Object kid : element.getKids()) {
            if (kid instanceof PDStructureElement child) {
                String found = child.getStructureType().equals("Lbl") ? words(child) : label(child);
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return "";
    }

    /** All text inside an element. */
    private String words(PDStructureElement element) {
        StringBuilder words = new StringBuilder();
        for (Object kid : element.getKids()) {
            words.append(kid instanceof PDStructureElement child ? words(child) : own(kid, element));
        }
        return words.toString();
    }

    private String own(Object kid, PDStructureElement element) {
        return switch (kid) {
            case PDMarkedContentReference reference ->
                text(reference.getPage() == null ? element.getPage() : reference.getPage(), reference.getMCID());
            case Integer id -> text(element.getPage(), id);
            default -> "";
        };
    }

    private String text(PDPage page, int id) {
        return pages.get(page.getCOSObject()).getOrDefault(id, "");
    }

    private void children(PDStructureNode node, List<String> around, PrintedPassage.Draft draft) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                element(element, around, draft);
            } else if (node instanceof PDStructureElement element) {
                draft.text.append(own(kid, element));
            }
        }
    }

    private void element(PDStructureElement element, List<String> around, PrintedPassage.Draft draft) {
        String type = element.getStructureType();
        beside("alt", element.getAlternateDescription());
        beside("link-title", element.getCOSObject().getString(COSName.T));
        if (!WITHIN.contains(type)) {
            List<String> path = new ArrayList<>(around);
            path.add(type);
            PrintedPassage.Draft own = new PrintedPassage.Draft(Roles.ofPdf(path));
            children(element, path, own);
            passages.add(own.done());
        } else if (type.equals("Reference")) {
            draft.mark("note", notes.getOrDefault(words(element), ""));
        } else if (!type.equals("Lbl")) {
            if (MARKS.containsKey(type)) {
                draft.mark(MARKS.get(type), words(element));
            }
            children(element, around, draft);
        }
    }

    private void beside(String role, String words) {
        if (words != null) {
            passages.add(new PrintedPassage(role, words, List.of()));
        }
    }
}
