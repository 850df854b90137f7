package org.colophon.parser.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.colophon.model.DiagnosticCode;
import org.colophon.model.Inline;
import org.colophon.model.NoteMarks;
import org.colophon.parser.credit.reading.Place;
import org.colophon.parser.paragraph.DisplayLines;
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

    private static final int LOWEST = 6;
    private static final int LONGEST_TITLE = 60;
    private static final int SHORTEST_TITLE = 4;
    private static final int SHORTEST_LABEL = 2;
    private static final int LONGEST_LABEL = 8;
    /** A column label above the title is shorter than this. */
    private static final int SURE_TITLE = 8;
    private static final int LONGEST_HEADING_HAN = 22;
    private static final int LONGEST_HEADING_LATIN = 60;
    private static final int SHORTEST_HEADING = 3;
    private static final Pattern ABBREVIATED = Pattern.compile("(?:\\p{Lu}\\.){2,}");
    private static final Pattern WORK = Pattern.compile("《[^《》]{1,20}》");
    private static final String QUOTES = "'\"‘“";
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
        long headings = drafts.stream().filter(Draft.Heading.class::isInstance).count();
        boolean marked = headings > 0 && !(titled && headings == 1 && level(first(drafts)) == 1);
        if (marked && titled) {
            return drafts;
        }
        List<Draft> apart = titled ? drafts : HeadLines.apart(drafts, sorter);
        PlainPage page = new PlainPage(apart, sorter, findings);
        if (marked && page.isHeadedByTitle()) {
            return page.promoted();
        }
        int text = page.firstText();
        if (text < 0) {
            // A poem or a dialogue has no running text: its head shows the title.
            return titled ? drafts : page.titled(page.head());
        }
        int title = titled ? -1 : page.title(text);
        return marked ? page.titled(title) : page.headed(title, text);
    }

    private static Draft first(List<Draft> drafts) {
        return drafts.stream().filter(Draft.Heading.class::isInstance).findFirst().orElseThrow();
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
            } else if (i < title && isPageWords(i) && !isKicker(i, title)) {
                // A column's name above a title that is not marked says nothing of the article.
                out.add(Draft.Lifted.of((Prose) drafts.get(i)));
            } else if (i > text && headings.contains(i) && headings.contains(i + 1) && isNumber(i)) {
                out.add(numbered((Prose) drafts.get(i), (Prose) drafts.get(i + 1)));
                i++;
            } else if (headings.contains(i)) {
                out.add(heading((Prose) drafts.get(i), 2));
            } else {
                out.add(drafts.get(i));
            }
        }
        return out;
    }

    /** Whether a line above the title is of the page: a path in a site, or a column's name. */
    private boolean isPageWords(int i) {
        boolean ends = !isTitle(i) || Glyphs.isTerminal(words(i).charAt(words(i).length() - 1));
        return (isLine(i) && PageWords.isPath(words(i)) || !ends)
                && NoteMarks.of(((Prose) drafts.get(i)).lines().getFirst().content()).isEmpty();
    }

    /** Whether a line is the only one above the title, right above it. */
    private boolean isKicker(int i, int title) {
        return i == 0 && title == 1 && words(i).length() >= SHORTEST_TITLE && !PageWords.isPath(words(i))
                && DisplayLines.isKicker(words(i))
                && !words(i).contains(words(title)) && words(i).length() < words(title).length();
    }

    /** A heading on two lines, its number above its words. */
    private Draft numbered(Prose number, Prose words) {
        List<Inline> all = new ArrayList<>(number.lines().getFirst().content());
        all.add(Inline.Text.of(" "));
        all.addAll(words.lines().getFirst().content());
        Draft heading = heading(number, all, 2);
        return new Draft.Heading(2, all, heading.start(), words.end());
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
            if (level(drafts.get(i)) > 1 && level(drafts.get(i)) <= LOWEST || isText(i)) {
                return i;
            }
        }
        return -1;
    }

    private int title(int text) {
        int repeated = repeated(text);
        if (repeated >= 0) {
            return repeated;
        }
        int found = -1;
        for (int i = 0; i < Math.min(text, DEEPEST_TITLE); i++) {
            if (!isTitle(i)) {
                continue;
            }
            if (words(i).length() >= SURE_TITLE || isSigned(i) || i + 1 < text && isSecondLine(i + 1)) {
                return isLabelOf(i, i + 1) ? i + 1 : i;
            }
            found = found < 0 && words(i).length() >= SHORTEST_TITLE ? i : found;
        }
        return found;
    }

    /** The title that a source begins with, if it is signed, in strong type or of a notice; -1 where there is none. */
    private int head() {
        return !drafts.isEmpty() && isTitle(0) && (isSigned(0) || isStrong(0)) ? 0 : HeadLines.notice(drafts);
    }

    /** Pages of the web begin with their name in the browser, which has the title in it: Title | The Courier. */
    private int repeated(int text) {
        for (int i = 1; i < Math.min(text, DEEPEST_TITLE); i++) {
            if (isTitle(i) && words(i).length() >= SURE_TITLE) {
                for (int before = 0; before < i; before++) {
                    if (isLine(before) && !words(before).equals(words(i)) && words(before).contains(words(i))) {
                        return i;
                    }
                }
            }
        }
        return -1;
    }

    /** Whether a line is a kicker: one more like a title follows, which is longer. */
    private boolean isLabelOf(int label, int title) {
        boolean likely = title < Math.min(drafts.size(), DEEPEST_TITLE) && isTitle(title) && !isText(title);
        String words = likely ? words(title) : "";
        if (!likely || Glyphs.isTerminal(words.charAt(words.length() - 1)) || words.endsWith(".")) {
            return false;
        }
        boolean capitals = words(label).chars().noneMatch(Character::isLowerCase)
                && words(label).chars().anyMatch(Character::isUpperCase);
        return words.length() * 2 > words(label).length() * 3 && (capitals || words.length() >= 2 * SURE_TITLE);
    }

    /** Whether the line of somebody who wrote it stands right below a line. */
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
                && "：:，,".indexOf(words.charAt(words.length() - 1)) < 0
                && !words.startsWith("（")
                && !(i > 0 && isSecondLine(i))
                && !words.startsWith("(")
                && !PageWords.isPath(words)
                && !PageWords.isStamp(words)
                && (HeadLines.isHeadline((Prose) drafts.get(i), i) || isUncredited(i) || i == 0 && isBareName());
    }

    /** Whether the first line could be a name, and the second is a byline: then it is the title. */
    private boolean isBareName() {
        return isSigned(0) && !HeadLines.isLabelled((Prose) drafts.getFirst(), sorter);
    }

    /** A dash before it makes a line the second of a title. */
    private boolean isSecondLine(int i) {
        return isLine(i) && words(i).startsWith("——");
    }

    private boolean isUncredited(int i) {
        return sorter.creditLines((Prose) drafts.get(i), Place.AFTER_TITLE) == null;
    }

    /** The lines of the first pattern that holds for the whole source: all of it are headings, or none. */
    private Set<Integer> headings(int text, boolean titled) {
        List<Integer> numbered = new ArrayList<>();
        List<Integer> strong = new ArrayList<>();
        List<Integer> plain = new ArrayList<>();
        // A line in strong type, or the first of numbered ones, may head the first text, too.
        boolean above = text > 0 && isBrief(text - 1);
        int from = above && (isStrong(text - 1) || HeadingPattern.isNumbered(words(text - 1))) ? text - 1 : text + 1;
        for (int i = from; i < drafts.size(); i++) {
            if (isBrief(i)) {
                List<Integer> pattern = HeadingPattern.isNumbered(words(i)) ? numbered : isStrong(i) ? strong : plain;
                pattern.add(i);
            }
        }
        int last = lastText();
        plain.removeIf(i -> i >= last || PageWords.endsSentence(words(i)));
        List<Integer> works = plain.stream().filter(i -> WORK.matcher(words(i)).matches()).toList();
        if (works.size() > 1) {
            return Set.copyOf(works);
        }
        withoutLabelled(strong);
        withoutLabelled(plain);
        if (HeadingPattern.counts(numbered.stream().map(this::words).toList())) {
            return Set.copyOf(numbered);
        }
        // Behind the last text they are words such as END.
        strong.removeIf(i -> i >= last);
        List<Integer> heads = strong.stream().filter(i -> !isNumber(i)).toList();
        if (strong.size() > 1 && heads.stream().filter(this::stands).count() * 2 >= heads.size()) {
            return Set.copyOf(strong);
        }
        // A page without any mark may have one heading; where the front matter has the title, one line is no pattern.
        Map<String, Long> counts = plain.stream().collect(Collectors.groupingBy(this::words, Collectors.counting()));
        plain.removeIf(i -> counts.get(words(i)) > 1); // Words that a page repeats are its furniture.
        List<Integer> standing = plain.stream().filter(this::stands).toList();
        boolean some = standing.size() >= (titled ? 2 : 1);
        return some && standing.size() * 2 > plain.size() ? Set.copyOf(standing) : Set.of();
    }

    /** Lines with one label, as 推荐人：…, are data or turns. */
    private void withoutLabelled(List<Integer> lines) {
        Map<String, Long> labels =
                lines.stream().map(this::label).collect(Collectors.groupingBy(label -> label, Collectors.counting()));
        lines.removeIf(i -> !label(i).isEmpty() && labels.get(label(i)) > 1);
    }

    private String label(int i) {
        String words = words(i).replace(':', '：');
        int colon = words.indexOf('：');
        return colon < 0 || colon > LONGEST_LABEL ? "" : words.substring(0, colon);
    }

    /** The last paragraph that is text or a whole sentence; -1 where there is none. */
    private int lastText() {
        int last = drafts.size() - 1;
        while (last >= 0 && !isText(last) && !isEnded(last)) {
            last--;
        }
        return last;
    }

    /** Whether a line numbers the heading on the next: 01. */
    private boolean isNumber(int i) {
        return PageWords.isNumber(words(i));
    }

    /** A line in strong type and nothing else. */
    private boolean isStrong(int i) {
        List<Inline> content = ((Prose) drafts.get(i)).lines().getFirst().content();
        return content.size() == 1 && content.getFirst() instanceof Inline.Strong;
    }

    /** Whether a line is between a text that has ended and one that begins, and is no question or exclamation. */
    private boolean stands(int i) {
        char last = words(i).charAt(words(i).length() - 1);
        int before = i > 1 && isLine(i - 1) && isNumber(i - 1) ? i - 2 : i - 1;
        return (isStrong(i) || !Glyphs.isTerminal(last)) && isEnded(before) && i + 1 < drafts.size()
                && (isText(i + 1) || isLine(i + 1) && isEnded(i + 1));
    }

    private boolean isBrief(int i) {
        if (!isLine(i)) {
            return false;
        }
        String words = words(i);
        boolean han = words.chars().anyMatch(Glyphs::isCjk);
        char first = words.charAt(0);
        char last = words.charAt(words.length() - 1);
        return words.length() >= (isStrong(i) ? 1 : SHORTEST_HEADING)
                && words.length() <= (han ? LONGEST_HEADING_HAN : LONGEST_HEADING_LATIN)
                && "，,、：:.。；;—)）】".indexOf(last) < 0
                && "（(【[".indexOf(first) < 0
                && (han || Character.isUpperCase(first) || isStrong(i) || QUOTES.indexOf(first) >= 0)
                && !PageWords.isStamp(words)
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
        boolean marked = words.chars().anyMatch(c -> Glyphs.isTerminal((char) c) || c == '.' || c == '，');
        return words.length() >= SHORTEST_TEXT && marked
                && (words.chars().anyMatch(Glyphs::isCjk) || words.length() > 2 * LONGEST_TITLE || isSentence(words));
    }

    /** Whether a line of an alphabet ends as sentences do; N.Y.C. ends a title. */
    private static boolean isSentence(String words) {
        String last = words.substring(words.lastIndexOf(' ') + 1);
        char end = words.charAt(words.length() - 1);
        return (Glyphs.isTerminal(end) || end == '.' || Glyphs.isClosing(end) || QUOTES.indexOf(end) >= 0)
                && !ABBREVIATED.matcher(last).matches();
    }

    private String words(int i) {
        return Glyphs.strip(((Prose) drafts.get(i)).text());
    }
}
