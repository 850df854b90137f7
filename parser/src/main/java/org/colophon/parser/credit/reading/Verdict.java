package org.colophon.parser.credit.reading;

import java.util.List;
import java.util.Set;
import org.colophon.model.Person;
import org.colophon.model.Role;
import org.colophon.parser.credit.reading.Token.Type;
import org.colophon.parser.lexicon.CreditLexicon;
import org.colophon.parser.lexicon.NameCharacters;
import org.colophon.parser.text.Glyphs;

/** Weighs the reading of a line against its place: the weaker its form, the fewer places it is believed in. */
public final class Verdict {

    private static final Set<Role.Kind> OF_PICTURES = Set.of(
            Role.Kind.PHOTOGRAPHER, Role.Kind.PHOTO_SOURCE, Role.Kind.ILLUSTRATOR, Role.Kind.GRAPHICS);

    /** The first character of words for giving a picture: 供图. */
    private static final String SUPPLY = "供";
    private static final String BARS = "|｜丨︱∣";
    private static final int MOST_BARE_NAMES = 6;
    private static final int LONGEST_PEN_NAME = 3;
    private static final int LONGEST_BEHIND_SLASH = 7;
    private static final int MOST_SECTION_AUTHORS = 3;
    private static final int LONGEST_BARE_IN_BRACKETS = 14;
    private static final int LONGEST_SIGNATURE = 8;
    private static final int LONGEST_STATUS_LINE = 60;
    private static final int LONGEST_PLACE = 4;
    private static final int LONGEST_CALLED = 6;
    /** So many names behind one status are a list of them, and no sentence about a reporter. */
    private static final int SURE_LIST = 8;

    private final CreditLexicon lexicon;

