package org.colophon.render.pdf.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;
import org.colophon.style.Composing;
import org.colophon.style.TextAlign;
import org.jspecify.annotations.Nullable;

/**
 * Sets paragraphs: finds the best lines of a whole paragraph and gives every glyph its place. Its working arrays are
 * used again, so it is not thread-safe: one for each call.
 */
public final class Compositor {

    /**
     * Longer texts are set in portions of so many characters, so that the memory of the search does not grow with the
     * text.
     */
    private static final int PORTION = 32_768;
    /** The greatest width of a portion, in thousandths of a point: sums have 32 bits. */
    private static final int WIDEST = 1 << 30;

    private final Items items = new Items();
    private final Itemizer itemiser;
    private final BreakRules rules = new BreakRules(items);
    private final KeepTogether bonds;
    private final Breaker breaker = new Breaker(items);
    private final HeadlineBreaker headlines = new HeadlineBreaker(items);
    private final Justifier justifier;
    private final Interlinear interlinear;
    private final WordList lexicon;

    /**
     * A compositor.
     *
     * @param metrics the fonts it sets with
     * @param lexicon words that it keeps whole
     */
    public Compositor(Metrics metrics, WordList lexicon) {
        this.interlinear = new Interlinear(items, metrics);
        this.itemiser = new Itemizer(items, metrics, interlinear);
        this.bonds = new KeepTogether(items, metrics);
        this.justifier = new Justifier(items, metrics, breaker.fit());
        this.lexicon = lexicon;
    }

    /**
     * Whether words of a language may be parted, or are known to have no hyphens.
     *
     * @param language the language
     * @return false if there are no patterns for it: its words stay whole
     */
    public static boolean knowsHyphens(Locale language) {
        return Hyphenation.isKnown(language);
    }

    /**
     * Sets a paragraph.
     *
     * @param text its text
     * @param setting how
     * @return its lines; none if there is no text
     */
    public List<SetLine> set(TypedText text, Setting setting) {
        if (text.size() == 0) {
            return List.of();
        }
        if (text.size() > portion(text)) {
            return portions(text, setting);
        }
        prepare(text, setting);
        breaker.find(setting);
        return lines(breaker.lines(breaker.lineCount()), text, setting);
    }

    /**
     * Sets a paragraph in every number of lines near the best.
     *
     * @param text its text
     * @param setting how
     * @return the best setting, and those of one line fewer and more
     */
    public ParagraphVariants variants(TypedText text, Setting setting) {
        if (text.size() == 0) {
            return ParagraphVariants.only(List.of());
        }
        if (text.size() > portion(text)) {
            return ParagraphVariants.only(portions(text, setting));
        }
        prepare(text, setting);
        breaker.findVariants(setting);
        int best = breaker.lineCount();
        ParagraphVariants.Variant found =
                new ParagraphVariants.Variant(lines(breaker.lines(best), text, setting), breaker.costOf(best));
        return new ParagraphVariants(found, variant(best - 1, text, setting), variant(best + 1, text, setting));
    }

    private static int portion(TypedText text) {
        return Math.min(PORTION, Math.max(1, WIDEST / text.em()));
    }

    /**
     * A text that is too long to be set at once: the last line of each portion is set again at the head of the next.
     */
    private List<SetLine> portions(TypedText text, Setting setting) {
        List<SetLine> lines = new ArrayList<>();
        int portion = portion(text);
        for (int from = 0; from < text.size(); ) {
            int most = Math.min(text.size(), from + portion);
            int cut = text.partable(most);
            int to = cut > from ? cut : most;
            List<SetLine> set = set(text.part(from, to), from == 0 ? setting : setting.after(lines.size()));
            int kept = to == text.size() ? set.size() : Math.max(1, set.size() - 1);
            int place = from;
            set.subList(0, kept).forEach(line -> lines.add(line.within(place)));
            from = kept == set.size() ? to : from + set.get(kept).start();
        }
        return lines;
    }

    private ParagraphVariants.@Nullable Variant variant(int count, TypedText text, Setting setting) {
        long cost = breaker.costOf(count);
        return cost >= Costs.NONE
                ? null
                : new ParagraphVariants.Variant(lines(breaker.lines(count), text, setting), cost);
    }

