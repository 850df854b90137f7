package org.colophon.parser.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.colophon.model.DiagnosticCode;
import org.colophon.model.Inline;
import org.colophon.parser.credit.reading.Place;
import org.colophon.parser.paragraph.Evidence;
import org.colophon.parser.paragraph.Labels;
import org.colophon.parser.paragraph.Sorter;
import org.colophon.parser.source.Draft;
import org.colophon.parser.source.Draft.Prose;
import org.colophon.parser.source.Findings;
import org.colophon.parser.text.Glyphs;

/**
 * Finds title and headings if the source marks none at all, as text from a page or a scan does: lines by themselves
 * that are short, end in no stop, and say nothing of credits.
 */
public final class PlainPage {

    private static final int LONGEST_TITLE = 60;
    private static final int SHORTEST_TITLE = 4;
    private static final int SHORTEST_LABEL = 2;
    /** A column label above the title is shorter than this. */
    private static final int SURE_TITLE = 8;
    private static final int LONGEST_HEADING_HAN = 22;
    private static final int LONGEST_HEADING_LATIN = 60;
    private static final int SHORTEST_HEADING = 3;
    private static final int SHORTEST_TEXT = 36;
    private static final int SHORTEST_SENTENCE = 15;
    /** The title is among the first lines of a page. */
    private static final int DEEPEST_TITLE = 10;

    private final List<Draft> drafts;
    private final Sorter sorter;
    private final Findings findings;

    private PlainPage(List<Draft> drafts, Sorter sorter, Findings findings) {
        this.drafts = drafts;
        this.sorter = sorter;
        this.findings = findings;
    }

    public static List<Draft> headed(List<Draft> drafts, TitleStack.Opening opening, Sorter sorter, Findings findings) {
        boolean titled = !opening.title().isEmpty()
                || drafts.stream().anyMatch(draft -> draft instanceof Draft.Heading it && it.level() == 1);
        boolean marked = drafts.stream().anyMatch(Draft.Heading.class::isInstance);
        if (marked && titled) {
            return drafts;
        }
        PlainPage page = new PlainPage(titled ? drafts : HeadLines.apart(drafts, sorter), sorter, findings);
        if (marked && page.isHeadedByTitle()) {
            return page.promoted();
        }
        int text = page.firstText();
        if (text < 0) {
            return drafts;
        }
        int title = titled ? -1 : page.title(text);
        return marked ? page.titled(title) : page.headed(title, text);
    }

    /** Whether a source begins with the one heading of its highest level. */
    private boolean isHeadedByTitle() {
        int top = drafts.stream().mapToInt(PlainPage::level).min().orElse(0);
        return !drafts.isEmpty() && level(drafts.getFirst()) == top
                && drafts.stream().filter(draft -> level(draft) == top).count() == 1;
    }

    private static int level(Draft draft) {
        return draft instanceof Draft.Heading heading ? heading.level() : Integer.MAX_VALUE;
    }

    /** The drafts with the first heading as their title. */
    private List<Draft> promoted() {
        Draft.Heading first = (Draft.Heading) drafts.getFirst();
        List<Draft> out = new ArrayList<>(drafts);
        out.set(0, heading(first, first.content(), 1));
        return out;
    }

    /** The drafts, whose headings are marked, with a line above them as their title. */
    private List<Draft> titled(int title) {
        List<Draft> out = new ArrayList<>(drafts);
        if (title >= 0) {
            out.set(title, heading((Prose) drafts.get(title), 1));
        }
        return out;
    }

    private List<Draft> headed(int title, int text) {
        Set<Integer> headings = headings(text, title < 0);
        List<Draft> out = new ArrayList<>(drafts.size());
        for (int i = 0; i < drafts.size(); i++) {
            if (i == title) {
                out.add(heading((Prose) drafts.get(i), 1));
            } else if (i < title && isTitle(i) && !Glyphs.isTerminal(words(i).charAt(words(i).length() - 1))) {
                // A column's name above a title that is not marked says nothing of the article.
                Prose prose = (Prose) drafts.get(i);
                out.add(new Draft.Lifted(prose.lines().getFirst().content(), prose.start(), prose.end()));
            } else if (i > text && headings.contains(i)) {
                out.add(heading((Prose) drafts.get(i), 2));
            } else {
                out.add(drafts.get(i));
            }
        }
        return out;
    }

    private Draft heading(Prose prose, int level) {
        return heading(prose, prose.lines().getFirst().content(), level);
    }

    private Draft heading(Draft draft, List<Inline> words, int level) {
        findings.add(
                DiagnosticCode.HEADING_INFERRED,
                "this line is taken for a " + (level == 1 ? "title" : "heading") + "; mark it with # if it is one",
                draft.start(),
                draft.end());
        return new Draft.Heading(level, words, draft.start(), draft.end());
    }

    /** The first paragraph that is running text; -1 where there is none. */
    private int firstText() {
        for (int i = 0; i < drafts.size(); i++) {
            if (drafts.get(i) instanceof Draft.Heading || isText(i)) {
                return i;
            }
        }
        return -1;
    }

