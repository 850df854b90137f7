package org.colophon.render.pdf.page.galley;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.util.ArrayList;
import java.util.List;
import org.colophon.model.Inline;
import org.colophon.model.SourceSpan;
import org.colophon.render.copy.Copy;
import org.colophon.render.pdf.line.SetLine;
import org.colophon.render.pdf.page.frame.Grid;
import org.colophon.render.pdf.page.frame.MakeupStyle;
import org.colophon.render.pdf.page.frame.PageItem;
import org.colophon.render.pdf.page.frame.Slot;
import org.colophon.style.House;
import org.colophon.style.Ink;
import org.colophon.style.Length;
import org.colophon.style.TextAlign;
import org.colophon.style.TextElement;
import org.jspecify.annotations.Nullable;

/**
 * Makes the QR code of an article's address on the web, below its text: black alone, as rectangles, with four modules
 * of white around it (ISO/IEC 18004). It is no part of the text: the address is in the metadata.
 */
final class CodeMaker {

    private static final int QUIET = 4;
    /** The smallest module that cameras read off newsprint. */
    private static final int MODULE = Length.millimetres(0.4).milliPoints();
    /** Ems of the words beside it. */
    private static final int WORDS = 6;
    /** A part of a module by which rows overlap: screens show no seams between them. */
    private static final int OVERLAP = 50;

    private final ArticleScope scope;
    private final TextMaker texts;
    private final MakeupStyle style;

    private CodeMaker(ArticleScope scope, TextMaker texts) {
        this.scope = scope;
        this.texts = texts;
        this.style = scope.style();
    }

    /** Adds the code of an article, if its house prints codes and the article has an address. */
    static void add(ArticleScope scope, TextMaker texts, Galley galley) {
        String address = scope.article().metadata().identity().uri();
        if (scope.job().context().house().codes() == House.Codes.STORIES && isOnWeb(address)) {
            CodeMaker maker = new CodeMaker(scope, texts);
            galley.white(1);
            galley.add(scope.article().id(), scope.article().span(), maker.slot(matrix(address)));
        }
    }

    private static boolean isOnWeb(@Nullable String address) {
        return address != null && address.matches("(?i)https?://.+");
    }

    private static ByteMatrix matrix(@Nullable String address) {
        try {
            return Encoder.encode(String.valueOf(address), ErrorCorrectionLevel.M).getMatrix();
        } catch (WriterException e) {
            throw new IllegalArgumentException("the address " + address + " is too long for a QR code", e);
        }
    }

    private Slot slot(ByteMatrix code) {
        int whole = code.getWidth() + 2 * QUIET;
        int leading = style.grid().leading;
        int lines = (Math.min(whole * MODULE, style.grid().columnWidth) + leading - 1) / leading;
        int module = Math.min(lines * leading, style.grid().columnWidth) / whole;
        List<PageItem> marks = new ArrayList<>();
        for (int row = 0; row < code.getHeight(); row++) {
            for (int start = 0; start < code.getWidth(); start++) {
                int end = start;
                while (end < code.getWidth() && isDark(code, end, row)) {
                    end++;
                }
                if (end > start) {
                    marks.add(new PageItem.Rule((start + QUIET) * module, (row + QUIET) * module,
                            (end - start) * module, module + module / OVERLAP, Ink.BLACK));
                    start = end;
                }
            }
        }
        words(whole * module, lines * leading, marks);
        return new Slot(lines, marks, Slot.Bond.FREE, null);
    }

    /** Whether a module is dark that is so far along a line and so many lines down. */
    private boolean isDark(ByteMatrix code, int along, int down) {
        int last = code.getWidth() - 1;
        return switch (style.grid().writing) {
            case HORIZONTAL -> code.get(along, down) == 1;
            case RIGHT_TO_LEFT -> code.get(last - along, down) == 1;
            case VERTICAL -> code.get(last - down, along) == 1;
        };
    }

    private void words(int side, int depth, List<PageItem> marks) {
        int size = style.size(TextElement.PHOTO_CREDIT);
        int room = style.grid().columnWidth - side;
        if (room < WORDS * size) {
            return;
        }
        String words = Copy.forLanguage(scope.article().language()).readOnline();
        List<SetLine> lines = scope.compositor().set(
                texts.make(List.of(new Inline.Text(words, SourceSpan.NONE)), style.type(TextElement.PHOTO_CREDIT)),
                style.plain(room, TextAlign.START));
        int top = (depth - lines.size() * style.grid().leading) / 2;
        int base = Grid.baseline(style.grid().leading, size);
        for (int i = 0; i < lines.size(); i++) {
            marks.add(new PageItem.Line("", side, top + i * style.grid().leading + base, lines.get(i)));
        }
    }
}
