package org.colophon.parser.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.colophon.model.Block;
import org.colophon.model.ParagraphKind;
import org.colophon.model.SourceSpan;
import org.colophon.parser.credit.reading.CreditDraft;
import org.colophon.parser.credit.reading.Place;
import org.colophon.parser.lexicon.WordTable;
import org.colophon.parser.source.Cut;
import org.colophon.parser.source.Draft;
import org.colophon.parser.source.Draft.Prose;
import org.colophon.parser.source.Line;
import org.colophon.parser.text.Glyphs;

/** Finds the parts of notices and letters: addressees, enclosures, signers and the day. */
final class Notices {

    private static final WordTable WORDS = WordTable.builtIn("notices.zh.json");
    private static final List<String> ENCLOSED = List.copyOf(WORDS.lists().get("enclosed"));
    private static final int LONGEST_ADDRESSEE = 120;
    /** The words that close a letter, in small letters and without the mark behind them. */
    private static final Set<String> CLOSINGS = Set.copyOf(WORDS.lists().get("closings"));
    private static final int LONGEST_CLOSING = 30;
    /** A name, an office and a place are below the words that close a letter. */
    private static final int MOST_SIGNED = 3;
    private static final int LONGEST_SIGNED = 60;
    private static final int LONGEST_BODY = 30;
    private static final int LONGEST_ENCLOSURE = 600;
    /** Lines below the day of a text: who may see it, what it encloses, credits. */
    private static final int DEEPEST_DAY = 4;
    /** More bodies than this sign no notice together. */
    private static final int MOST_BODIES = 12;
    private static final Pattern DAY = Pattern.compile(
            "[〔（(]?[0-9〇○零一二三四五六七八九]{4}\\s?年\\s?[0-9一二三四五六七八九十]{1,3}\\s?月"
                    + "(?:\\s?[0-9一二三四五六七八九十]{1,3}\\s?日)?(?:[于於][㐀-鿿]{2,6})?[〕）)]?"
                    + "|[〔（(]?(?:" + String.join("|", WORDS.list("eras")) + ")[元0-9一二三四五六七八九十]{1,3}年.{0,8}[〕）)]?");
    /** The number of an official document: 南政办发〔2026〕12号. */
    private static final Pattern NUMBER = Pattern.compile(".{2,16}[〔\\[（(][0-9]{4}[〕\\]）)].{1,8}[号號]");
    private static final Pattern LETTER = Pattern.compile("(?:Dear\\b.{1,80}|To the [Ee]ditor)[,:]");

    private final ArticleReading context;
    private final List<Draft> drafts;
    /** Whether a line of the text addresses somebody, as letters do. */
    private final boolean addressed;
    /** The first paragraph that is neither the number of the notice nor a line in brackets. */
    private final int opening;
    /** The words of each paragraph of one line without pictures; nothing for all else. */
    private final String[] lines;
    /** Whether any line is a day: nobody signs a notice without one. */
    private final boolean dated;
    /** Whether a line closes a letter. */
    private final boolean closed;

    private Notices(ArticleReading context, List<Draft> drafts) {
        this.context = context;
        this.drafts = drafts;
        this.addressed = drafts.stream().limit(DEEPEST_DAY).anyMatch(draft -> draft instanceof Prose prose
                && prose.lines().size() == 1 && !words(prose.lines().getFirst()).isEmpty()
                && isAddressee(words(prose.lines().getFirst())));
        this.lines = new String[drafts.size()];
        boolean day = false;
        boolean letter = false;
        for (int i = 0; i < lines.length; i++) {
            lines[i] = line(drafts.get(i));
            day |= isDay(lines[i]);
            letter |= isClosing(lines[i]);
        }
        this.dated = day;
        this.closed = letter;
        this.opening = opening();
    }

