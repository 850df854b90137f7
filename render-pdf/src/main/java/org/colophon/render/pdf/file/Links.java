package org.colophon.render.pdf.file;

import java.net.URI;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.colophon.model.DiagnosticCode;
import org.colophon.model.Edition;
import org.colophon.model.LinkTarget;
import org.colophon.model.PlainText;
import org.colophon.render.Destinations;
import org.colophon.render.RenderLog;
import org.colophon.render.pdf.line.SetLine;
import org.colophon.render.pdf.line.Stretch;
import org.colophon.render.pdf.page.frame.BlockPart;
import org.colophon.render.pdf.page.frame.Page;
import org.colophon.render.pdf.page.frame.PageItem;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfAction;
import org.openpdf.text.pdf.PdfAnnotation;
import org.openpdf.text.pdf.PdfBorderArray;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDestination;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfStructureElement;
import org.openpdf.text.pdf.PdfWriter;

/**
 * Puts an area to press over the words of each link that leads somewhere. Only for screens: PDF/X-4 forbids it on the
 * page.
 */
final class Links {

    private final PdfWriter writer;
    private final Tagger tagger;
    private final Origins origins;
    private final Destinations destinations;
    private final RenderLog log;
    private final Set<String> printed = new HashSet<>();
    /** The printed lines of jumps. */
    private final Set<String> jumps = new HashSet<>();
    private final Map<String, String> titles = new HashMap<>();
    /** The names of the places that something leads to: ids may hold any character, names in PDF may not. */
    private final Map<String, String> wanted = new LinkedHashMap<>();
    private final Set<String> reached = new HashSet<>();

    Links(PdfWriter writer, Tagger tagger, Edition edition, List<Page> pages, RenderLog log) {
        this.writer = writer;
        this.tagger = tagger;
        this.origins = Origins.of(edition);
        this.destinations = Destinations.of(edition);
        this.log = log;
        edition.articles().forEach(article -> titles.put(
                article.id(), PlainText.of(article.headline().title()).replace('\n', ' ')));
        pages.forEach(page -> page.marks().forEach(this::look));
    }

    /** Which places are printed, and to which of them something leads. */
    private void look(PageItem mark) {
        if (mark instanceof PageItem.Line line) {
            if (line.part() instanceof BlockPart.Jump jump) {
                jumps.add(jumpPlace(line.blockId(), jump.tail()));
            }
            goal(line).ifPresent(place -> wanted.putIfAbsent(place, "to-" + wanted.size()));
        }
        if (mark instanceof PageItem.Line line && isText(line)) {
            printed.add(line.blockId());
            for (Stretch stretch : line.line().stretches()) {
                if (stretch.meaning() instanceof Stretch.Link link && link.target().startsWith("#")) {
                    wanted.putIfAbsent(link.target().substring(1), "to-" + wanted.size());
                }
            }
        }
    }

    /** The place that a line of contents leads to, or a line at a jump. */
    private static Optional<String> goal(PageItem.Line line) {
        if (line.blockId().isEmpty()) {
            return Optional.empty();
        }
        return switch (line.part()) {
            case BlockPart.Jump jump -> Optional.of(jumpPlace(line.blockId(), 1 - jump.tail()));
            case BlockPart part when part.equals(BlockPart.CONTENTS) -> Optional.of(line.blockId());
            case BlockPart part -> Optional.empty();
        };
    }

    private static String jumpPlace(String story, int tail) {
        return "jump " + tail + " " + story;
    }

    private static boolean isText(PageItem.Line line) {
        return !line.blockId().isEmpty()
                && !line.part().equals(BlockPart.CONTENTS)
                && !(line.part() instanceof BlockPart.Jump)
                && !line.part().equals(BlockPart.FURNITURE);
    }

    /** Notes a written line. The first line of a place is the destination of links to that place. */
    void arrive(PageItem.Line mark, Axes axes, PdfContentByte out) {
        boolean jump = mark.part() instanceof BlockPart.Jump;
        String name = wanted.get(
                mark.part() instanceof BlockPart.Jump it ? jumpPlace(mark.blockId(), it.tail()) : mark.blockId());
        if (name != null && (jump || isText(mark)) && reached.add(name)) {
            Rectangle box = box(mark, 0, mark.line().size(), axes);
            out.localDestination(name, new PdfDestination(PdfDestination.XYZ, box.getLeft(), box.getTop(), 0));
        }
    }

