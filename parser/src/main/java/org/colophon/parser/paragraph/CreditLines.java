package org.colophon.parser.paragraph;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.colophon.model.Contributor;
import org.colophon.model.Inline;
import org.colophon.model.Role;
import org.colophon.model.SourceSpan;
import org.colophon.parser.credit.BylineWords;
import org.colophon.parser.credit.WorkCard;
import org.colophon.parser.credit.reading.CreditDraft;
import org.colophon.parser.credit.reading.CreditReading;
import org.colophon.parser.credit.reading.Place;
import org.colophon.parser.source.Line;
import org.colophon.parser.text.Glyphs;
import org.jspecify.annotations.Nullable;

/**
 * Reads the lines of a block that are credits, from its start or from its end: each line helps to judge its neighbours.
 */
public final class CreditLines {

    /** Names on a line of their own are no longer. */
    private static final int LONGEST_ANSWER = 60;

    private static final int LONGEST_ROLE = 8;
    private static final int LONGEST_BELOW = 14;
    private static final char MARK = '：';

    private final LineReader reader;
    private final LetterEnd letters;

    public CreditLines(LineReader reader) {
        this.reader = reader;
        this.letters = new LetterEnd(reader);
    }

    /** The readings of the first lines, as far as they are credits. */
    public List<CreditReading> leading(List<Line> lines, Place place) {
        if (isCard(lines)) {
            return List.of();
        }
        List<CreditReading> readings = inPairs(lines);
        readings = readings.isEmpty() && place == Place.END ? letters.read(lines) : readings;
        if (!readings.isEmpty()) {
            return readings;
        }
        for (int i = 0; i < lines.size(); i++) {
            if (!readings.isEmpty() && readings.getLast().found() && reader.isStatus(lines.get(i))) {
                readings.set(readings.size() - 1, held(readings.getLast(), lines.get(i).text().strip()));
                readings.add(new CreditReading(List.of(), List.of()));
                continue;
            }
            CreditReading signed = i + 1 < lines.size() && place != Place.BODY ? underBy(lines.get(i), lines.get(i + 1))
                    : CreditReading.NONE;
            if (signed.found()) {
                readings = readings.isEmpty() ? new ArrayList<>() : readings;
                readings.add(new CreditReading(List.of(), List.of()));
                readings.add(signed);
                i++;
                continue;
            }
            CreditReading reading = reading(lines, i, place, readings.isEmpty() ? null : readings.getLast());
            if (!reading.found()) {
                break;
            }
            readings = readings.isEmpty() ? new ArrayList<>() : readings;
            answer(readings, reading);
            readings.add(reading);
        }
        return readings;
    }

    /** The readings of the last lines, as far as they are credits, in order. */
    public List<CreditReading> trailing(List<Line> lines, Place place) {
        List<CreditReading> readings = new ArrayList<>();
        if (isCard(lines)) {
            return readings;
        }
        for (int i = lines.size() - 1; i >= 0; i--) {
            CreditReading reading = reader.credits(lines.get(i), place);
            if (!reading.found()) {
                break;
            }
            readings.add(reading);
        }
        Collections.reverse(readings);
        return readings;
    }

    /** Whether lines are a card about another work, as one of its keys tells. */
    public static boolean isCard(List<Line> lines) {
        return lines.size() > 1 && lines.stream().anyMatch(line -> WorkCard.isKeyed(line.text()));
    }

    /** A role on each other line and its names below it: 编辑⏎甲⏎校对⏎乙. */
    private List<CreditReading> inPairs(List<Line> lines) {
        List<CreditReading> readings = List.of();
        for (int i = 0; lines.size() % 2 == 0 && i < lines.size(); i += 2) {
            CreditReading names = below(lines.get(i), lines.get(i + 1), lines.size() > 2);
            if (!names.found()) {
                return List.of();
            }
            readings = readings.isEmpty() ? new ArrayList<>() : readings;
            readings.add(new CreditReading(List.of(), List.of()));
            readings.add(names);
        }
        return readings;
    }

