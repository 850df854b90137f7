package org.colophon.parser.markup;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.colophon.model.ParagraphKind;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a source whose lines its author set in the middle or at the end.
 *
 * @param start offset of its start
 * @param end offset of its end
 * @param kind where its lines are set
 */
public record Alignment(int start, int end, ParagraphKind kind) {

    private static final Pattern STYLE = Pattern.compile("text-align\\s*:\\s*(center|right|end|left|start|justify)");

    /** The classes by which editors of sites align text. */
    private static final Pattern CLASS = Pattern.compile(
            "\\b(?:has-)?text-(?:align-)?(center|right|end|left|start)\\b");

    /** The open elements, and the alignment of their lines. */
    private record Opened(Mark mark, @Nullable ParagraphKind kind) { }

    /** The alignments that block tags of a source ask for, inner ones before those around them. */
    static List<Alignment> of(String text, List<Mark> blocks) {
        List<Alignment> found = new ArrayList<>();
        Deque<Opened> open = new ArrayDeque<>();
        for (Mark mark : blocks) {
            if (!open.isEmpty() && open.peek().mark().element() == HtmlElement.PARAGRAPH) {
                closed(open.pop(), mark.start(), found);
            }
            if (mark.kind() == Mark.Kind.OPEN) {
                open.push(new Opened(mark, kind(text, mark)));
            } else if (mark.kind() == Mark.Kind.CLOSE
                    && open.stream().anyMatch(each -> each.mark().element() == mark.element())) {
                while (open.peek().mark().element() != mark.element()) {
                    closed(open.pop(), mark.start(), found);
                }
                closed(open.pop(), mark.start(), found);
            }
        }
        while (!open.isEmpty()) {
            closed(open.pop(), text.length(), found);
        }
        return found;
    }

    private static void closed(Opened opened, int end, List<Alignment> to) {
        if (opened.kind() != null) {
            to.add(new Alignment(opened.mark().start(), end, opened.kind()));
        }
    }

    private static @Nullable ParagraphKind kind(String text, Mark mark) {
        return switch (mark.element()) {
            case CENTERED -> ParagraphKind.CENTERED;
            case CONTAINER, PARAGRAPH -> said(text.substring(mark.start(), mark.end()));
            default -> null;
        };
    }

    /** Text at the start is as all text is, also within text in the middle. */
    private static @Nullable ParagraphKind said(String tag) {
        if (!tag.toLowerCase(Locale.ROOT).contains("align")) {
            return null;
        }
        Attributes attributes = Attributes.of(tag);
        var style = STYLE.matcher(attributes.get("style").toLowerCase(Locale.ROOT));
        var named = CLASS.matcher(attributes.get("class").toLowerCase(Locale.ROOT));
        String side = style.find() ? style.group(1) : named.find() ? named.group(1)
                : attributes.get("align").toLowerCase(Locale.ROOT).strip();
        return switch (side) {
            case "center", "middle" -> ParagraphKind.CENTERED;
            case "right", "end" -> ParagraphKind.FLUSH_END;
            case "left", "start", "justify" -> ParagraphKind.TEXT;
            default -> null;
        };
    }
}
