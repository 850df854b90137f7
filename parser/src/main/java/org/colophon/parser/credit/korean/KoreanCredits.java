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
import org.colophon.parser.lexicon.WordLists;

/**
 * Reads Korean credit lines: the status follows the name (홍길동 기자), the role stands before a mark or blank (사진=홍길동) or
 * closes over the names (… 제공), an office follows name and house (홍길동 한빛대 교수).
 */
public final class KoreanCredits {

    private static final Pattern NOISE = Pattern.compile(
            "(?<![\\w.+-])[\\w.+-]++@[\\w.-]*|@\\w+|재판매.*|무단 ?(?:전재|복제|배포).*|DB ?금지.*|(?:기사)?(?:입력|등록|수정|승인|작성|업데이트|송고|게재|최종수정|최초입력|발행)(?:일시?|시간)?(?=[\\s:：0-9])[ :：]*"
                    + "|[0-9]{2,4}[.년/-] ?[0-9]{1,2}[.월/-] ?[0-9]{1,2}[.일]?(?: ?\\([월화수목금토일]\\))?|(?:오전|오후)? ?[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?|댓글 ?[0-9]*|조회(?:수)? ?[0-9]+|글자크기|구독(?=\\s|$)");
    /** What a reporter says last on the air. */
    private static final Pattern ANCHOR =
            Pattern.compile("(?:지금까지 )?(?<house>[A-Za-z가-힣]{2,8}(?: ?뉴스)?),? (?<name>[가-힣]{2,4})(?:입니다|였습니다)\\.?");

    private static final String MARKS = "＜＞=:：/／·・ㆍ‧-–|｜ㅣ│,、.&＆+;ⓒ©▲△▶▷▣■□◆◇●○◎★☆※_∙ \t";

    private final CreditLexicon lexicon;
    private final KoreanNames names;
    private final RoleWords roleWords;
    private final Set<String> notices;

    public KoreanCredits(CreditLexicon lexicon) {
        this.lexicon = lexicon;
        this.names = new KoreanNames(lexicon, WordLists.of("ko"));
        this.notices = WordLists.of("ko").list("notices");
        this.roleWords = new RoleWords(lexicon);
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
        String text = NOISE.matcher(line.replace('\u00A0', ' '))
                .replaceAll(match -> " ".repeat(match.group().length()));
        List<Piece> pieces = Piece.cut(text, MARKS, KoreanCredits::isInner);
        return pieces.isEmpty() ? CreditReading.NONE : new KoreanLine(lexicon, roleWords, names, pieces, place).read();
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
