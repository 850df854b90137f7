package org.colophon.parser.paragraph;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.colophon.model.Role;
import org.colophon.parser.credit.reading.CreditDraft;
import org.colophon.parser.credit.reading.CreditPassage;
import org.colophon.parser.credit.reading.CreditReading;
import org.colophon.parser.credit.reading.Place;
import org.colophon.parser.source.Draft;
import org.colophon.parser.source.Draft.Prose;
import org.colophon.parser.source.Line;
import org.colophon.parser.text.Glyphs;
import org.jspecify.annotations.Nullable;

/** Tells the kinds of paragraphs: running prose, or one of the many things that look like it. */
public final class Sorter {

    /** Roles of those who answer for an issue and make its pages. */
    private static final Set<Role.Kind> STAFF = Set.of(
            Role.Kind.EDITOR_IN_CHIEF,
            Role.Kind.EDITOR,
            Role.Kind.RESPONSIBLE_EDITOR,
            Role.Kind.DUTY_EDITOR,
            Role.Kind.PHOTO_EDITOR,
            Role.Kind.PROOFREADER,
            Role.Kind.REVIEWER,
            Role.Kind.DESIGNER);

    /** The treatment of a draft by paragraph repair. */
    public enum Kind {
        /** Running prose, whole or broken. */
        PROSE,
        /**
         * Matter that a page puts between two halves of a paragraph: a picture, a page head, a jump note, a photo
         * credit.
         */
        GAP,
        /** Something of its own, that no paragraph goes on over. */
        OWN
    }

    /** A column head or label is shorter than any paragraph: 24 Han fill a line and a half of the widest column. */
    private static final int SHORT_HAN = 24;
    private static final int SHORT_LATIN = 48;
    private static final int LONGEST_FURNITURE = 80;
    private static final Pattern ITEM = Pattern.compile(
            "\\s*(?:[一二三四五六七八九十]{1,3}(?:、|是)|[（(][0-9一二三四五六七八九十]{1,2}[）)]|[①-⑳]|[0-9]{1,2}[.、．](?![0-9])"
                    + "|[·•\\-▲●○◆◇■□★☆※])");
    private static final Pattern TURN = Pattern.compile("(?:[㐀-鿿]{1,6}|Q|A)(?:：|: )");
    private static final int LONGEST_CARD = 56;
    private static final int LONGEST_LABEL = 8;
    private static final Pattern CARD = Pattern.compile("(?:[㐀-鿿]{2,6}[：:]|[A-Z][a-z]{2,12}: )[^。！？]{1,40}");

    private final LineReader reader;

    public Sorter(LineReader reader) {
        this.reader = reader;
    }

    /** Whether a paragraph ends with a credit and is therefore complete. */
    public boolean isSigned(Prose prose) {
        Line last = prose.lines().getLast();
        return !reader.closings(last).isEmpty() || isCaption(prose)
                || prose.lines().size() > 1 && reader.credits(last, Place.END).found();
    }

    /** A paragraph that opens with a role is a line of its own, read or not: the words of the text stay out of it. */
    public boolean opensWithRole(Line line) {
        return reader.opensWithRole(line);
    }

    /** Whether a paragraph would be a caption below a picture: it ends in the credit of one. */
    public boolean isCaption(Prose prose) {
        Line last = prose.lines().getLast();
        List<CreditPassage> ends = reader.captionClosings(last);
        return !ends.isEmpty() && ends.stream().anyMatch(passage -> isPicture(passage.reading()))
                && reader.closings(last).stream().allMatch(passage -> isPicture(passage.reading()));
    }

    /** Takes the drafts off an article's end that belong to the title after them: page heads, and one kicker. */
    public List<Draft> takeAboveTitle(List<Draft> body) {
        List<Draft> above = new ArrayList<>();
        while (!body.isEmpty()
                && body.getLast() instanceof Prose prose
                && prose.pictures().isEmpty()
                && isAboveTitle(body, prose, above)) {
            above.addFirst(body.removeLast());
        }
        return above;
    }

