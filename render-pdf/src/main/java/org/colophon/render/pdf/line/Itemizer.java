package org.colophon.render.pdf.line;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.colophon.style.Composing;
import org.colophon.style.MixedGaps;
import org.colophon.style.Region;
import org.colophon.style.WritingMode;

/** Prepares a paragraph: the class of each character, its room, and the part of it that can be taken away. */
final class Itemizer {

    private final Items items;
    private final Metrics metrics;
    private final Interlinear interlinear;
    private final QuoteContext contexts = new QuoteContext();
    private final Direction direction;
    private final Shaping shaping;
    private final Addresses addresses;
    private final int[] stepOf = new int[CharClass.values().length];
    private Cells cells = Cells.of(Region.MAINLAND.composing());
    private Map<GapTable.Beside, GapTable.Gap> gaps = GapTable.of(MixedGaps.NONE);

    /** The orthographies of the languages that were met. */
    private final Map<Locale, Orthography> known = new HashMap<>();
    private MixedGaps mixed = MixedGaps.NONE;
    private boolean spaced;
    /** Whether letters in cells form words with blanks between them, as Hangul do. */
    private boolean spacedWords;
    private boolean vertical;
    private int spacing;

    Itemizer(Items items, Metrics metrics) {
        this(items, metrics, new Interlinear(items, metrics));
    }

    Itemizer(Items items, Metrics metrics, Interlinear interlinear) {
        this.items = items;
        this.interlinear = interlinear;
        this.metrics = metrics;
        this.direction = new Direction(items);
        this.shaping = new Shaping(items, metrics);
        this.addresses = new Addresses(items);
        for (CharClass named : CharClass.values()) {
            stepOf[named.ordinal()] = Step.poolOf(named);
        }
    }

    void itemise(TypedText text, Setting setting) {
        Composing composing = setting.composing();
        boolean own = metrics.hasFormsOf(composing.region());
        cells = Cells.of(own ? composing : composing.withRegion(Region.MAINLAND));
        mixed = setting.composing().gaps();
        gaps = GapTable.of(mixed);
        spacing = setting.spacing();
        spacedWords = setting.composing().region() == Region.KOREA;
        spaced = mixed != MixedGaps.NONE;
        vertical = setting.composing().writing() == WritingMode.VERTICAL;
        classify(text);
        direction.find(setting.composing().writing());
        shaping.find();
        if (vertical) {
            GlyphOrientation.vertical(items);
        } else {
            GlyphOrientation.horizontal(items);
        }
        for (int i = 0; i < items.size; i++) {
            room(i);
        }
        for (int i = 1; i < items.size; i++) {
            meet(i);
        }
        if (!vertical) {
            interlinear.widen(text);
        }
        if (items.alphabetic || items.bidirectional) {
            addresses.forget();
        }
        sum();
    }

    private void classify(TypedText text) {
        items.begin(text.size());
        for (int i = 0; i < items.size; i++) {
            int point = text.point(i);
            items.points[i] = point;
            items.types[i] = text.type(i);
            items.orthographies[i] = i > 0 && items.types[i - 1] == items.types[i]
                    ? items.orthographies[i - 1]
                    : known.computeIfAbsent(items.types[i].language(), Orthography::of);
            items.classes[i] = Hangul.isLetter(items, i) ? CharClass.LATIN : CharClass.of(point);
        }
        items.em = text.em();
        addresses.find();
        items.alphabetic = AlphabetShare.isAlphabetic(items);
        contexts.find(items);
        for (int i = 0; i < items.size; i++) {
            if (items.latin[i]) {
                items.classes[i] = items.classes[i].western();
            }
            items.faces[i] = metrics.face(
                    items.types[i],
                    items.points[i],
                    items.latin[i] || items.classes[i].isWestern() && items.classes[i] != CharClass.WIDE_DIGIT);
        }
    }

    /** The cell of a character, and the position of its glyph in it. */
    private void room(int i) {
        int size = items.types[i].size();
        CharClass own = items.classes[i];
        int width = own == CharClass.COMBINING && items.drawn[i] == items.points[i] || items.drawn[i] == 0
                ? 0
                : metrics.width(items.faces[i], items.drawn[i]);
        int before = 0;
        int body = width;
        int after = 0;
        int scale = 1000;
        int shift = 0;
        switch (own) {
            case HAN, WIDE_DIGIT -> {
                body = Math.max(1000, width);
                shift = (body - width) / 2;
            }
            case OPENING, CLOSING, COMMA, COLON, STOP, EXCLAIM, MIDDLE -> {
                Cells.Cell cell = cells.of(own);
                before = cell.before();
                body = cell.body();
                after = cell.after();
                shift = cell.shift(width);
            }
            case DASH, CONNECTOR, ELLIPSIS -> {
                body = stretched(i, width);
                // A dash narrower than its cell would leave a gap in ——: each half is drawn to fill its own em.
                scale = own == CharClass.DASH && width > 0 && body != width ? body * 1000 / width : 1000;
                shift = scale == 1000 ? (body - width) / 2 : 0;
            }
            case SPACE -> body = blank(i, width);
            case LATIN, DIGIT, SOLIDUS, POSTFIX, PREFIX, WEST_OPEN, WEST_CLOSE, COMBINING -> { }
        }
        if (vertical && items.turns[i] != Turn.TURNED && own != CharClass.SPACE) {
            upright(i, own, size);
            return;
        }
        items.lead[i] = before * size / 1000;
        items.tail[i] = after * size / 1000;
        body(i, body * size / 1000, shift * size / 1000, scale);
    }

