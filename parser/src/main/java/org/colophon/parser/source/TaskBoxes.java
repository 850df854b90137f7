package org.colophon.parser.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colophon.model.Inline;
import org.colophon.parser.source.Draft.Prose;

/** The boxes of task lists (GFM 5.3): - [ ] and - [x] become squares, empty and filled, that every typeface has. */
final class TaskBoxes {

    private static final Pattern BOX = Pattern.compile("\\[([ xX])](?=[ \\t])");
    private static final String OPEN = "□";
    private static final String DONE = "■";

    private TaskBoxes() {
    }

    /** The drafts of an item of a list, with the box that its first line begins with. */
    static List<Draft> read(List<Draft> item, SourceText source) {
        if (item.isEmpty() || !(item.getFirst() instanceof Prose first)) {
            return item;
        }
        Line line = first.lines().getFirst();
        Matcher box = BOX.matcher(line.printed());
        if (!box.lookingAt()) {
            return item;
        }
        List<Inline> words = new ArrayList<>();
        words.add(new Inline.Text(
                box.group(1).equals(" ") ? OPEN : DONE, source.span(line.start(), line.start() + box.end())));
        words.addAll(Cut.at(source, line.content(), box.end()).after());
        List<Line> lines = new ArrayList<>(first.lines());
        lines.set(0, new Line(words, line.start(), line.end(), line.hardBreak()));
        List<Draft> read = new ArrayList<>(item);
        read.set(0, new Prose(lines, first.pictures(), first.seams(), first.start(), first.end()));
        return read;
    }
}
