package org.colophon.render.pdf.mark;

import java.util.Optional;
import org.colophon.model.DiagnosticCode;
import org.colophon.render.LinkTarget;
import org.colophon.render.RenderLog;
import org.colophon.render.pdf.line.SetLine;
import org.colophon.render.pdf.line.Stretch;
import org.colophon.render.pdf.page.Mark;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfAction;
import org.openpdf.text.pdf.PdfAnnotation;
import org.openpdf.text.pdf.PdfBorderArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfStructureElement;
import org.openpdf.text.pdf.PdfWriter;

/** Puts an area to press over the words of each link whose address is of an allowed kind. Only for screens: PDF/X-4 forbids it on the page. */
final class Links {

    private final PdfWriter writer;
    private final Tagger tagger;
    private final Origins origins;
    private final RenderLog log;

    Links(PdfWriter writer, Tagger tagger, Origins origins, RenderLog log) {
        this.writer = writer;
        this.tagger = tagger;
        this.origins = origins;
        this.log = log;
    }

    /** Glyphs of a line that belong to one element were written. */
    void meet(Mark.Line mark, int from, int to, Axes axes) {
        for (Stretch stretch : mark.line().stretches()) {
            if (stretch.meaning() instanceof Stretch.Link link && stretch.holds(mark.line().start() + from)) {
                Optional<String> address = LinkTarget.allowed(link.target());
                if (address.isEmpty()) {
                    Origins.Origin origin = origins.of(mark.blockId());
                    log.begin(origin.source());
                    log.report(DiagnosticCode.LINK_REFUSED, "the address " + link.target() + " is not linked", origin.span());
                } else if (isWhole(address.get())) {
                    area(box(mark, from, to, axes), address.get(), tagger.element(stretch));
                }
            }
        }
    }

    /** An address within a site leads nowhere from a file of its own. */
    private static boolean isWhole(String address) {
        int colon = address.indexOf(':');
        return colon > 0 && address.substring(0, colon).chars().allMatch(Character::isLetter);
    }

    /** The bodies of the glyphs. */
    private static Rectangle box(Mark.Line mark, int from, int to, Axes axes) {
        SetLine line = mark.line();
        int size = line.type(from).size();
        int end = to < line.size() ? line.place(to) : line.extent();
        return axes.box(mark.inline() + line.place(from), mark.block() - size * 7 / 8, end - line.place(from), size);
    }

    private void area(Rectangle box, String address, PdfStructureElement element) {
        PdfAnnotation area = new PdfAnnotation(writer, box.getLeft(), box.getBottom(), box.getRight(), box.getTop(), new PdfAction(address));
        area.put(PdfName.CONTENTS, new PdfString(address, PdfObject.TEXT_UNICODE));
        area.setFlags(PdfAnnotation.FLAGS_PRINT);
        area.setBorder(new PdfBorderArray(0, 0, 0));
        area.put(new PdfName("StructParent"), new PdfNumber(writer.getStructureTreeRoot().addExistingObject(element.getReference())));
        writer.addAnnotation(area);
        PdfDictionary reference = new PdfDictionary(new PdfName("OBJR"));
        reference.put(new PdfName("Obj"), area.getIndirectReference());
        reference.put(PdfName.PG, writer.getCurrentPage());
        Tagger.kid(element, reference);
    }
}