    /** A judge who knows which role words also head columns. */
    public Verdict(CreditLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * The drafts that hold in the place of a line of credits; doubtful names alone are let go beside
     * others.
     */
    public List<CreditDraft> accepted(String line, List<CreditDraft> drafts, List<Token> tokens, Place place) {
        List<CreditDraft> held = drafts;
        if (hasDoubtfulName(drafts) && isKnown(line, drafts)) {
            held = drafts.stream().filter(draft -> !isDoubtfulName(draft)).toList();
        }
        if (accepts(line, held, tokens, place)) {
            return held;
        }
        List<CreditDraft> placed = place == Place.BRACKETS ? behindPlace(held, tokens) : List.of();
        return accepts(line, placed, tokens, place) ? placed : List.of();
    }

    /** （云川 甲）: a likely name behind a short word, which says where its bearer is. */
    private static List<CreditDraft> behindPlace(List<CreditDraft> drafts, List<Token> tokens) {
        boolean two = drafts.size() == 1 && drafts.getFirst().form() == CreditDraft.Form.BARE && tokens.size() == 3
                && tokens.get(0).type() == Type.NAME && tokens.get(1).type() == Type.BLANK
                && tokens.get(2).type() == Type.NAME && tokens.get(0).sure() < Token.LIKELY
                && tokens.get(0).length() <= LONGEST_PLACE && tokens.get(2).sure() == Token.LIKELY;
        if (!two) {
            return List.of();
        }
        CreditDraft draft = drafts.getFirst();
        return List.of(new CreditDraft(draft.role(), draft.contributors().subList(1, 2), tokens.get(2).from(),
                draft.to(), draft.form(), Token.LIKELY));
    }

    private static boolean hasDoubtfulName(List<CreditDraft> drafts) {
        for (CreditDraft draft : drafts) {
            if (isDoubtfulName(draft)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDoubtfulName(CreditDraft draft) {
        return draft.form() == CreditDraft.Form.BARE && draft.sure() != Token.LIKELY;
    }

    private boolean isKnown(String line, List<CreditDraft> drafts) {
        boolean known = false;
        for (CreditDraft draft : drafts) {
            known |= isStrong(line, draft) && draft.role().kind() != Role.Kind.OTHER;
        }
        return known;
    }

    private boolean accepts(String line, List<CreditDraft> drafts, List<Token> tokens, Place place) {
        if (drafts.isEmpty()) {
            return false;
        }
        if (isTableHead(line, drafts)) {
            return false;
        }
        boolean known = isKnown(line, drafts);
        boolean likely = hasLikely(line, drafts) || areClosings(drafts);
        known |= arePairs(line, drafts);
        boolean furniture = false;
        for (Token token : tokens) {
            furniture |= token.type() == Type.FURNITURE;
        }
        for (CreditDraft draft : drafts) {
            if (!(likely && isBeside(draft)) && !accepts(line, draft, tokens, place, known, furniture)) {
                return false;
            }
        }
        return true;
    }

    /** 文｜半亩方塘　图｜三更灯火: two roles at least, each parted from one short word by the same mark. */
    private boolean arePairs(String line, List<CreditDraft> drafts) {
        char mark = 0;
        for (CreditDraft draft : drafts) {
            int at = draft.from() + draft.role().label().length();
            boolean pair = draft.form() == CreditDraft.Form.SEPARATED && draft.contributors().size() == 1
                    && draft.role().kind() != Role.Kind.OTHER && at < line.length()
                    && draft.contributors().getFirst().person().name().length() <= LONGEST_CALLED
                    && Glyphs.isSeparator(line.charAt(at)) && (mark == 0 || line.charAt(at) == mark);
            if (!pair) {
                return false;
            }
            mark = line.charAt(at);
        }
        return drafts.size() > 1;
    }

    /** 甲 口述　乙 整理: two roles that each close over a name. */
    private static boolean areClosings(List<CreditDraft> drafts) {
        return drafts.size() > 1 && drafts.stream().allMatch(draft -> draft.form() == CreditDraft.Form.CLOSED
                && draft.role().label().length() > 1 && draft.sure() >= Token.POSSIBLE);
    }

    private boolean hasLikely(String line, List<CreditDraft> drafts) {
        for (CreditDraft draft : drafts) {
            if (isLikely(line, draft)) {
                return true;
            }
        }
        return false;
    }

    private boolean isLikely(String line, CreditDraft draft) {
        return isStrong(line, draft) && draft.sure() == Token.LIKELY && !draft.role().label().isEmpty()
                && draft.role().kind() != Role.Kind.OTHER && isOfPeople(draft);
    }

    /** 值班主任 甲 编辑 乙: beside a likely name, another role and a word of any kind are read in the same way. */
    private static boolean isBeside(CreditDraft draft) {
        return switch (draft.form()) {
            case LED, CLOSED -> !draft.contributors().isEmpty() && draft.sure() >= Token.IN_CONTEXT
                    && isOfPeople(draft) && !isSource(draft.role().kind());
            case SEPARATED, STATUS, OFFICE, HOUSE, HOUSE_ALONE, UNKNOWN, BARE, TAGGED -> false;
        };
    }

    /** 记者 | 策划 | BD | 运营: roles parted by bars that name nobody head the columns of a table. */
    private static boolean isTableHead(String line, List<CreditDraft> drafts) {
        return line.indexOf('|') > 0 && line.indexOf('：') < 0 && line.indexOf(':') < 0
                && drafts.stream().filter(draft -> draft.contributors().isEmpty()).mapToInt(CreditDraft::from)
                        .distinct().count() > 1;
    }

    /** Whether a line may hold other words beside its credits here. */
    public static boolean mayHoldMore(Place place) {
        return switch (place) {
            case AFTER_TITLE, SECTION_START, FURNITURE, END, FRONT_MATTER -> true;
            case BODY, CAPTION, TAIL, BRACKETS, HEAD, SECTION_HEAD -> false;
        };
    }

    /** The credits of a line that is explained in part: those that hold beside any rest. */
    public List<CreditDraft> certain(String line, List<CreditDraft> drafts, List<Token> tokens) {
        int left = 0;
        for (Token token : tokens) {
            left += token.type() == Type.GAP ? token.length() : 0;
        }
        if (2 * left > line.length()) {
            return List.of();
        }
        return drafts.stream()
                .filter(draft -> isCertain(draft) && !isHeadline(line, draft) && (draft.form() != CreditDraft.Form.LED
                        || isOfPeople(draft) || isSource(draft.role().kind()) || isApart(draft, tokens)))
                .toList();
    }

    private static boolean isCertain(CreditDraft draft) {
        return switch (draft.form()) {
            case SEPARATED -> !draft.contributors().isEmpty() && draft.sure() >= Token.POSSIBLE;
            case CLOSED, LED, STATUS -> !draft.contributors().isEmpty() && draft.sure() == Token.LIKELY;
            case OFFICE, HOUSE, HOUSE_ALONE, UNKNOWN, BARE, TAGGED -> false;
        };
    }

    /** Behind a word that heads columns, a text that is no short or likely name is a headline: 视频：古桥今日通车. */
    private boolean isHeadline(String line, CreditDraft draft) {
        boolean topic = lexicon.isTopic(draft.role().label());
        if (topic && draft.form() == CreditDraft.Form.SEPARATED && draft.contributors().stream()
                .anyMatch(each -> each.affiliations().stream().anyMatch(lexicon::isTitle))) {
            // 图：小麦育种专家甲 says who is shown.
            return true;
        }
        return draft.sure() < Token.LIKELY && topic
                && draft.contributors().stream().anyMatch(each -> each.person().name().length() > LONGEST_PEN_NAME
                        && each.person().name().chars().allMatch(Glyphs::isHan))
                && !isRoleBySlash(line, draft);
    }

    /** 漫画/甲, 统筹、策划｜甲: a slash or a second role says that no column is headed. */
    private static boolean isRoleBySlash(String line, CreditDraft draft) {
        int mark = draft.from();
        while (mark < line.length() && !(Glyphs.isSeparator(line.charAt(mark)) && line.charAt(mark) != '、')) {
            mark++;
        }
        char sign = mark < line.length() ? line.charAt(mark) : 0;
        boolean bar = draft.role().label().length() == 1 && BARS.indexOf(sign) >= 0;
        boolean slash = bar || sign == '/' || sign == '／';
        return slash && line.length() - mark <= LONGEST_BEHIND_SLASH
                || mark - draft.from() > draft.role().label().length() + 1;
    }

    private boolean isStrong(String line, CreditDraft draft) {
        return switch (draft.form()) {
            case SEPARATED, CLOSED, LED, STATUS ->
                !draft.contributors().isEmpty() && draft.sure() > Token.DOUBTFUL && !isHeadline(line, draft);
            case OFFICE, HOUSE, HOUSE_ALONE, UNKNOWN, BARE, TAGGED -> false;
        };
    }

    private boolean accepts(
            String line, CreditDraft draft, List<Token> tokens, Place place, boolean known, boolean furniture) {
        int sure = draft.sure();
        return switch (draft.form()) {
            case SEPARATED -> sure > Token.DOUBTFUL && !draft.contributors().isEmpty() && !isHeadline(line, draft)
                    || known || unanswered(tokens);
            case CLOSED -> closed(draft, place) && (isSupplied(draft, place) || isMarked(tokens));
            case LED ->
                sure >= (place == Place.FRONT_MATTER || place == Place.BRACKETS || isCalled(draft, tokens, place)
                                ? Token.POSSIBLE : Token.LIKELY)
                        && !draft.contributors().isEmpty() && (isOfPeople(draft) || isSource(draft.role().kind())
                                || isApart(draft, tokens))
                        || known && draft.contributors().isEmpty() && unanswered(tokens);
            case STATUS ->
                !draft.contributors().isEmpty()
                        && (line.length() <= LONGEST_STATUS_LINE
                                || draft.contributors().size() >= SURE_LIST)
                        && sure >= (place == Place.HEAD || place == Place.SECTION_HEAD ? Token.LIKELY : Token.POSSIBLE);
            case OFFICE, HOUSE ->
                sure == Token.LIKELY && (signs(place) || place == Place.SECTION_HEAD || furniture || known
                        || place == Place.CAPTION && draft.form() == CreditDraft.Form.HOUSE && isMarked(tokens)
                                && draft.contributors().size() == 1);
            case HOUSE_ALONE ->
                known
                        || place == Place.BRACKETS && isAgency(line, tokens)
                        || place == Place.AFTER_TITLE && furniture
                        || place == Place.CAPTION && isAgency(line, tokens);
            case UNKNOWN ->
                sure == Token.LIKELY && (known || !isColon(line, draft) && place != Place.BODY
                        && place != Place.HEAD && place != Place.TAIL);
            case BARE -> bare(line, draft, tokens, place, known, furniture);
            case TAGGED -> true;
        };
    }

    /** 与会者：甲、乙: words that are no role are the key of something else. */
    private static boolean isColon(String line, CreditDraft draft) {
        int at = draft.from() + draft.role().label().length();
        return at < line.length() && (line.charAt(at) == ':' || line.charAt(at) == '：');
    }

    /** 作者 咸鱼: a word for a person and a blank before a name of any kind. */
    private boolean isCalled(CreditDraft draft, List<Token> tokens, Place place) {
        return isApart(draft, tokens) && lexicon.isBearer(draft.role().label()) && mayHoldMore(place);
    }

    /** Whether a blank parts the role that opens a credit from its names. */
    private static boolean isApart(CreditDraft draft, List<Token> tokens) {
        for (int i = 0; i + 1 < tokens.size(); i++) {
            if (tokens.get(i).from() == draft.from()) {
                return tokens.get(i + 1).type() == Type.BLANK;
            }
        }
        return false;
    }

    private static boolean isOfPeople(CreditDraft draft) {
        return draft.contributors().stream().allMatch(each -> each.person().kind() == Person.Kind.PERSON);
    }

    private static boolean isSource(Role.Kind kind) {
        return PendingCredit.isSource(kind) || RoleWords.isSource(kind) || kind == Role.Kind.COMPILER
                || kind == Role.Kind.PRODUCER;
    }

    /** 责任编辑： and nothing more, or a word for nobody: 信息来源于网络. */
    private static boolean unanswered(List<Token> tokens) {
        Token last = tokens.getLast();
        return last.type() == Type.SEPARATOR || tokens.stream().anyMatch(token -> token.type() == Type.UNNAMED);
    }

    /** An agency's name and marks. */
    private boolean isAgency(String line, List<Token> tokens) {
        return tokens.stream().allMatch(token -> switch (token.type()) {
            case AGENCY, SEPARATOR, BRACKET, BLANK, LIST, BULLET -> true;
            case ORGANISATION -> isNewsHouse(token.text(line));
            case ROLE, PRESS, OFFICE, UNNAMED, NAME, PLACE, ASIDE, WORK, FURNITURE, GAP -> false;
        });
    }

    private boolean isNewsHouse(String name) {
        return lexicon.endsInHouse(name);
    }

    private static boolean closed(CreditDraft draft, Place place) {
        boolean affiliated = draft.contributors().stream().anyMatch(each -> !each.affiliations().isEmpty());
        boolean picture = OF_PICTURES.contains(draft.role().kind());
        if (draft.sure() == Token.DOUBTFUL) {
            return false;
        }
        if (affiliated) {
            return true;
        }
        if (picture && place == Place.CAPTION && draft.contributors().size() > 1 && draft.sure() < Token.LIKELY) {
            return false;
        }
        if (picture) {
            return draft.sure() >= Token.POSSIBLE
                    || draft.role().label().length() > 1
                    || place == Place.CAPTION
                    || place == Place.BRACKETS;
        }
        return draft.sure() == Token.LIKELY && place != Place.BODY
                || place == Place.BRACKETS && draft.sure() >= Token.POSSIBLE;
    }

    /** 文件截图 names nobody: who supplied a picture is a likely name or a house, unless a mark says that it is one. */
    private static boolean isSupplied(CreditDraft draft, Place place) {
        boolean given = place != Place.TAIL && draft.role().label().startsWith(SUPPLY)
                && draft.contributors().size() == 1
                && draft.contributors().getFirst().person().name().length() <= LONGEST_CALLED;
        return given || draft.role().kind() != Role.Kind.PHOTO_SOURCE || draft.sure() == Token.LIKELY
                || draft.contributors().isEmpty();
    }

    private static boolean isMarked(List<Token> tokens) {
        return tokens.stream().anyMatch(token -> token.type() == Type.SEPARATOR);
    }

    /** □ 沈乡云: a bullet, a surname and one or two characters that are no common word with it. */
    private boolean isPlainName(String line, CreditDraft draft, List<Token> tokens) {
        Token name = tokens.getLast();
        String text = lexicon.folded(name.clean(line));
        return draft.sure() >= Token.POSSIBLE && name.type() == Type.NAME && text.length() >= 2 && text.length() <= 3
                && lexicon.isSurname(text.charAt(0))
                && lexicon.names().likelihood(text, 0, text.length(), 1) >= NameCharacters.IMPROBABLE;
    }

    /** Whether a name alone may sign here. */
    public static boolean signs(Place place) {
        return switch (place) {
            case AFTER_TITLE, SECTION_START, BRACKETS, FRONT_MATTER -> true;
            case FURNITURE, BODY, END, CAPTION, TAIL, HEAD, SECTION_HEAD -> false;
        };
    }

    private boolean bare(
            String line, CreditDraft draft, List<Token> tokens, Place place, boolean known, boolean furniture) {
        int names = draft.contributors().size();
        if (known && draft.sure() >= Token.POSSIBLE) {
            return true;
        }
        boolean affiliated = draft.contributors().stream().anyMatch(each -> !each.affiliations().isEmpty());
        if (affiliated && draft.sure() == Token.LIKELY && place != Place.BODY && place != Place.HEAD) {
            return true;
        }
        boolean bullet = tokens.getFirst().type() == Type.BULLET;
        if (bullet && names == 1 && signs(place) && isPlainName(line, draft, tokens)) {
            return true;
        }
        return switch (place) {
            case AFTER_TITLE ->
                names <= MOST_BARE_NAMES && draft.sure() == Token.LIKELY;
            case SECTION_START -> names <= MOST_SECTION_AUTHORS && draft.sure() == Token.LIKELY;
            case BRACKETS ->
                names <= MOST_SECTION_AUTHORS
                        && draft.sure() == Token.LIKELY
                        && line.length() <= LONGEST_BARE_IN_BRACKETS;
            case FRONT_MATTER -> draft.sure() >= Token.POSSIBLE;
            case TAIL, END -> bullet && draft.sure() == Token.LIKELY;
            case BODY -> bullet && names == 1 && draft.sure() == Token.LIKELY && line.length() <= LONGEST_SIGNATURE;
            case FURNITURE, CAPTION, HEAD, SECTION_HEAD -> false;
        };
    }
}
