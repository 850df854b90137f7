package org.colophon.parser.source;

import java.util.ArrayList;
import java.util.List;
import org.colophon.model.Inline;
import org.colophon.parser.text.Glyphs;

/** The blanks at the edges of lines, and lines that hold nothing else. */
final class LineEdges {

    private LineEdges() {
    }

    static boolean isBlank(List<Inline> content) {
        return content.stream().allMatch(inline -> switch (inline) {
            case Inline.Text it -> Glyphs.isBlank(it.value());
            case Inline.Emphasis it -> isBlank(it.content());
            case Inline.Strong it -> isBlank(it.content());
            case Inline.LineBreak it -> true;
            case Inline.Code it -> false;
            case Inline.Link it -> false;
            case Inline.NoteRef it -> false;
            case Inline.Superscript it -> false;
            case Inline.Subscript it -> false;
            case Inline.Marked it -> false;
            case Inline.Ruby it -> false;
            case Inline.Foreign it -> false;
            case Inline.CreditText it -> false;
            case Inline.DatelineText it -> false;
        });
    }

    /** A line without the blanks that marks leave at its edges: Markdown has taken those that it sees. */
    static List<Inline> trimmed(List<Inline> content, SourceText source) {
        if (source.marks().inline().isEmpty() || content.isEmpty()) {
            return content;
        }
        List<Inline> trimmed = new ArrayList<>(content);
        while (!trimmed.isEmpty() && trimmed.getFirst() instanceof Inline.Text text && startsBlank(text.value())) {
            String words = text.value().replaceFirst("^[ \t\r\n]+", "");
            trimmed.removeFirst();
            if (!words.isEmpty()) {
                trimmed.addFirst(part(text, text.value().length() - words.length(), text.value().length(), source));
            }
        }
        while (!trimmed.isEmpty() && trimmed.getLast() instanceof Inline.Text text && endsBlank(text.value())) {
            String words = text.value().replaceFirst("[ \t\r\n]+$", "");
            trimmed.removeLast();
            if (!words.isEmpty()) {
                trimmed.addLast(part(text, 0, words.length(), source));
            }
        }
        return trimmed;
    }

    private static boolean startsBlank(String words) {
        return words.isEmpty() || isBlank(words.charAt(0));
    }

    private static boolean endsBlank(String words) {
        return words.isEmpty() || isBlank(words.charAt(words.length() - 1));
    }

    private static boolean isBlank(char c) {
        return " \t\r\n".indexOf(c) >= 0;
    }

    private static Inline.Text part(Inline.Text text, int from, int to, SourceText source) {
        int start = text.span().start();
        boolean exact = text.span().end() - start == text.value().length();
        return new Inline.Text(
                text.value().substring(from, to), exact ? source.span(start + from, start + to) : text.span());
    }
}
