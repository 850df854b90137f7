package org.colophon.render.pdf.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.colophon.render.pdf.line.Bench;
import org.colophon.render.pdf.line.SetLine;
import org.colophon.render.pdf.line.Type;
import org.colophon.render.pdf.page.frame.Page;
import org.colophon.render.pdf.page.frame.PageItem;

/**
 * A page as text, {@code x y font size text} a line of type, so that a change of layout is read as a difference of
 * text.
 */
final class PageDump {

    private PageDump() {
    }

    static List<String> of(Page page) {
        List<String> dump = new ArrayList<>();
        for (PageItem mark : page.all()) {
            switch (mark) {
                case PageItem.Line line -> type(line, dump);
                case PageItem.Rule rule ->
                    dump.add(at(rule.inline(), rule.block()) + " rule " + size(rule.inlineExtent()) + "x"
                            + size(rule.blockExtent()));
                case PageItem.Image image ->
                    dump.add(at(image.inline(), image.block()) + " image " + size(image.inlineExtent()) + "x"
                            + size(image.blockExtent()));
            }
        }
        return dump;
    }

    private static void type(PageItem.Line mark, List<String> dump) {
        SetLine line = mark.line();
        if (line.size() > 0) {
            Type type = line.type(0);
            String font = type.cut().name();
            dump.add(at(mark.inline() + line.place(0), mark.block()) + " " + font + " " + size(type.size()) + " "
                    + Bench.words(line));
        }
    }

    private static String at(int inline, int block) {
        return size(inline) + " " + size(block);
    }

    private static String size(int thousandths) {
        return String.format(Locale.ROOT, "%.2f", thousandths / 1000.0);
    }
}