    private void prepare(TypedText text, Setting setting) {
        itemiser.itemise(text, setting);
        rules.find(Profile.of(setting.composing().lineBreaking()));
        bonds.find(setting, lexicon);
        interlinear.keep(text);
    }

    private List<SetLine> lines(int[] ends, TypedText text, Setting setting) {
        int count = 0;
        for (int i = 0; i < ends.length; i++) {
            count += justifier.count(i == 0 ? 0 : ends[i - 1], ends[i]);
        }
        GlyphRow glyphs = new GlyphRow(count, List.copyOf(text.stretches()));
        List<SetLine> lines = new ArrayList<>(ends.length);
        for (int i = 0; i < ends.length; i++) {
            SetLine line = justifier.set(i == 0 ? 0 : ends[i - 1], ends[i], i, setting, glyphs);
            lines.add(text.spans().isEmpty() ? line : interlinear.beside(line, text, setting.composing().writing()));
        }
        return lines;
    }

    /**
     * Sets a headline: as many lines as it needs, broken by sense and evenly.
     *
     * @param text its text
     * @param setting how
     * @return its lines
     */
    public List<SetLine> headline(TypedText text, Setting setting) {
        if (text.size() == 0) {
            return List.of();
        }
        if (text.size() > portion(text)) {
            return portions(text, setting);
        }
        prepare(text, setting);
        breaker.fit().begin(setting);
        int[] ends = headlines.ends(breaker.fit(), setting);
        if (ends.length == 0) {
            breaker.find(setting);
            ends = breaker.lines(breaker.lineCount());
        }
        return lines(ends, text, setting);
    }

    /**
     * The length of a text in one line.
     *
     * @param text the text
     * @param composing how it is composed
     * @return its extent
     */
    public int extent(TypedText text, Composing composing) {
        long extent = 0;
        int portion = portion(text);
        for (int from = 0; from < text.size(); from += portion) {
            TypedText part = text.size() <= portion ? text : text.part(from, Math.min(text.size(), from + portion));
            prepareInOneLine(part, composing);
            extent += breaker.fit().natural(0, part.size());
        }
        return (int) Math.min(Measures.BOUNDLESS, extent);
    }

    private void prepareInOneLine(TypedText text, Composing composing) {
        Measures measure = Measures.of(Measures.BOUNDLESS);
        Setting setting = new Setting(measure, 0, TextAlign.START, composing, Setting.Keeping.TEXT);
        prepare(text, setting);
        breaker.fit().begin(setting);
    }

    /**
     * The length of the longest piece of a text that is not broken, if words are broken at their hyphens.
     *
     * @param text the text
     * @param composing how it is composed
     * @return its extent
     */
    public int longestPiece(TypedText text, Composing composing) {
        return longest(text, composing, i -> true);
    }

    /**
     * The length of the longest word of a text: words of letters and digits are not broken at all, Han are words.
     *
     * @param text the text
     * @param composing how it is composed
     * @return its extent
     */
    public int longestWord(TypedText text, Composing composing) {
        return longest(text, composing, i -> !items.classes[i - 1].isWestern() || !items.classes[i].isWestern());
    }

    private int longest(TypedText text, Composing composing, IntPredicate parts) {
        int longest = 0;
        int portion = portion(text);
        for (int from = 0; from < text.size(); from += portion) {
            longest = Math.max(
                    longest,
                    longestOfPortion(
                            text.size() <= portion ? text : text.part(from, Math.min(text.size(), from + portion)),
                            composing,
                            parts));
        }
        return longest;
    }

    private int longestOfPortion(TypedText text, Composing composing, IntPredicate parts) {
        prepareInOneLine(text, composing);
        int longest = 0;
        int start = 0;
        for (int i = 1; i <= text.size(); i++) {
            if (i == text.size() || BreakPenalty.isPlain(items.toll[i]) && parts.test(i)) {
                longest = Math.max(longest, breaker.fit().natural(start, i));
                start = i;
            }
        }
        return longest;
    }
}