    /** By, and the name on the line below it. */
    private CreditReading underBy(Line above, Line line) {
        if (!BylineWords.isAlone(above.text())) {
            return CreditReading.NONE;
        }
        String by = Glyphs.strip(above.text()) + " ";
        int from = line.text().length() - line.text().stripLeading().length();
        Line joined = new Line(List.of(new Inline.Text(by + line.text().substring(from), SourceSpan.NONE)),
                line.start(), line.end(), false);
        CreditReading reading = reader.credits(joined, Place.AFTER_TITLE);
        boolean named = reading.found() && reading.credits().stream().noneMatch(draft ->
                draft.contributors().isEmpty());
        int shift = from - by.length();
        return !named ? CreditReading.NONE : new CreditReading(reading.credits().stream().map(draft -> new CreditDraft(
                draft.role(), draft.contributors(), Math.max(from, draft.from() + shift),
                Math.max(from + 1, draft.to() + shift), draft.form(), draft.sure())).toList(), reading.doubts());
    }

    /** The names on the line below a role without a mark; one of many pairs may have any. */
    private CreditReading below(Line above, Line line, boolean many) {
        String role = Glyphs.strip(above.text());
        String names = Glyphs.strip(line.text());
        if (role.length() < 2 || role.length() > LONGEST_ROLE || names.isEmpty() || names.length() > LONGEST_ANSWER
                || !role.chars().allMatch(Glyphs::isHan)) {
            return CreditReading.NONE;
        }
        Line joined = new Line(List.of(new Inline.Text(role + MARK + names, SourceSpan.NONE)), line.start(),
                line.end(), false);
        CreditReading reading = reader.credits(joined, Place.END);
        boolean held = reading.found() && reading.credits().stream().allMatch(draft -> draft.role().label().equals(role)
                && !draft.contributors().isEmpty() && (many || draft.isSure()));
        int from = line.text().indexOf(names);
        return !held ? CreditReading.NONE : new CreditReading(reading.credits().stream().map(draft -> new CreditDraft(
                draft.role(), draft.contributors(), from, from + names.length(), draft.form(), draft.sure())).toList(),
                reading.doubts());
    }

    private CreditReading reading(List<Line> lines, int i, Place place, @Nullable CreditReading before) {
        Line line = lines.get(i);
        if (before != null && isUnanswered(before)) {
            CreditReading names = answer(lines.get(i - 1), line, before.credits().getLast().role());
            if (names.found()) {
                return names;
            }
        }
        CreditReading reading = reader.credits(line, place);
        if (reading.found() && reader.opensWithDateline(line)) {
            return CreditReading.NONE;
        }
        if (!reading.found() && before != null) {
            return below(lines.get(i - 1), line, before, place);
        }
        if (!reading.found() && i + 1 < lines.size() && isSureName(reader.credits(line, Place.FRONT_MATTER))
                && reader.credits(lines.get(i + 1), Place.END).found()) {
            // Two names above a line of credits: 胡智洋 诸开颜 ⏎ 编辑：…
            return reader.credits(line, Place.FRONT_MATTER);
        }
        return reading;
    }

    /** 图片：半亩方塘 below 文字：甲: the line above says how a line of a role, its mark and a word is meant. */
    private CreditReading below(Line above, Line line, CreditReading before, Place place) {
        boolean marked = before.found() && before.credits().stream().allMatch(draft -> draft.isSure()
                && draft.form() == CreditDraft.Form.SEPARATED) && line.text().length() <= LONGEST_BELOW
                && above.text().length() <= LONGEST_ANSWER && reader.opensWithRole(line);
        if (!marked) {
            return CreditReading.NONE;
        }
        String head = Glyphs.strip(above.text()) + "　";
        int from = line.text().length() - line.text().stripLeading().length();
        Line joined = new Line(List.of(new Inline.Text(head + line.text().substring(from), SourceSpan.NONE)),
                line.start(), line.end(), false);
        List<CreditDraft> own = reader.credits(joined, place).credits().stream()
                .filter(draft -> draft.from() >= head.length() && !draft.contributors().isEmpty())
                .map(draft -> new CreditDraft(draft.role(), draft.contributors(), draft.from() - head.length() + from,
                        draft.to() - head.length() + from, draft.form(), draft.sure())).toList();
        return own.isEmpty() ? CreditReading.NONE : new CreditReading(own, List.of());
    }