    /** The drafts of an article with the parts of a notice settled. */
    static List<Draft> told(List<Draft> prepared, ArticleReading context) {
        List<Draft> drafts = new ArrayList<>(prepared.size());
        prepared.forEach(draft -> apart(draft, drafts));
        Notices notices = new Notices(context, drafts);
        List<Draft> told = new ArrayList<>(drafts.size());
        for (int i = 0; i < drafts.size(); i++) {
            ParagraphKind kind = notices.kind(i);
            told.add(kind == ParagraphKind.TEXT ? drafts.get(i) : notices.settled((Prose) drafts.get(i), kind));
        }
        return told;
    }

    /** Who signs and when, on lines of one paragraph, are two. */
    private static void apart(Draft draft, List<Draft> to) {
        if (draft instanceof Prose prose && prose.pictures().isEmpty() && prose.lines().size() > 1
                && prose.lines().size() <= DEEPEST_DAY && isDay(words(prose.lines().getLast()))
                && prose.lines().stream().allMatch(line -> isBody(words(line)) || line == prose.lines().getLast())) {
            prose.lines().forEach(line -> to.add(prose.with(List.of(line))));
        } else {
            to.add(draft);
        }
    }

    private static String words(Line line) {
        return Glyphs.strip(line.text());
    }

    private Draft settled(Prose prose, ParagraphKind kind) {
        SourceSpan span = context.source.span(prose.start(), prose.end());
        List<Line> lines = prose.lines().stream().map(this::flush).toList();
        return new Draft.Settled(
                (id, making) -> new Block.Paragraph(id, kind, context.join(lines), span),
                prose.start(),
                prose.end());
    }

    /** A line without the blanks that its writer set it with; the items of a list stay lines. */
    private Line flush(Line line) {
        String printed = line.printed();
        int blanks = 0;
        while (blanks < printed.length() && Glyphs.isBlank(printed.charAt(blanks))) {
            blanks++;
        }
        return new Line(Cut.at(context.source, line.content(), blanks).after(), line.start(), line.end(), true);
    }

    private ParagraphKind kind(int i) {
        if (isEnclosure(i)) {
            return ParagraphKind.ENCLOSURE;
        }
        String text = line(i);
        if (text.isEmpty()) {
            return ParagraphKind.TEXT;
        }
        if (i <= opening && isAddressee(text)) {
            return ParagraphKind.ADDRESSEE;
        }
        boolean end = context.source.marks().alignment(drafts.get(i).start()) == ParagraphKind.FLUSH_END;
        if (dated && isDay(i) && (end || isBody(i - 1) || isLast(i))) {
            return ParagraphKind.DAY;
        }
        if (dated && isBody(i) && daysBelow(i) || closed && isBelowClosing(i)) {
            return ParagraphKind.SIGNATURE;
        }
        boolean bracketed = Glyphs.isOpening(text.charAt(0)) && Glyphs.isClosing(text.charAt(text.length() - 1));
        if (bracketed && text.length() <= LONGEST_BODY && contains("released", text)) {
            return ParagraphKind.RELEASE;
        }
        return ParagraphKind.TEXT;
    }

    /** The list of what comes with a notice, on one line or on several. */
    private boolean isEnclosure(int i) {
        return drafts.get(i) instanceof Prose prose && prose.pictures().isEmpty()
                && prose.lines().size() <= MOST_BODIES && prose.end() - prose.start() <= LONGEST_ENCLOSURE
                && isEnclosed(words(prose.lines().getFirst()));
    }

    private static boolean isEnclosed(String words) {
        for (String word : ENCLOSED) {
            if (words.startsWith(word)) {
                return true;
            }
        }
        return false;
    }

    private static String line(Draft draft) {
        return draft instanceof Prose prose && prose.pictures().isEmpty()
                        && prose.lines().size() == 1 && prose.end() - prose.start() <= LONGEST_ADDRESSEE
                ? Glyphs.strip(prose.text())
                : "";
    }

    private String line(int i) {
        return i >= 0 && i < lines.length ? lines[i] : "";
    }

    private int opening() {
        int at = 0;
        while (at < drafts.size() && (!(drafts.get(at) instanceof Prose) || isHead(line(at)))) {
            at++;
        }
        return at;
    }