    private int title(int text) {
        int found = -1;
        for (int i = 0; i < Math.min(text, DEEPEST_TITLE); i++) {
            if (!isTitle(i)) {
                continue;
            }
            if (words(i).length() >= SURE_TITLE || isSigned(i)) {
                return i;
            }
            found = found < 0 && words(i).length() >= SHORTEST_TITLE ? i : found;
        }
        return found;
    }

    /** Whether the line of an author is right below a line. */
    private boolean isSigned(int i) {
        return i + 1 < drafts.size() && drafts.get(i + 1) instanceof Prose below && below.pictures().isEmpty()
                && HeadLines.isByline(below, sorter);
    }

    private boolean isTitle(int i) {
        if (!isLine(i)) {
            return false;
        }
        String words = words(i);
        return words.length() >= SHORTEST_LABEL
                && words.length() <= LONGEST_TITLE * (Glyphs.isCjk(words.charAt(0)) ? 1 : 2)
                && !words.endsWith("。")
                && !words.endsWith("：")
                && !words.endsWith(":")
                && !words.startsWith("（")
                && !words.startsWith("(")
                && sorter.creditLines((Prose) drafts.get(i), Place.AFTER_TITLE) == null;
    }

    /** The lines of the first pattern that holds for the whole source: all of it are headings, or none. */
    private Set<Integer> headings(int text, boolean titled) {
        List<Integer> numbered = new ArrayList<>();
        List<Integer> strong = new ArrayList<>();
        List<Integer> plain = new ArrayList<>();
        for (int i = text + 1; i < drafts.size(); i++) {
            if (isBrief(i)) {
                List<Integer> pattern = HeadingPattern.isNumbered(words(i)) ? numbered : isStrong(i) ? strong : plain;
                pattern.add(i);
            }
        }
        if (HeadingPattern.counts(numbered.stream().map(this::words).toList())) {
            return Set.copyOf(numbered);
        }
        if (strong.size() > 1 && strong.stream().filter(this::stands).count() * 2 >= strong.size()) {
            return Set.copyOf(strong);
        }
        // A page without any mark may have one heading; where the front matter has the title, one line is no pattern.
        Map<String, Long> counts = plain.stream().collect(Collectors.groupingBy(this::words, Collectors.counting()));
        // Words that a page repeats are its furniture.
        plain.removeIf(i -> counts.get(words(i)) > 1);
        List<Integer> standing = plain.stream().filter(this::stands).toList();
        boolean holds = standing.size() >= (titled ? 2 : 1) && standing.size() * 2 > plain.size();
        return holds ? Set.copyOf(standing) : Set.of();
    }

    /** A line in strong type and nothing else. */
    private boolean isStrong(int i) {
        List<Inline> content = ((Prose) drafts.get(i)).lines().getFirst().content();
        return content.size() == 1 && content.getFirst() instanceof Inline.Strong;
    }

    /** Whether a line is between a text that has ended and one that begins, and is no question or exclamation. */
    private boolean stands(int i) {
        char last = words(i).charAt(words(i).length() - 1);
        return (isStrong(i) || !Glyphs.isTerminal(last)) && isEnded(i - 1) && i + 1 < drafts.size() && isText(i + 1);
    }

    private boolean isBrief(int i) {
        if (!isLine(i)) {
            return false;
        }
        String words = words(i);
        boolean han = words.chars().anyMatch(Glyphs::isCjk);
        char first = words.charAt(0);
        char last = words.charAt(words.length() - 1);
        return words.length() >= SHORTEST_HEADING
                && words.length() <= (han ? LONGEST_HEADING_HAN : LONGEST_HEADING_LATIN)
                && "，,、：:.。；;—)）】".indexOf(last) < 0
                && "（(【[".indexOf(first) < 0
                && (han || Character.isUpperCase(first))
                && sorter.creditLines((Prose) drafts.get(i), Place.SECTION_START) == null;
    }

    /** A sentence that has come to its end, or a caption with its credit. */
    private boolean isEnded(int i) {
        return drafts.get(i) instanceof Prose prose
                && prose.pictures().isEmpty()
                && words(i).length() >= SHORTEST_SENTENCE
                && (!Evidence.isOpen(prose) || sorter.isCaption(prose));
    }

    /** A line by itself that is neither a picture, furniture nor a label. */
    private boolean isLine(int i) {
        return drafts.get(i) instanceof Prose prose
                && prose.lines().size() == 1
                && prose.pictures().isEmpty()
                && !words(i).isEmpty()
                && !Sorter.isHeadOrDay(prose)
                && !Labels.isJump(prose.text())
                && Labels.editorNote(prose.text()) == 0;
    }

    private boolean isText(int i) {
        if (!(drafts.get(i) instanceof Prose prose) || !prose.pictures().isEmpty()) {
            return false;
        }
        String words = words(i);
        return words.length() >= SHORTEST_TEXT
                && words.chars().anyMatch(c -> Glyphs.isTerminal((char) c) || c == '.' || c == '，');
    }

    private String words(int i) {
        return Glyphs.strip(((Prose) drafts.get(i)).text());
    }
}
