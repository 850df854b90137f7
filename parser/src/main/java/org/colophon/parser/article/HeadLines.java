package org.colophon.parser.article;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.colophon.model.Inline;
import org.colophon.parser.paragraph.PlainByline;
import org.colophon.parser.credit.reading.CreditReading;
import org.colophon.parser.credit.reading.Place;
import org.colophon.parser.paragraph.Sorter;
import org.colophon.parser.source.Draft;
import org.colophon.parser.source.Draft.Prose;
import org.colophon.parser.source.Line;
import org.colophon.parser.text.Glyphs;

/** The lines above a text that follow each other without a blank one: its title, and who wrote it. */
final class HeadLines {

    private static final int MOST_LINES = 5;
    private static final int LONGEST_TITLE = 60;
    private static final int LONGEST_CREDIT = 12;
    /** The name of a writer alone on its line: with kana, or translated, it is longer than two or three Han. */
    private static final int LONGEST_NAME = 10;

    /** The number that an office files a notice by: 南政办〔2026〕12号. */
    private static final Pattern OFFICIAL_NUMBER =
            Pattern.compile("\\p{IsHan}{2,12}\\s?[〔\\[（(]\\d{4}[〕\\]）)]\\s?第?\\d{1,5}\\s?号");
    private static final int DEEPEST_NOTICE = 3;
    private static final int SHORTEST_NOTICE = 8;

    private HeadLines() {
    }

    /** The drafts of a source, its first paragraph cut in lines if a byline is among them. */
    static List<Draft> apart(List<Draft> drafts, Sorter sorter) {
        boolean head = !drafts.isEmpty() && drafts.getFirst() instanceof Prose first && first.pictures().isEmpty()
                && first.lines().size() > 1 && first.lines().size() <= MOST_LINES && isHead(first, sorter);
        if (!head) {
            return drafts;
        }
        List<Draft> out = new ArrayList<>();
        Prose prose = (Prose) drafts.getFirst();
        for (Line line : prose.lines()) {
            out.add(prose.with(List.of(line)));
        }
        out.addAll(drafts.subList(1, drafts.size()));
        return out;
    }

    /**
     * The title of a notice among the first lines: it says what it is about (关于…的通知), and the number of the notice
     * or the line of those addressed is right below it; -1 where there is none.
     */
    static int notice(List<Draft> drafts) {
        for (int i = 0; i + 1 < Math.min(drafts.size(), DEEPEST_NOTICE); i++) {
            boolean lines = drafts.get(i) instanceof Prose title && isLine(title) && isAbout(title)
                    && drafts.get(i + 1) instanceof Prose below && isLine(below)
                    && (isOfficialNumber(below) || below.text().strip().endsWith("："));
            if (lines) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isLine(Prose prose) {
        return prose.lines().size() == 1 && prose.pictures().isEmpty();
    }

    private static boolean isAbout(Prose prose) {
        String text = Glyphs.strip(prose.text());
        return text.length() >= SHORTEST_NOTICE && text.length() <= LONGEST_TITLE
                && (text.contains("关于") || text.contains("關於")) && isDisplay(prose.lines().getFirst())
                && text.indexOf('，') < 0;
    }

    /** Whether a paragraph is the number that an office files a notice by. */
    static boolean isOfficialNumber(Prose prose) {
        return OFFICIAL_NUMBER.matcher(prose.text().strip()).matches();
    }

    /** A title, and below it lines that are short or bylines. */
    private static boolean isHead(Prose prose, Sorter sorter) {
        List<Line> lines = prose.lines();
        boolean signed = false;
        for (int i = 1; i < lines.size(); i++) {
            boolean byline = isByline(prose.with(List.of(lines.get(i))), sorter);
            if (!byline && !isDisplay(lines.get(i))) {
                return false;
            }
            signed |= byline;
        }
        Prose first = prose.with(lines.subList(0, 1));
        return signed && isDisplay(lines.getFirst()) && (isHeadline(first, 0) || !isLabelled(first, sorter));
    }

    /** Whether a line credits somebody by a role; words alone that could be a name may be a title. */
    static boolean isLabelled(Prose prose, Sorter sorter) {
        List<CreditReading> readings = sorter.creditLines(prose, Place.AFTER_TITLE);
        return PlainByline.matches(prose.lines().getFirst().text())
                || readings != null && readings.stream().flatMap(reading -> reading.credits().stream())
                        .anyMatch(draft -> !draft.role().label().isEmpty()
                                || draft.contributors().stream().anyMatch(each -> !each.affiliations().isEmpty()));
    }

    /**
     * Whether the first line of a source is its headline, even if it could credit somebody: it is in strong type alone,
     * or longer than credits are and parted by a comma.
     */
    static boolean isHeadline(Prose prose, int place) {
        Line line = prose.lines().getFirst();
        String text = Glyphs.strip(line.text());
        boolean strong = line.content().size() == 1 && line.content().getFirst() instanceof Inline.Strong
                && text.indexOf('：') < 0 && text.indexOf(':') < 0 && text.indexOf('/') < 0;
        return place == 0 && (strong || text.length() > LONGEST_CREDIT && text.indexOf('，') > 0);
    }

    private static boolean isDisplay(Line line) {
        String text = Glyphs.strip(line.text());
        char last = text.isEmpty() ? '。' : text.charAt(text.length() - 1);
        return text.length() <= LONGEST_TITLE * (Glyphs.isCjk(last) ? 1 : 2) && last != '。' && last != '，'
                && last != '：' && last != ':';
    }

    /** Whether a paragraph is a line of credits, or of a name that its place alone makes one. */
    static boolean isByline(Prose prose, Sorter sorter) {
        Line line = prose.lines().getFirst();
        return prose.lines().size() == 1
                && (sorter.creditLines(prose, Place.AFTER_TITLE) != null || PlainByline.matches(line.text())
                        || isName(line) && sorter.creditLines(prose, Place.FRONT_MATTER) != null);
    }

    /** Whether a line is short and of letters alone, as a name by itself is. */
    static boolean isName(Line line) {
        String text = Glyphs.strip(line.text());
        return text.length() > 1 && text.length() <= LONGEST_NAME && Glyphs.isCjk(text.charAt(0))
                && text.codePoints().allMatch(HeadLines::isOfName);
    }

    private static boolean isOfName(int c) {
        return Glyphs.isHan(c) || Glyphs.isKana(c) || Character.isBmpCodePoint(c) && Glyphs.isNameDot((char) c);
    }
}
