package org.colophon.parser.paragraph;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.colophon.model.Contributor;
import org.colophon.model.Role;
import org.colophon.parser.credit.reading.CreditDraft;
import org.colophon.parser.credit.reading.CreditReading;
import org.colophon.parser.credit.reading.Place;
import org.colophon.parser.source.Line;
import org.jspecify.annotations.Nullable;

/**
 * Reads the lines of a block that are credits, from its start or from its end: each line helps to judge its neighbours.
 */
public final class CreditLines {

    private final LineReader reader;

    public CreditLines(LineReader reader) {
        this.reader = reader;
    }

    /** The readings of the first lines, as far as they are credits. */
    public List<CreditReading> leading(List<Line> lines, Place place) {
        List<CreditReading> readings = List.of();
        for (int i = 0; i < lines.size(); i++) {
            if (!readings.isEmpty() && readings.getLast().found() && reader.isStatus(lines.get(i))) {
                readings.set(readings.size() - 1, held(readings.getLast(), lines.get(i).text().strip()));
                readings.add(new CreditReading(List.of(), List.of()));
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

    private CreditReading reading(List<Line> lines, int i, Place place, @Nullable CreditReading before) {
        Line line = lines.get(i);
        if (before != null && isUnanswered(before)) {
            CreditReading names = reader.credits(line, Place.FRONT_MATTER);
            if (isBare(names)) {
                return answering(before.credits().getLast().role(), names);
            }
        }
        CreditReading reading = reader.credits(line, place);
        if (reading.found() && reader.opensWithDateline(line)) {
            return CreditReading.NONE;
        }
        if (!reading.found() && i + 1 < lines.size() && isSureBare(reader.credits(line, Place.FRONT_MATTER))
                && reader.credits(lines.get(i + 1), Place.END).found()) {
            // Two names above a line of credits: 胡智洋 诸开颜 ⏎ 编辑：…
            return reader.credits(line, Place.FRONT_MATTER);
        }
        return reading;
    }

    /** Whether a line asks for names by its role, and the next one is names and nothing else. */
    public boolean isAnswered(Line role, Line names) {
        CreditReading asked = reader.credits(role, Place.END);
        return isUnanswered(asked) && isSureBare(reader.credits(names, Place.FRONT_MATTER));
    }

    /** 本期责任编辑： with the names on the next line. */
    private static boolean isUnanswered(CreditReading reading) {
        return reading.found() && reading.credits().getLast().contributors().isEmpty()
                && reading.credits().getLast().form() == CreditDraft.Form.SEPARATED;
    }

    private static boolean isBare(CreditReading reading) {
        return reading.credits().size() == 1 && reading.credits().getFirst().form() == CreditDraft.Form.BARE;
    }

    /** Names that begin with surnames: what only may be a name is the title of a poem. */
    private static boolean isSureBare(CreditReading reading) {
        return isBare(reading) && reading.credits().getFirst().isSure();
    }

    private static CreditReading answering(Role role, CreditReading names) {
        CreditDraft bare = names.credits().getFirst();
        return new CreditReading(
                List.of(new CreditDraft(
                        role, bare.contributors(), bare.from(), bare.to(), CreditDraft.Form.SEPARATED, bare.sure())),
                names.doubts());
    }

    /** A line of its own says who the ones above it are: Staff Writer; an address says nothing of them. */
    private static CreditReading held(CreditReading above, String status) {
        boolean says = status.indexOf('@') < 0 && status.chars().anyMatch(Character::isUpperCase);
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