    private void body(int i, int body, int shift, int scale) {
        items.body[i] = body;
        items.shift[i] = shift;
        items.scale[i] = scale;
        items.gap[i] = 0;
    }

    /**
     * In vertical lines, upright characters have a cell of an em, and punctuation has the cell of its scheme; combined
     * digits share one cell.
     */
    private void upright(int i, CharClass own, int size) {
        Cells.Cell cell = own.side() == ' ' ? Cells.WHOLE : cells.of(own);
        boolean shared = items.turns[i] == Turn.COMBINED && i > 0 && items.turns[i - 1] == Turn.COMBINED;
        items.lead[i] = cell.before() * size / 1000;
        items.body[i] = shared || own == CharClass.COMBINING ? 0 : cell.body() * size / 1000;
        items.tail[i] = cell.after() * size / 1000;
        items.shift[i] = shared ? -size : cell.shift(1000) * size / 1000;
        items.scale[i] = 1000;
        items.gap[i] = 0;
    }

    /**
     * Dashes and ellipses take an em each beside Han (CLREQ, two-em marks); ⸺ is two ems in itself, – has its own
     * width.
     */
    private int stretched(int i, int width) {
        return switch (items.points[i]) {
            case '⸺' -> 2000;
            case '–' -> width;
            default -> 1000;
        };
    }

    private int blank(int i, int width) {
        return switch (items.points[i]) {
            case 0x3000 -> 1000;
            case '\t' -> 2000;
            case '\n', '\r', 0x200B -> 0;
            default -> betweenHan(i) && !spacedWords
                    ? 500
                    : items.alphabetic ? WordSpaces.width(items, i, width) : width;
        };
    }

    private boolean betweenHan(int i) {
        return i > 0
                && i + 1 < items.size
                && items.classes[i - 1].isSetInCells()
                && items.classes[i + 1].isSetInCells();
    }

    /** Adjusts a character and the one before it: adjacent marks close up, Han and Latin are kept apart. */
    private void meet(int i) {
        CharClass before = items.classes[i - 1];
        CharClass own = items.classes[i];
        if (cells.pairs) {
            char side = side(i);
            switch (side == ' ' ? Adjacent.NEITHER : Adjacent.of(side(i - 1), side)) {
                case FIRST -> closeUp(i - 1);
                case SECOND -> closeBefore(i);
                case NEITHER -> { }
            }
            exclaim(i);
        }
        if (own == CharClass.SPACE) {
            blankGap(i);
        } else if (own == CharClass.HAN || before == CharClass.HAN) {
            gap(i, i - 1, i);
        } else if (items.alphabetic) {
            items.gap[i] = WordSpaces.missing(items, i) * items.types[i].size() / 1000;
        }
    }

    /**
     * A mark loses the blank after it. Quotes that a face draws narrow are at the end of their half, beside the next
     * mark.
     */
    private void closeUp(int i) {
        items.tail[i] = 0;
        narrowAtEnd(i);
    }

    /**
     * A mark loses the blank before it. Narrow quotes are then beside the half em that is left: an opening one at the
     * start of its half, a closing one before it at the end.
     */
    private void closeBefore(int i) {
        items.lead[i] = 0;
        if (!vertical && items.classes[i] == CharClass.OPENING) {
            items.shift[i] = Math.min(items.shift[i], 0);
            if (items.classes[i - 1] == CharClass.CLOSING) {
                narrowAtEnd(i - 1);
            }
        }
    }

    private void narrowAtEnd(int i) {
        int width = vertical ? 1000 : metrics.width(items.faces[i], items.points[i]);
        int half = cells.of(items.classes[i]).body();
        if (width < half) {
            items.shift[i] = (half - width) * items.types[i].size() / 1000;
        }
    }

    private char side(int i) {
        return items.points[i] == 0x3000 ? 'M' : items.classes[i].side();
    }

    /** ？！ together take one em; of three or more all but the last close up (GB/T 15834-2011, 5.1.2). */
    private void exclaim(int i) {
        boolean pair = items.classes[i] == CharClass.EXCLAIM && items.classes[i - 1] == CharClass.EXCLAIM;
        boolean longer = i > 1 && items.classes[i - 2] == CharClass.EXCLAIM
                || i + 1 < items.size && items.classes[i + 1] == CharClass.EXCLAIM;
        if (pair && !longer) {
            items.tail[i] = 0;
        }
    }

