package org.colophon.render.pdf.file;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.colophon.model.DiagnosticCode;
import org.colophon.model.Edition;
import org.colophon.render.RenderLog;
import org.colophon.render.pdf.line.Beside;
import org.colophon.render.pdf.line.SetLine;
import org.colophon.render.pdf.line.Type;
import org.colophon.render.pdf.line.TypedText;
import org.colophon.render.pdf.page.frame.BlockPart;
import org.colophon.render.pdf.page.frame.Page;
import org.colophon.render.pdf.page.frame.PageItem;
import org.colophon.style.PageFormat;
import org.colophon.style.WritingMode;

/**
 * Checks finished pages for type and pictures outside the trimmed page. Content of the file that no sheet shows is an
 * error, regardless of its cause.
 */
public final class TrimProof {

    /** Bodies of Han reach so far above the baseline, in thousandths of an em; the rest is below. */
    private static final int ASCENT = 880;
    /** A message shows so many of the characters. */
    private static final int SHOWN = 12;

    private final PageFormat format;
    private final Map<Piece, Outside> pieces = new LinkedHashMap<>();
    private int page;
    private int inlineMost;
    private int blockMost;

    /** A block, or the part of an article that has none of its own. */
    private record Piece(String blockId, BlockPart.Named part) { }

    /** The part of a piece that is outside. */
    private static final class Outside {
        private final int page;
        private final StringBuilder words = new StringBuilder();
        private int characters;

        Outside(int page) {
            this.page = page;
        }
    }

    /**
     * A look at pages.
     *
     * @param format of the pages
     */
    public TrimProof(PageFormat format) {
        this.format = format;
    }

    /**
     * Checks pages, and reports once each block that is partly outside.
     *
     * @param pages the pages
     * @param edition the printed edition
     * @param log receives the findings
     */
    public void check(List<Page> pages, Edition edition, RenderLog log) {
        for (Page each : pages) {
            page = each.number();
            look(each.marks(), each.writing());
            look(each.furniture(), WritingMode.HORIZONTAL);
        }
        if (!pieces.isEmpty()) {
            Origins origins = Origins.of(edition);
            pieces.forEach((piece, outside) -> report(piece, outside, origins.of(piece.blockId()), log));
        }
    }

    private void look(List<PageItem> marks, WritingMode writing) {
        boolean across = writing != WritingMode.VERTICAL;
        inlineMost = (across ? format.width() : format.height()).milliPoints();
        blockMost = (across ? format.height() : format.width()).milliPoints();
        for (PageItem mark : marks) {
            switch (mark) {
                case PageItem.Line line -> line(line);
                case PageItem.Image image -> image(image);
                case PageItem.Rule rule -> { }
            }
        }
    }

    private void line(PageItem.Line mark) {
        SetLine line = mark.line();
        for (int i = 0; i < line.size(); i++) {
            int near = mark.inline() + line.near(i, i + 1);
            int far = mark.inline() + line.far(i, i + 1);
            if (!isOnPage(near, far, mark.block(), line.type(i))
                    && hasInk(line.point(i))) {
                Outside outside = outside(mark);
                outside.characters++;
                if (outside.characters <= SHOWN) {
                    outside.words.appendCodePoint(line.point(i));
                }
            }
        }
        for (Beside beside : line.beside()) {
            if (beside instanceof Beside.Reading reading) {
                line(new PageItem.Line(
                        mark.blockId(), mark.part(), mark.inline(), mark.block() - reading.rise(), reading.line()));
            }
        }
    }

    private boolean isOnPage(int start, int end, int baseline, Type type) {
        int top = baseline - type.rise() - type.size() * ASCENT / 1000;
        return start >= 0 && end <= inlineMost && top >= 0 && top + type.size() <= blockMost;
    }

    private static boolean hasInk(int point) {
        return !Character.isWhitespace(point) && !Character.isSpaceChar(point) && !TypedText.isInvisible(point);
    }

    private void image(PageItem.Image image) {
        boolean onPage = image.inline() >= 0 && image.inline() + image.inlineExtent() <= inlineMost
                && image.block() >= 0 && image.block() + image.blockExtent() <= blockMost;
        if (!onPage) {
            pieces.computeIfAbsent(new Piece(image.blockId(), BlockPart.Named.TEXT), made -> new Outside(page));
        }
    }

    private Outside outside(PageItem.Line mark) {
        BlockPart.Named part = mark.part() instanceof BlockPart.Named named ? named : BlockPart.Named.TEXT;
        return pieces.computeIfAbsent(new Piece(mark.blockId(), part), made -> new Outside(page));
    }

    private static void report(Piece piece, Outside outside, Origins.Origin origin, RenderLog log) {
        String what = switch (outside.characters) {
            case 0 -> "the picture";
            case 1 -> "1 character (" + outside.words + ")";
            default -> outside.characters + " characters (" + outside.words + (outside.characters > SHOWN ? "…)" : ")");
        };
        String block = piece.blockId().isEmpty() ? "around the text" : "of block " + piece.blockId();
        log.begin(origin.source());
        log.report(
                DiagnosticCode.OVERSET,
                what + " " + block + " outside the page, from page " + outside.page + " on",
                origin.span());
    }
}
