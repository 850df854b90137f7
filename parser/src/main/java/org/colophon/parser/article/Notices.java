package org.colophon.parser.article;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.colophon.model.Block;
import org.colophon.model.ParagraphKind;
import org.colophon.model.SourceSpan;
import org.colophon.parser.credit.reading.Place;
import org.colophon.parser.lexicon.WordTable;
import org.colophon.parser.source.Draft;
import org.colophon.parser.source.Draft.Prose;
import org.colophon.parser.text.Glyphs;

/** Finds the parts of notices and letters: addressees, enclosures, signers and the day. */
final class Notices {

    private static final WordTable WORDS = WordTable.builtIn("notices.zh.json");
    private static final List<String> ENCLOSED = List.copyOf(WORDS.lists().get("enclosed"));
    private static final int LONGEST_ADDRESSEE = 120;
    private static final int LONGEST_BODY = 30;
    /** Lines below the day of a text: its readers, its enclosures, credits. */
    private static final int DEEPEST_DAY = 4;
    /** More bodies than this sign no notice together. */
    private static final int MOST_BODIES = 12;
    private static final Pattern DAY = Pattern.compile(
            "[〔（(]?[0-9〇○零一二三四五六七八九]{4}\\s?年\\s?[0-9一二三四五六七八九十]{1,3}\\s?月"
                    + "(?:\\s?[0-9一二三四五六七八九十]{1,3}\\s?日)?(?:[于於][㐀-鿿]{2,6})?[〕）)]?");
    private static final Pattern LETTER = Pattern.compile("(?:Dear\\b.{1,80}|To the [Ee]ditor)[,:]");

    private final ArticleReading context;
    private final List<Draft> drafts;
    /** The words of each paragraph of one line without pictures; nothing for all else. */
    private final String[] lines;
    private final int firstProse;
    /** Whether any line is a day: nobody signs a notice without one. */
    private final boolean dated;

    private Notices(ArticleReading context, List<Draft> drafts) {
        this.context = context;
        this.drafts = drafts;
        this.lines = new String[drafts.size()];
        int first = drafts.size();
        boolean day = false;
        for (int i = drafts.size() - 1; i >= 0; i--) {
            lines[i] = line(drafts.get(i));
            first = drafts.get(i) instanceof Prose ? i : first;
            day |= isDay(i);
        }
        this.firstProse = first;
        this.dated = day;
    }

    /** The drafts of an article with the parts of a notice settled. */
    static List<Draft> told(List<Draft> drafts, ArticleReading context) {
        Notices notices = new Notices(context, drafts);
        List<Draft> told = new ArrayList<>(drafts.size());
        for (int i = 0; i < drafts.size(); i++) {
            ParagraphKind kind = notices.kind(i);
            told.add(kind == ParagraphKind.TEXT ? drafts.get(i) : notices.settled((Prose) drafts.get(i), kind));
        }
        return told;
    }

    private Draft settled(Prose prose, ParagraphKind kind) {
        SourceSpan span = context.source.span(prose.start(), prose.end());
        return new Draft.Settled(
                (id, making) -> new Block.Paragraph(id, kind, context.join(prose.lines()), span),
                prose.start(),
                prose.end());
    }

    private ParagraphKind kind(int i) {
        String text = line(i);
        if (text.isEmpty()) {
            return ParagraphKind.TEXT;
        }
        if (i == firstProse && isAddressee(text)) {
            return ParagraphKind.ADDRESSEE;
        }
        if (dated && isDay(i) && (isBody(i - 1) || isLast(i))) {
            return ParagraphKind.DAY;
        }
        if (dated && isBody(i) && daysBelow(i)) {
            return ParagraphKind.SIGNATURE;
        }
        boolean bracketed = Glyphs.isOpening(text.charAt(0)) && Glyphs.isClosing(text.charAt(text.length() - 1));
        if (bracketed && text.length() <= LONGEST_BODY && contains("released", text)) {
            return ParagraphKind.RELEASE;
        }
        for (String word : ENCLOSED) {
            if (text.startsWith(word)) {
                return ParagraphKind.ENCLOSURE;
            }
        }
        return ParagraphKind.TEXT;
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

    private static boolean isAddressee(String text) {
        char end = text.charAt(text.length() - 1);
        if (LETTER.matcher(text).matches()) {
            return true;
        }
        String words = Glyphs.strip(text.substring(0, text.length() - 1));
        return (end == '：' || end == ':') && words.chars().noneMatch(c -> Glyphs.isTerminal((char) c))
                && WORDS.lists().get("addressed").stream().anyMatch(words::endsWith);
    }

    private boolean isDay(int i) {
        String text = line(i);
        return text.indexOf('年') > 0 && DAY.matcher(text).matches();
    }

    /** A body's name alone on its line: no credit, no sentence. */
    private boolean isBody(int i) {
        String text = line(i);
        return !text.isEmpty() && text.length() <= LONGEST_BODY
                && text.chars().noneMatch(c -> "，。：；！？,:;!?".indexOf(c) >= 0)
                && WORDS.lists().get("bodies").stream().anyMatch(text::endsWith)
                && !context.reader.credits(((Prose) drafts.get(i)).lines().getFirst(), Place.END).found();
    }

    /** Whether only bodies are between a line and a day below it. */
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
