package org.colophon.exchange.markdown;

import java.util.List;
import java.util.Map;
import org.colophon.model.Inline;
import org.colophon.model.PlainText;

/** Writes the content of lines. Where asterisks may be misread beside other words, tags of HTML take their place. */
final class LineMarkdown {

    /** The labels of the notes, by their ids. */
    private final Map<String, String> labels;

    LineMarkdown(Map<String, String> labels) {
        this.labels = labels;
    }

    /** A line that begins a block. */
    String block(List<Inline> content) {
        return MarkdownWords.line(of(content));
    }

    /** A line within a block. */
    String of(List<Inline> content) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < content.size(); i++) {
            char next = i + 1 < content.size() ? first(content.get(i + 1)) : ' ';
            inline(content.get(i), next, out);
        }
        return out.toString();
    }

    private static char first(Inline inline) {
        return inline instanceof Inline.Text text && !text.value().isEmpty() ? text.value().charAt(0) : '*';
    }

    private void inline(Inline inline, char next, StringBuilder out) {
        switch (inline) {
            case Inline.Text it -> out.append(MarkdownWords.of(it.value()));
            case Inline.Code it -> out.append(code(it.value()));
            case Inline.Emphasis it -> stressed("*", "em", it.content(), next, out);
            case Inline.Strong it -> stressed("**", "strong", it.content(), next, out);
            case Inline.Link it -> link(it, out);
            case Inline.LineBreak it -> out.append("<br>");
            case Inline.NoteRef it ->
                out.append("[^").append(labels.getOrDefault(it.noteId(), it.noteId())).append(']');
            case Inline.Superscript it -> tagged("sup", it.content(), out);
            case Inline.Subscript it -> tagged("sub", it.content(), out);
            case Inline.Marked it -> tagged(tag(it.kind()), it.content(), out);
            case Inline.Ruby it -> out.append("<ruby>").append(of(it.base())).append("<rt>")
                    .append(MarkdownWords.of(it.reading())).append("</rt></ruby>");
            case Inline.Foreign it -> out.append(of(it.content()));
            case Inline.CreditText it -> out.append(of(it.content()));
            case Inline.DatelineText it -> out.append(of(it.content()));
        }
    }

    private static String tag(Inline.Marked.Marking kind) {
        return switch (kind) {
            case STRUCK -> "s";
            case UNDERLINED -> "u";
            case HIGHLIGHTED -> "mark";
        };
    }

    private void tagged(String tag, List<Inline> content, StringBuilder out) {
        out.append('<').append(tag).append('>').append(of(content)).append("</").append(tag).append('>');
    }

    private void stressed(String mark, String tag, List<Inline> content, char next, StringBuilder out) {
        char before = out.isEmpty() ? ' ' : out.charAt(out.length() - 1);
        boolean plain = content.size() == 1 && content.getFirst() instanceof Inline.Text text
                && isEdge(text.value()) && isFree(before) && isFree(next);
        if (plain) {
            out.append(mark).append(of(content)).append(mark);
        } else {
            tagged(tag, content, out);
        }
    }

    /** Whether words begin and end with letters, beside which asterisks open and close. */
    private static boolean isEdge(String words) {
        return !words.isEmpty() && isEdge(words.charAt(0)) && isEdge(words.charAt(words.length() - 1));
    }

    private static boolean isEdge(char c) {
        return Character.isLetterOrDigit(c) || c >= 0x80 && !Character.isWhitespace(c) && !Character.isSpaceChar(c);
    }

    private static boolean isFree(char beside) {
        return beside == ' ' || beside >= 0x80 || ".,;:!?".indexOf(beside) >= 0;
    }

    private static String code(String value) {
        int longest = 0;
        int run = 0;
        for (int i = 0; i < value.length(); i++) {
            run = value.charAt(i) == '`' ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        String fence = "`".repeat(longest + 1);
        boolean padded = value.startsWith("`") || value.endsWith("`") || value.isBlank()
                || value.startsWith(" ") && value.endsWith(" ");
        return fence + (padded ? " " : "") + value + (padded ? " " : "") + fence;
    }

    private void link(Inline.Link link, StringBuilder out) {
        // A bracket of the words would close the link.
        String words = of(link.content()).replace("]", "\\]").replace("\\\\]", "\\]");
        out.append('[').append(words).append("](").append(MarkdownWords.address(link.target()));
        if (!link.title().isEmpty()) {
            out.append(" \"").append(MarkdownWords.of(link.title()).replace("\"", "&quot;")).append('"');
        }
        out.append(')');
    }

    /** Words between the brackets of a picture, which are plain. */
    static String plain(String words) {
        return MarkdownWords.of(words).replace("]", "\\]");
    }

    /** A line of a cell, where a bar parts cells. */
    String cell(List<Inline> content) {
        return of(content).strip();
    }

    static boolean isBlank(List<Inline> content) {
        return PlainText.of(content).isBlank();
    }
}
