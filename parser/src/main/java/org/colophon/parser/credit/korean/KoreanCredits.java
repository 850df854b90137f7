package org.colophon.parser.credit.korean;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colophon.model.Contributor;
import org.colophon.model.Person;
import org.colophon.model.Role;
import org.colophon.parser.credit.reading.CreditDraft;
import org.colophon.parser.credit.reading.CreditReading;
import org.colophon.parser.credit.reading.Piece;
import org.colophon.parser.credit.reading.Place;
import org.colophon.parser.credit.reading.RoleWords;
import org.colophon.parser.credit.reading.Token;
import org.colophon.parser.lexicon.CreditLexicon;
import org.colophon.parser.lexicon.PatternTable;
import org.colophon.parser.lexicon.WordLists;

/**
 * Reads Korean credit lines: the status follows the name (홍길동 기자), the role stands before a mark or blank (사진=홍길동) or
 * closes over the names (… 제공), an office follows name and house (홍길동 한빛대 교수).
 */
public final class KoreanCredits {

    private static final Pattern NOISE = PatternTable.of("ko").pattern("noise");
    /** The last words of a reporter on the air. */
    private static final Pattern ANCHOR = PatternTable.of("ko").pattern("anchor");

    /** [출처] …: a role in brackets before its names is one with a mark. */
    private static final Pattern LABEL = Pattern.compile("^[\\[【](출처|사진제공|글|취재|자료|번역|제공)[\\]】](?=\\s*\\S)");

    private static final String MARKS = "＜＞=:：/／·・ㆍ‧-–|｜ㅣ│,、.&＆+;ⓒ©▲△▶▷▣■□◆◇●○◎★☆※_∙ \t";

    private final CreditLexicon lexicon;
    private final KoreanNames names;
    private final KoreanClauses clauses;
    private final KoreanReporters reporters;
    private final KoreanSigners signers;
    private final Set<String> notices;

    public KoreanCredits(CreditLexicon lexicon) {
        this.lexicon = lexicon;
        this.names = new KoreanNames(lexicon, WordLists.of("ko"));
        this.notices = WordLists.of("ko").list("notices");
        RoleWords roleWords = new RoleWords(lexicon);
        KoreanPeople people = new KoreanPeople(roleWords, names);
        this.clauses = new KoreanClauses(roleWords, names, people);
        this.reporters = new KoreanReporters(roleWords, names, people);
        this.signers = new KoreanSigners(lexicon, names);
    }

    public CreditReading read(String line, Place place) {
        boolean notice = notices.stream().anyMatch(line::contains);
        if (notice || !lexicon.language().equals("ko")) {
            return CreditReading.NONE;
        }
        Matcher anchor = ANCHOR.matcher(line.strip());
        if (line.length() < 30
                && anchor.matches()
                && (place == Place.END || place == Place.TAIL)
                && names.isSurnamed(anchor.group("name"))) {
            Contributor contributor = new Contributor(
                    new Person(anchor.group("name"), Person.Kind.PERSON), List.of(anchor.group("house")));
            return new CreditReading(
                    List.of(new CreditDraft(
                            new Role(Role.Kind.WRITER, ""),
                            List.of(contributor),
                            0,
                            line.stripTrailing().length(),
                            CreditDraft.Form.STATUS,
                            Token.LIKELY)),
                    List.of());
        }
        if (!couldBe(line)) {
            return CreditReading.NONE;
        }
        String marked = LABEL.matcher(line).replaceFirst(match -> " " + match.group(1) + ":");
        String text = NOISE.matcher(marked.replace('\u00A0', ' '))
                .replaceAll(match -> " ".repeat(match.group().length()));
        List<Piece> pieces = Piece.cut(text, MARKS, KoreanCredits::isInner);
        return pieces.isEmpty()
                ? CreditReading.NONE
                : new KoreanLine(clauses, reporters, signers, place).read(pieces);
    }

    /** A hyphen inside a word is a part of it. */
    private static boolean isInner(String text, int at) {
        return text.charAt(at) == '-'
                && at > 0
                && at + 1 < text.length()
                && text.charAt(at - 1) != ' '
                && text.charAt(at + 1) != ' ';
    }

    /** Sentences end in 다 and quotes have marks: neither is a credit. */
    private static boolean couldBe(String line) {
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '“'
                    || c == '”'
                    || c == '?'
                    || c == '!'
                    || c == '…'
                    || c == '다' && i + 1 < line.length() && line.charAt(i + 1) == '.') {
                return false;
            }
        }
        return true;
    }
}