    /** A typed blank between Han and Latin is replaced by the gap (CLREQ, mixed text). */
    private void blankGap(int i) {
        if (spaced && WordSpaces.isBetweenWords(items.points[i]) && i + 1 < items.size && meets(i - 1, i + 1)) {
            gap(i + 1, i - 1, i + 1);
            items.body[i] = 0;
        }
    }

    private void gap(int at, int a, int b) {
        if (meets(a, b)) {
            GapTable.Gap gap = gaps.get(beside(a, b));
            items.gap[at] =
                    gap == null ? 0 : gap.set() * items.types[items.classes[a] == CharClass.HAN ? a : b].size() / 1000;
        }
    }

    private boolean meets(int a, int b) {
        return items.classes[a] == CharClass.HAN && isWord(b) || isWord(a) && items.classes[b] == CharClass.HAN;
    }

    private boolean isWord(int i) {
        boolean word = switch (items.classes[i]) {
            case LATIN, DIGIT -> true;
            case POSTFIX, PREFIX -> items.body[i] < items.types[i].size();
            case HAN,
                    WIDE_DIGIT,
                    SPACE,
                    OPENING,
                    CLOSING,
                    COMMA,
                    COLON,
                    STOP,
                    EXCLAIM,
                    MIDDLE,
                    CONNECTOR,
                    DASH,
                    ELLIPSIS,
                    SOLIDUS,
                    WEST_OPEN,
                    WEST_CLOSE,
                    COMBINING -> false;
        };
        return word && items.types[i].rise() == 0 && !(vertical && items.turns[i] != Turn.TURNED);
    }

    private GapTable.Beside beside(int a, int b) {
        int latin = items.classes[a] == CharClass.HAN ? b : a;
        int han = latin == a ? b : a;
        if (items.classes[latin] == CharClass.LATIN) {
            return GapTable.Beside.LATIN;
        }
        boolean date = items.classes[latin] == CharClass.DIGIT
                && Units.isDate(items.points[han])
                && (han > latin || partOfDate(latin));
        return date ? GapTable.Beside.DATE : GapTable.Beside.DIGIT;
    }

    /** Whether digits that follow 年 or 月 go on with the date: 3月 and 5日 in 2018年3月5日. */
    private boolean partOfDate(int digit) {
        int i = digit;
        while (i < items.size && items.classes[i] == CharClass.DIGIT) {
            i++;
        }
        return i < items.size && Units.isDate(items.points[i]);
    }

    private void sum() {
        Pools pools = items.pools;
        pools.begin(items.size);
        int ink = 0;
        for (int i = 0; i < items.size; i++) {
            items.inkEnd[i] = ink;
            CharClass own = items.classes[i];
            if (i > 0 && (items.loose[i] || Elastic.between(items, i - 1, i))) {
                elastic(i);
            }
            if (items.gap[i] > 0) {
                mixedGap(i);
            }
            addBlank(stepOf[own.ordinal()], items.lead[i]);
            pools.body(i, items.body[i]);
            if (own == CharClass.SPACE) {
                WordSpaces.add(items, i, !spacedWords);
            }
            addBlank(stepOf[own.ordinal()], items.tail[i]);
            ink = own == CharClass.SPACE ? ink : i + 1;
        }
        items.inkEnd[items.size] = ink;
    }

    private void elastic(int i) {
        Pools pools = items.pools;
        if (isCapped(i)) {
            pools.add(Pools.CAPPED, 1);
            return;
        }
        pools.add(Pools.NATURAL, items.loose[i] ? 0 : spacing * items.types[i].size() / 1000);
        pools.add(Pools.GAPS, 1);
        pools.add(Pools.MARKS, items.classes[i].side() != ' ' || items.classes[i - 1].side() != ' ' ? 1 : 0);
    }

    /** In newspapers a gap beside a digit has its own limit: beyond it the gaps between Han take the room. */
    private boolean isCapped(int i) {
        return items.gap[i] > 0
                && spacing == 0
                && mixed == MixedGaps.NEWSPAPER
                && meets(i - 1, i)
                && beside(i - 1, i) == GapTable.Beside.DIGIT;
    }

    private void addBlank(int step, int amount) {
        if (amount > 0) {
            items.pools.add(Pools.NATURAL, amount);
            if (cells.gives) {
                items.pools.addShrink(step, amount);
            }
        }
    }

    private void mixedGap(int i) {
        int set = items.gap[i];
        int before = items.body[i - 1] == 0 && i > 1 && items.classes[i - 1] == CharClass.SPACE ? i - 2 : i - 1;
        GapTable.Gap gap = meets(before, i) ? gaps.get(beside(before, i)) : null;
        if (gap != null && gap.set() > 0) {
            items.pools.addShrink(Step.MIXED_GAP.pool(), set - (int) ((long) set * gap.least() / gap.set()));
            items.pools.add(Pools.GAP_STRETCH, (int) ((long) set * gap.most() / gap.set()) - set);
        }
        items.pools.add(Pools.NATURAL, set);
    }
}
