package org.colophon.exchange.docx;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.colophon.model.Inline;
import org.colophon.model.SourceSpan;

/** Runs of text with their looks, made into inlines: runs of one look are one piece. */
final class RunLooks {

    /** The look of a run, outer ones first. */
    enum Look {
        UNDERLINED(it -> new Inline.Marked(Inline.Marked.Marking.UNDERLINED, it)),
        STRUCK(it -> new Inline.Marked(Inline.Marked.Marking.STRUCK, it)),
        HIGHLIGHTED(it -> new Inline.Marked(Inline.Marked.Marking.HIGHLIGHTED, it)),
        STRONG(Inline.Strong::new),
        EMPHASIS(Inline.Emphasis::new),
        RAISED(Inline.Superscript::new),
        LOWERED(Inline.Subscript::new),
        CODE(List::getFirst);

        private final Function<List<Inline>, Inline> wrapped;

        Look(Function<List<Inline>, Inline> wrapped) {
            this.wrapped = wrapped;
        }
    }

    /** A piece of a line: words of one look, or an inline that has none. */
    private record Piece(String words, Set<Look> looks, List<Inline> whole) { }

    private final List<Piece> pieces = new ArrayList<>();

    void words(String words, Set<Look> looks) {
        if (words.isEmpty()) {
            return;
        }
        // A blank has no weight of its own: it takes that of the words before it.
        Set<Look> worn = words.isBlank() && !pieces.isEmpty() ? pieces.getLast().looks() : EnumSet.copyOf(looks);
        if (!pieces.isEmpty() && pieces.getLast().whole().isEmpty() && pieces.getLast().looks().equals(worn)) {
            Piece last = pieces.removeLast();
            pieces.add(new Piece(last.words() + words, last.looks(), List.of()));
        } else {
            pieces.add(new Piece(words, worn.isEmpty() ? EnumSet.noneOf(Look.class) : EnumSet.copyOf(worn),
                    List.of()));
        }
    }

    void whole(Inline inline) {
        pieces.add(new Piece("", EnumSet.noneOf(Look.class), List.of(inline)));
    }

    boolean isEmpty() {
        return pieces.isEmpty();
    }

    /** Whether all words have a look. */
    boolean isAll(Look look) {
        return !pieces.isEmpty() && pieces.stream()
                .allMatch(it -> it.words().isBlank() || it.looks().contains(look));
    }

    /** The line; looks that all of it has by its style are left off. */
    List<Inline> inlines(Set<Look> without) {
        List<Inline> line = new ArrayList<>();
        for (Piece piece : pieces) {
            if (!piece.whole().isEmpty()) {
                line.addAll(piece.whole());
            } else {
                words(piece, without, line);
            }
        }
        return line;
    }

    /** Blanks at the edges of a piece are outside of its look: there is nothing to see of it. */
    private static void words(Piece piece, Set<Look> without, List<Inline> line) {
        String words = piece.words();
        String core = words.strip();
        if (core.isEmpty() || piece.looks().isEmpty()) {
            line.add(Inline.Text.of(words));
            return;
        }
        int from = words.indexOf(core);
        if (from > 0) {
            line.add(Inline.Text.of(words.substring(0, from)));
        }
        Inline inline = piece.looks().contains(Look.CODE)
                ? new Inline.Code(core, SourceSpan.NONE) : Inline.Text.of(core);
        Look[] all = Look.values();
        for (int i = all.length - 1; i >= 0; i--) {
            if (all[i] != Look.CODE && piece.looks().contains(all[i]) && !without.contains(all[i])) {
                inline = all[i].wrapped.apply(List.of(inline));
            }
        }
        line.add(inline);
        if (from + core.length() < words.length()) {
            line.add(Inline.Text.of(words.substring(from + core.length())));
        }
    }
}