    private boolean isAboveTitle(List<Draft> body, Prose prose, List<Draft> above) {
        if (isPageHead(prose)) {
            return true;
        }
        boolean wholeBefore =
                body.size() > 1 && body.get(body.size() - 2) instanceof Prose before && !Evidence.isOpen(before);
        return above.isEmpty() && wholeBefore && prose.lines().size() == 1 && DisplayLines.isKicker(prose.text())
                && kind(body, body.size() - 1) == Kind.PROSE && creditLines(prose, Place.END) == null;
    }

    public Kind kind(List<Draft> drafts, int index) {
        Kind kind = apart(drafts, index);
        return kind == Kind.PROSE && isDisplay(drafts, index) ? Kind.OWN : kind;
    }

    /** The same for a paragraph looked at by itself, without its neighbours. */
    public Kind apart(List<Draft> drafts, int index) {
        if (!(drafts.get(index) instanceof Prose prose)) {
            return drafts.get(index) instanceof Draft.Lifted ? Kind.GAP : Kind.OWN;
        }
        if (!prose.pictures().isEmpty()) {
            return prose.hasWordsBeforePicture() ? Kind.OWN : Kind.GAP;
        }
        String text = prose.text();
        if (Labels.isJump(text) || isPageHead(prose)) {
            return Kind.GAP;
        }
        if (isVerse(prose) || Labels.editorNote(text) > 0) {
            return Kind.OWN;
        }
        return isProseText(text) ? Kind.PROSE : brief(prose, text);
    }

    /** A short paragraph: credits, items, turns, cards. */
    private Kind brief(Prose prose, String text) {
        List<CreditReading> lines = creditLines(prose, Place.END);
        if (lines != null) {
            return lines.stream().allMatch(Sorter::isGap) ? Kind.GAP : Kind.OWN;
        }
        return isLabelled(text) || isCard(text) ? Kind.OWN : Kind.PROSE;
    }

    /** 票价：免费: a line of a card. */
    private static boolean isCard(String text) {
        return text.length() <= LONGEST_CARD && CARD.matcher(text).matches();
    }

    private static boolean isProseText(String text) {
        return text.length() > LONGEST_FURNITURE * 2 && !isLabelled(text);
    }

    private static boolean isLabelled(String text) {
        int mark = Math.min(text.length(), LONGEST_LABEL);
        boolean turn = text.indexOf('：', 0, mark) >= 0 || text.indexOf(':', 0, mark) >= 0;
        return turn && TURN.matcher(text).lookingAt()
                || !text.isEmpty()
                        && mayBeItem(text.charAt(0))
                        && ITEM.matcher(text).lookingAt();
    }

    private static boolean mayBeItem(char first) {
        return first < 0x80
                || "一二三四五六七八九十（".indexOf(first) >= 0
                || first >= '①' && first <= '⑳'
                || first == '·'
                || first == '•'
                || Glyphs.isBullet(first)
                || Glyphs.isBlank(first);
    }

    /** Credits between two halves of a paragraph: of a picture, or of the page. */
    public static boolean isGap(CreditReading reading) {
        return isPicture(reading) || isStaff(reading) || isNameForPaper(reading);
    }

    /**
     * Ada Poole for the Courier: below a text this signs it; between halves of a sentence it can only be a picture's.
     */
    private static boolean isNameForPaper(CreditReading reading) {
        return reading.credits().stream()
                .allMatch(draft -> draft.form() == CreditDraft.Form.STATUS
                        && draft.role().label().isEmpty()
                        && draft.contributors().stream()
                                .noneMatch(contributor ->
                                        Glyphs.isCjk(contributor.person().name().charAt(0))));
    }