    /** Whether a line asks for names by its role, and the next one is names and nothing else. */
    public boolean isAnswered(Line role, Line names) {
        // Nearly all paragraphs are too long for names.
        if (Glyphs.strip(names.text()).length() > LONGEST_ANSWER) {
            return false;
        }
        CreditReading asked = reader.credits(role, Place.END);
        return isUnanswered(asked)
                && answer(role, names, asked.credits().getLast().role()).found();
    }

    /** The names that a line has for the role on the line above: as if both were one line. */
    private CreditReading answer(Line above, Line line, Role role) {
        String names = Glyphs.strip(line.text());
        if (names.isEmpty() || names.length() > LONGEST_ANSWER || reader.opensWithRole(line)) {
            return CreditReading.NONE;
        }
        String both = Glyphs.strip(above.text()) + names;
        Line joined = new Line(List.of(new Inline.Text(both, SourceSpan.NONE)), line.start(), line.end(), false);
        CreditReading reading = reader.credits(joined, Place.END);
        if (reading.credits().size() != 1) {
            return CreditReading.NONE;
        }
        CreditDraft said = reading.credits().getFirst();
        int from = line.text().indexOf(names);
        return said.role().equals(role) && !said.contributors().isEmpty() && said.isSure()
                ? new CreditReading(
                        List.of(new CreditDraft(role, said.contributors(), from, from + names.length(),
                                CreditDraft.Form.SEPARATED, said.sure())),
                        reading.doubts())
                : CreditReading.NONE;
    }

    /** 本期责任编辑： with the names on the next line. */
    private static boolean isUnanswered(CreditReading reading) {
        return reading.found() && reading.credits().getLast().contributors().isEmpty()
                && reading.credits().getLast().form() == CreditDraft.Form.SEPARATED;
    }

    /** Names that begin with surnames: a doubtful name may be the title of a poem. */
    private static boolean isSureName(CreditReading reading) {
        return reading.credits().size() == 1 && reading.credits().getFirst().isSure()
                && switch (reading.credits().getFirst().form()) {
            case BARE, OFFICE, HOUSE -> true;
            case SEPARATED, CLOSED, LED, STATUS, HOUSE_ALONE, UNKNOWN, TAGGED -> false;
        };
    }

    /** A line of its own says who the ones above it are: Staff Writer; an address says nothing of them. */
    private static CreditReading held(CreditReading above, String status) {
        boolean says = status.chars().noneMatch(c -> c == '@' || Character.isDigit(c))
                && status.chars().anyMatch(Character::isUpperCase);
        return !says ? above : new CreditReading(above.credits().stream().map(draft -> new CreditDraft(
                draft.role(), draft.contributors().stream().map(each -> each.affiliations().isEmpty()
                        ? new Contributor(each.person(), List.of(status)) : each).toList(),
                draft.from(), draft.to(), draft.form(), draft.sure())).toList(), above.doubts());
    }

    /** Once its names are found on the next line, the role's own line states no credit of its own. */
    private static void answer(List<CreditReading> readings, CreditReading next) {
        if (!readings.isEmpty() && isUnanswered(readings.getLast()) && next.credits().size() == 1
                && next.credits().getFirst().role().equals(readings.getLast().credits().getLast().role())
                && !next.credits().getFirst().contributors().isEmpty()) {
            List<CreditDraft> credits = readings.getLast().credits();
            readings.set(readings.size() - 1, new CreditReading(credits.subList(0, credits.size() - 1), List.of()));
        }
    }
}