    private static boolean isHead(String text) {
        return (text.endsWith("号") || text.endsWith("號")) && NUMBER.matcher(text).matches()
                || !text.isEmpty() && Glyphs.isOpening(text.charAt(0))
                        && Glyphs.isClosing(text.charAt(text.length() - 1));
    }

    private static boolean isAddressee(String text) {
        char end = text.charAt(text.length() - 1);
        if (end != '：' && end != ':' && end != ',') {
            return false;
        }
        if (LETTER.matcher(text).matches()) {
            return true;
        }
        String words = Glyphs.strip(text.substring(0, text.length() - 1));
        return end != ',' && words.chars().noneMatch(c -> Glyphs.isTerminal((char) c))
                && WORDS.lists().get("addressed").stream().anyMatch(words::endsWith);
    }

    private boolean isDay(int i) {
        return isDay(line(i));
    }

    private static boolean isDay(String text) {
        return text.indexOf('年') >= 0 && DAY.matcher(text).matches();
    }

    /** A body's name alone on its line: no credit, no sentence. */
    private boolean isBody(int i) {
        String text = line(i);
        return !text.isEmpty() && (isBody(text) || isWriter(i, text))
                && !context.reader.credits(((Prose) drafts.get(i)).lines().getFirst(), Place.END).found();
    }

    private static boolean isBody(String text) {
        return isSigning(text) && WORDS.lists().get("bodies").stream().anyMatch(text::endsWith);
    }

    private static boolean isSigning(String text) {
        return !text.isEmpty() && text.length() <= LONGEST_BODY
                && text.chars().noneMatch(c -> "，。：；！？,:;!?".indexOf(c) >= 0);
    }

    /** The writer of a letter, right above its day. */
    private boolean isWriter(int i, String text) {
        return isSigning(text) && isDay(i + 1) && addressed;
    }

    private static boolean isClosing(String text) {
        if (text.isEmpty() || text.length() > LONGEST_CLOSING) {
            return false;
        }
        int end = text.length();
        while (end > 0 && ",，.！!".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return CLOSINGS.contains(text.substring(0, end).toLowerCase(Locale.ROOT));
    }

    /** Whether a short line is below the words that close a letter: it says who signs, of what office, and where. */
    private boolean isBelowClosing(int i) {
        for (int above = 1; above <= MOST_SIGNED; above++) {
            String text = line(i - above + 1);
            boolean han = !text.isEmpty() && Glyphs.isCjk(text.charAt(0));
            if (text.isEmpty() || text.length() > (han ? LONGEST_BODY : LONGEST_SIGNED) || text.indexOf('，') >= 0
                    || Glyphs.isTerminal(text.charAt(text.length() - 1))
                    || "：:.".indexOf(text.charAt(text.length() - 1)) >= 0 || isClosing(text)) {
                return false;
            }
            if (isClosing(line(i - above))) {
                return context.reader.credits(((Prose) drafts.get(i)).lines().getFirst(), Place.END).credits()
                        .stream().allMatch(draft -> draft.form() == CreditDraft.Form.BARE);
            }
        }
        return false;
    }

    /** Whether only bodies stand between a line and a day below it. */
    private boolean daysBelow(int i) {
        int below = i + 1;
        while (below <= i + MOST_BODIES && isBody(below)) {
            below++;
        }
        return isDay(below);
    }

    /** Whether only short lines follow a day to the end of the article, or to its next heading. */
    private boolean isLast(int i) {
        for (int below = i + 1; below < drafts.size() && below <= i + DEEPEST_DAY; below++) {
            if (drafts.get(below) instanceof Draft.Heading) {
                return true;
            }
            String text = line(below);
            if (text.isEmpty() || text.length() > LONGEST_BODY && !contains("released", text)) {
                return false;
            }
        }
        return i > 0 && i + DEEPEST_DAY >= drafts.size() - 1;
    }

    private static boolean contains(String list, String text) {
        return WORDS.lists().get(list).stream().anyMatch(text::contains);
    }
}
