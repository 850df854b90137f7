package org.colophon.render.docx.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.colophon.model.Edition;
import org.colophon.model.Inline;
import org.colophon.model.PlainText;
import org.colophon.model.SourceSpan;
import org.colophon.render.docx.word.StyleName;
import org.colophon.render.headline.HeadlineLines;
import org.colophon.style.Length;
import org.colophon.style.TextAlign;
import org.colophon.style.TextStyle;
import org.colophon.style.WritingMode;

/**
 * Breaks headlines as printed pages do, by words and sense, since Word breaks Han anywhere. A title in the middle of
 * the page is made smaller where that spares a line.
 */
final class Headlines {

    /** Of a line, in hundredths: faces of readers differ in width from what is estimated. */
    private static final int FILLED = 96;

    private final DocxJob job;
    private final Set<String> whole;

    /** A headline with its line ends, and the style in which they hold. */
    record Broken(StyleName style, List<Inline> content) { }

    Headlines(DocxJob job) {
        this.job = job;
        this.whole = whole(job.edition);
        whole.addAll(job.context.house().protectedWords());
    }

    private static Set<String> whole(Edition edition) {
        Set<String> names = new TreeSet<>();
        edition.credits().forEach(entry -> {
            names.add(entry.credit().role().label());
            entry.credit().contributors().forEach(contributor -> {
                names.add(contributor.person().name());
                names.addAll(contributor.affiliations());
            });
        });
        return names;
    }

    /** The title of an article, across the page. */
    Broken title(List<Inline> content) {
        if (job.style.writing() == WritingMode.VERTICAL) {
            return new Broken(StyleName.TITLE, content);
        }
        TextStyle text = job.style.text(StyleName.TITLE.element());
        int room = room(job.style.grid().width(), text);
        List<Integer> breaks = breaks(content, room);
        if (text.align() == TextAlign.CENTER && !breaks.isEmpty()) {
            List<Integer> smaller = breaks(content, room * 100 / ParagraphStyleXml.SMALLER);
            if (smaller.size() < breaks.size() || endsInsideTitle(content, breaks)) {
                return new Broken(StyleName.TITLE_SMALLER, parted(content, smaller));
            }
        }
        return new Broken(StyleName.TITLE, parted(content, breaks));
    }

    /** Whether a line ends within the name of a work. */
    private static boolean endsInsideTitle(List<Inline> content, List<Integer> breaks) {
        String text = PlainText.of(content);
        return breaks.stream().anyMatch(end -> text.lastIndexOf('《', end - 1) > text.lastIndexOf('》', end - 1));
    }

    /** A heading in the width of a column. */
    List<Inline> heading(StyleName style, List<Inline> content) {
        if (job.style.writing() == WritingMode.VERTICAL) {
            return content;
        }
        TextStyle text = job.style.text(job.outline.element(style));
        return parted(content, breaks(content, room(job.style.grid().columnWidth(), text)));
    }

    private static int room(Length width, TextStyle text) {
        return (int) ((long) width.milliPoints() * 10 * FILLED / text.size().milliPoints());
    }

    private List<Integer> breaks(List<Inline> content, int room) {
        return HeadlineLines.breaks(PlainText.of(content), room, whole);
    }

    /** Puts line ends into the plain words of a headline; a stretch in another look stays whole. */
    private static List<Inline> parted(List<Inline> content, List<Integer> breaks) {
        if (breaks.isEmpty()) {
            return content;
        }
        List<Inline> parted = new ArrayList<>();
        int start = 0;
        for (Inline inline : content) {
            int end = start + PlainText.of(List.of(inline)).length();
            if (inline instanceof Inline.Text text) {
                part(text, start, breaks, parted);
            } else {
                if (breaks.contains(start) && start > 0) {
                    parted.add(new Inline.LineBreak(SourceSpan.NONE));
                }
                parted.add(inline);
            }
            start = end;
        }
        return parted;
    }

    private static void part(Inline.Text text, int start, List<Integer> breaks, List<Inline> parted) {
        int from = 0;
        for (int place : breaks) {
            int at = place - start;
            if (at >= 0 && at < text.value().length() && place > 0) {
                if (at > from) {
                    parted.add(new Inline.Text(text.value().substring(from, at), text.span()));
                }
                parted.add(new Inline.LineBreak(SourceSpan.NONE));
                from = at;
            }
        }
        parted.add(new Inline.Text(text.value().substring(from), text.span()));
    }
}
