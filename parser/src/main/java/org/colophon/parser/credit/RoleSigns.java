package org.colophon.parser.credit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colophon.model.Role;
import org.colophon.parser.credit.reading.CreditDraft;
import org.colophon.parser.credit.reading.CreditReading;
import org.colophon.parser.credit.reading.Place;
import org.colophon.parser.credit.reading.RoleWords;
import org.colophon.parser.lexicon.WordTable;
import org.colophon.parser.text.Glyphs;

/** Reads lines whose roles are little pictures: 📷 before who took it, ✍ before who wrote. */
final class RoleSigns {

    private static final Map<String, Map<String, List<String>>> TABLE = WordTable.builtIn("signs.json").groups();
    private static final Map<String, Role.Kind> KINDS = kinds();
    private static final Map<String, List<String>> CARRIERS = TABLE.getOrDefault("carriers", Map.of());
    /** Signs are among these symbols, or are pairs of surrogates. */
    private static final char FIRST = '\u2702';
    private static final char LAST = '\u2712';
    private static final String MARKS = "/／|｜丨、，,;；·•:：";
    private static final int LONGEST = 120;
    private static final int LONGEST_SIGN = 2;

    private final CreditReader reader;
    private final String language;

    RoleSigns(CreditReader reader, String language) {
        this.reader = reader;
        this.language = language;
    }

    private static Map<String, Role.Kind> kinds() {
        Map<String, Role.Kind> kinds = new HashMap<>();
        TABLE.getOrDefault("signs", Map.of()).forEach((kind, signs) ->
                signs.forEach(sign -> kinds.put(sign, Role.Kind.valueOf(kind))));
        return Map.copyOf(kinds);
    }

    /** A sign in a line. */
    private record Sign(String text, Role.Kind kind, int from) {

        int to() {
            return from + text.length();
        }
    }

    /** Whether a sign for a role begins at a place. */
    static boolean isAt(String line, int at) {
        return sign(line, at).isPresent();
    }

    private static boolean mayBegin(char c) {
        return Character.isHighSurrogate(c) || c >= FIRST && c <= LAST;
    }

    private static Optional<Sign> sign(String line, int at) {
        if (!mayBegin(line.charAt(at))) {
            return Optional.empty();
        }
        for (int length = 1; length <= LONGEST_SIGN && at + length <= line.length(); length++) {
            String text = line.substring(at, at + length);
            Role.Kind kind = KINDS.get(text);
            if (kind != null) {
                return Optional.of(new Sign(text, kind, at));
            }
        }
        return Optional.empty();
    }

    /** The credits of a line that is signs and names; nothing for nearly all lines, by their characters alone. */
    CreditReading read(String line, Place place) {
        List<Sign> signs = line.length() > LONGEST ? List.of() : signs(line);
        if (signs.isEmpty()) {
            return CreditReading.NONE;
        }
        String head = line.substring(0, bare(line, 0, signs.getFirst().from()));
        CreditReading all = Glyphs.isBlank(head) ? CreditReading.NONE : reader.ofOwn(head, place);
        if (!Glyphs.isBlank(head) && !all.found()) {
            return CreditReading.NONE;
        }
        for (int i = 0; i < signs.size(); i++) {
            int end = i + 1 < signs.size() ? signs.get(i + 1).from() : line.length();
            CreditReading told = names(line, signs.get(i), end, place);
            if (!told.found()) {
                return CreditReading.NONE;
            }
            all = all.and(told);
        }
        return all;
    }

    private static List<Sign> signs(String line) {
        List<Sign> signs = List.of();
        for (int i = 0; i < line.length(); i++) {
            if (mayBegin(line.charAt(i))) {
                Optional<Sign> sign = sign(line, i);
                signs = sign.isPresent() && signs.isEmpty() ? new ArrayList<>() : signs;
                sign.ifPresent(signs::add);
            }
        }
        return signs;
    }

    /** The names behind a sign, read as if a role and its mark were before them. */
    private CreditReading names(String line, Sign sign, int end, Place place) {
        int from = sign.to();
        while (from < end && isBefore(line.charAt(from))) {
            from++;
        }
        int to = bare(line, from, end);
        String names = line.substring(from, to);
        if (Glyphs.isBlank(names)) {
            return CreditReading.NONE;
        }
        CreditReading closed = reader.ofOwn(names, place);
        if (closed.credits().stream().anyMatch(draft -> !draft.role().label().isEmpty())) {
            // 🎥甲 摄: the word says more than the sign.
            return closed.shifted(from);
        }
        String spoken = LineShape.isLatin(names) ? "en" : language;
        String carrier = CARRIERS.getOrDefault(spoken, List.of(":")).getFirst();
        CreditReading told = reader.ofOwn(carrier + names, place);
        boolean one = told.credits().size() == 1 && !told.credits().getFirst().contributors().isEmpty()
                && told.credits().getFirst().from() == 0;
        if (!one) {
            return CreditReading.NONE;
        }
        CreditDraft draft = told.credits().getFirst();
        Role role = new Role(RoleWords.meaning(sign.kind(), draft.contributors()), sign.text());
        return new CreditReading(List.of(new CreditDraft(role, draft.contributors(), sign.from(), to,
                CreditDraft.Form.SEPARATED, draft.sure())), told.doubts());
    }

    /** The characters between a sign and its names: its variant, blanks, marks. */
    private static boolean isBefore(char c) {
        return Glyphs.isBlank(c) || Glyphs.isUnseen(c) || MARKS.indexOf(c) >= 0;
    }

    /** The end of a stretch without blanks and marks at its end. */
    private static int bare(String line, int from, int end) {
        int to = end;
        while (to > from && isBefore(line.charAt(to - 1))) {
            to--;
        }
        return to;
    }
}
