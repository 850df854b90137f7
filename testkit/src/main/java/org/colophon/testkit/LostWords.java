package org.colophon.testkit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import org.colophon.model.Edition;
import org.colophon.model.EditionWalker;
import org.colophon.model.Inline;
import org.colophon.model.LineRole;
import org.colophon.model.PlainText;

/**
 * The lines of an edition that an output lacks. Blanks are not compared. A format may put up to a few characters
 * between two inlines of a line, such as the mark of a footnote, and may print the lines in an order of its own.
 */
final class LostWords extends EditionWalker {

    /** Note marks, readings in parentheses, signs of emphasis and addresses of links are shorter. */
    private static final int BETWEEN = 120;

    private final String printed;
    private final List<String> pieces = new ArrayList<>();
    private final Deque<String> readings = new ArrayDeque<>();
    private final List<String> lost = new ArrayList<>();
    private String line = "";

    private LostWords(String printed) {
        this.printed = solid(printed);
    }

    /** One sentence for each line that is not in a text. */
    static List<String> of(Edition edition, String printed) {
        LostWords words = new LostWords(printed);
        words.walk(edition);
        edition.info().staff().forEach(credit -> words.find(List.of(solid(credit.text())), "the staff"));
        return words.lost;
    }

    @Override
    protected void beginLine(LineRole role, List<Inline> content, String holderId) {
        line = role.name().toLowerCase(Locale.ROOT) + " of " + holderId + ", \""
                + PlainText.of(content).strip() + "\",";
    }

    @Override
    protected void inline(Inline inline) {
        if (inline instanceof Inline.Ruby ruby) {
            readings.push(ruby.reading());
        }
    }

    @Override
    protected void text(String value) {
        String piece = solid(value);
        if (value.equals(readings.peek())) {
            // Set above its words or behind them.
            readings.pop();
            find(List.of(piece), line);
        } else if (!piece.isEmpty()) {
            pieces.add(piece);
        }
    }

    @Override
    protected void endLine() {
        find(List.copyOf(pieces), line);
        pieces.clear();
    }

    private void find(List<String> wanted, String where) {
        int start = wanted.isEmpty() ? 0 : printed.indexOf(wanted.getFirst());
        while (start >= 0 && !isAt(start, wanted)) {
            start = printed.indexOf(wanted.getFirst(), start + 1);
        }
        if (start < 0) {
            lost.add(where + " is not in the output");
        }
    }

    private boolean isAt(int start, List<String> wanted) {
        int at = start;
        for (String piece : wanted) {
            int next = printed.indexOf(piece, at);
            if (next < 0 || next - at > BETWEEN) {
                return false;
            }
            at = next + piece.length();
        }
        return true;
    }

    private static String solid(String text) {
        return text.codePoints()
                .filter(point -> !Character.isWhitespace(point) && !Character.isSpaceChar(point))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