    /** Glyphs of a line that belong to one element were written. */
    void meet(PageItem.Line mark, int from, int to, Axes axes) {
        goal(mark).ifPresent(place -> {
            String name = wanted.get(place);
            if (name != null && isPrinted(mark)) {
                area(box(mark, from, to, axes), PdfAction.gotoLocalPage(name, false), words(mark.blockId()),
                        tagger.structure().of(mark).orElseThrow().written());
            }
        });
        for (Stretch stretch : mark.line().stretches()) {
            if (stretch.meaning() instanceof Stretch.Link link && stretch.holds(mark.line().start() + from)) {
                log.begin(origins.of(mark.blockId()).source());
                destinations.of(link.target(), link.span(), log).ifPresent(destination -> {
                    Rectangle box = box(mark, from, to, axes);
                    switch (destination) {
                        case Destinations.Within it -> within(it.id(), link, box, tagger.element(stretch));
                        case Destinations.Outside it -> outside(it.address(), link, box, tagger.element(stretch));
                    }
                });
            }
        }
    }

    /** Whether that which a line leads to is printed: the first line of a story, or the other line of a jump. */
    private boolean isPrinted(PageItem.Line line) {
        return line.part() instanceof BlockPart.Jump jump
                ? jumps.contains(jumpPlace(line.blockId(), 1 - jump.tail())) : printed.contains(line.blockId());
    }

    private String words(String story) {
        String title = titles.getOrDefault(story, "");
        return title.isBlank() ? story : title;
    }

    private void within(String id, Stretch.Link link, Rectangle box, PdfStructureElement element) {
        String name = printed.contains(id) ? wanted.get(id) : null;
        if (name != null) {
            area(
                    box,
                    PdfAction.gotoLocalPage(name, false),
                    link.title().isEmpty() ? link.target() : link.title(),
                    element);
        } else {
            log.report(DiagnosticCode.DANGLING_LINK, LinkTarget.dangling(link.target()), link.span());
        }
    }

    /** An address within a site leads nowhere from a file of its own. */
    private void outside(String address, Stretch.Link link, Rectangle box, PdfStructureElement element) {
        int colon = address.indexOf(':');
        if (colon > 0 && address.substring(0, colon).chars().allMatch(Character::isLetter)) {
            // Addresses are ASCII in PDF (ISO 32000-1, 12.6.4.7).
            String ascii = URI.create(address).toASCIIString();
            area(box, new PdfAction(ascii), link.title().isEmpty() ? address : link.title(), element);
        } else {
            log.report(
                    DiagnosticCode.LINK_REFUSED,
                    "\"" + link.target() + "\" leads nowhere from a file of its own: its text is kept",
                    link.span());
        }
    }

    /** The bodies of the glyphs. */
    private static Rectangle box(PageItem.Line mark, int from, int to, Axes axes) {
        SetLine line = mark.line();
        int size = line.type(from).size();
        int near = line.near(from, to);
        return axes.box(
                mark.inline() + near, mark.block() - size * 7 / 8, line.far(from, to) - near, size);
    }

    private void area(Rectangle box, PdfAction action, String words, PdfStructureElement element) {
        PdfAnnotation area =
                new PdfAnnotation(writer, box.getLeft(), box.getBottom(), box.getRight(), box.getTop(), action);
        area.put(PdfName.CONTENTS, TextString.of(words));
        area.setFlags(PdfAnnotation.FLAGS_PRINT);
        area.setBorder(new PdfBorderArray(0, 0, 0));
        area.put(
                new PdfName("StructParent"),
                new PdfNumber(writer.getStructureTreeRoot().addExistingObject(element.getReference())));
        writer.addAnnotation(area);
        PdfDictionary reference = new PdfDictionary(new PdfName("OBJR"));
        reference.put(new PdfName("Obj"), area.getIndirectReference());
        reference.put(PdfName.PG, writer.getCurrentPage());
        Tagger.kid(element, reference);
    }
}