    /** 本版编辑 … 版式 … 校对 …: those who made the page. */
    public static boolean isStaff(CreditReading reading) {
        return reading.credits().stream().allMatch(draft -> STAFF.contains(draft.role().kind()));
    }

    public static boolean isPicture(CreditReading reading) {
        return reading.credits().stream().allMatch(draft -> isPicture(draft.role().kind()));
    }

    public static boolean isPicture(Role.Kind kind) {
        return kind == Role.Kind.PHOTOGRAPHER || kind == Role.Kind.PHOTO_SOURCE;
    }

    /** The readings of all lines, if each is a line of credits; null otherwise. */
    @Nullable public List<CreditReading> creditLines(Prose prose, Place place) {
        List<CreditReading> readings = null;
        for (Line line : prose.lines()) {
            CreditReading reading = reader.credits(line, place);
            if (!reading.found()) {
                return null;
            }
            readings = readings == null ? new ArrayList<>() : readings;
            readings.add(reading);
        }
        return readings;
    }

    /** Whether a paragraph is the head of a page, with its number: a day alone may close a letter. */
    public static boolean isPageHead(Prose prose) {
        PageHead head = head(prose);
        return head != null && head.page() != null;
    }

    /** Whether a paragraph is the head of a page or a day. */
    public static boolean isHeadOrDay(Prose prose) {
        return head(prose) != null;
    }

    private static @Nullable PageHead head(Prose prose) {
        return prose.lines().size() > 1 || prose.end() - prose.start() > LONGEST_FURNITURE
                ? null
                : PageHead.read(prose.text());
    }

    public static boolean isVerse(Prose prose) {
        List<Line> lines = prose.lines();
        return lines.size() > 1 && lines.subList(0, lines.size() - 1).stream().allMatch(Line::hardBreak);
    }

    /**
     * One of several short lines: verse, or lines that are displayed. One that ends in a comma is a line of verse, or
     * is broken off.
     */
    private boolean isDisplay(List<Draft> drafts, int index) {
        if (!(drafts.get(index) instanceof Prose prose)
                || !isShort(prose)
                || isEnded(prose)
                || Evidence.hasStop(prose.text())) {
            return false;
        }
        if (Evidence.endsInside(prose.text())) {
            return index + 1 < drafts.size()
                    && drafts.get(index + 1) instanceof Prose next
                    && isShort(next)
                    && !isBetweenHalves(next);
        }
        // A line with a mark inside may be the first words of a paragraph, below any short line.
        return isDisplayed(drafts, index + 1) || !Evidence.isProse(prose.text()) && isDisplayed(drafts, index - 1);
    }

    /** Whether a neighbour is a short line without an end, and not matter that a page puts between two halves. */
    private boolean isDisplayed(List<Draft> drafts, int index) {
        return index >= 0
                && index < drafts.size()
                && drafts.get(index) instanceof Prose prose
                && isShort(prose)
                && !isEnded(prose)
                && !Evidence.endsInside(prose.text())
                && !isCard(prose.text())
                && !isBetweenHalves(prose);
    }

    private boolean isBetweenHalves(Prose prose) {
        if (Labels.isJump(prose.text()) || isPageHead(prose)) {
            return true;
        }
        List<CreditReading> lines = creditLines(prose, Place.END);
        return lines != null && lines.stream().allMatch(Sorter::isGap);
    }

    private static boolean isShort(Prose prose) {
        if (!prose.pictures().isEmpty() || prose.end() - prose.start() > SHORT_LATIN) {
            return false;
        }
        String text = Glyphs.strip(prose.text());
        return !text.isEmpty() && (!Glyphs.isCjk(text.charAt(0)) || text.length() <= SHORT_HAN);
    }

    private static boolean isEnded(Prose prose) {
        String text = Glyphs.strip(prose.text());
        char end = text.charAt(text.length() - 1);
        return Glyphs.isTerminal(end) || end == '.' && !Glyphs.isCjk(text.charAt(0));
    }
}
