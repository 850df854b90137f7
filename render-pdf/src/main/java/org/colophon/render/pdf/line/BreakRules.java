package org.colophon.render.pdf.line;

import org.colophon.style.Lettering;

/**
 * Finds the line breaks: walks a paragraph by the rules of UAX 14 (Unicode 15.0) with the classes of a profile. Rules
 * about pairs of classes are looked up; those about combining marks, numbers, blanks and flags are here.
 */
final class BreakRules {

    private static final int AL = LineClass.AL.ordinal();
    private static final int CM = LineClass.CM.ordinal();
    private static final int ZWJ = LineClass.ZWJ.ordinal();
    private static final int SP = LineClass.SP.ordinal();
    private static final int ZW = LineClass.ZW.ordinal();
    private static final int RI = LineClass.RI.ordinal();
    private static final int NU = LineClass.NU.ordinal();
    private static final byte OPENING = (byte) LineClass.OP.ordinal();
    private static final byte CLOSING = (byte) LineClass.CP.ordinal();

    private static final boolean[] FORCE = named(LineClass.BK, LineClass.LF, LineClass.NL);
    /** LB9: the classes that a combining mark cannot follow. */
    private static final boolean[] CARRY_NO_MARKS =
            named(LineClass.BK, LineClass.CR, LineClass.LF, LineClass.NL, LineClass.SP, LineClass.ZW);
    private static final boolean[] AFFIX = named(LineClass.PO, LineClass.PR);
    private static final boolean[] OPEN = named(LineClass.OP, LineClass.OPW, LineClass.HY);
    private static final boolean[] INSIDE_NUMBER = named(LineClass.SY, LineClass.IS);
    private static final boolean[] CLOSE = named(LineClass.CL, LineClass.CP, LineClass.CPW);

    private static boolean[] named(LineClass... classes) {
        boolean[] named = new boolean[LineClass.ALL.size()];
        for (LineClass each : classes) {
            named[each.ordinal()] = true;
        }
        return named;
    }

    private final PairRules pairs = PairRules.UAX14;
    private final Items items;

    /** The class before the place that is looked at; blanks and combining marks are passed over. */
    private int base;
    /** Whether there are blanks between the base and the position. */
    private boolean blanks;
    /** Returns the end of a number: see {@link #number(int, int)}. */
    private int number;
    /** LB21a: a Hebrew letter and a hyphen were the last two. */
    private boolean hebrewHyphen;
    private int flags;

    BreakRules(Items items) {
        this.items = items;
    }

    /** Fills {@link Items#toll} with {@link BreakPenalty#FREE}, BAN or NEVER, and {@link Items#forced}. */
    void find(Profile profile) {
        for (int i = 0; i < items.size; i++) {
            items.lineClasses[i] = classOf(profile, i);
        }
        if (items.size == 0) {
            return;
        }
        items.toll[0] = BreakPenalty.BAN;
        items.forced[0] = false;
        start(items.lineClasses[0]);
        for (int i = 1; i < items.size; i++) {
            items.forced[i] = forces(i);
            items.toll[i] = items.forced[i] ? BreakPenalty.FREE : toll(i);
            advance(items.forced[i], items.lineClasses[i]);
        }
    }

    /** Quotation marks and opening dashes of an alphabet are brackets: their language tells their side. */
    private byte classOf(Profile profile, int i) {
        if (items.types[i].lettering() == Lettering.HAN) {
            return Hangul.isLetter(items, i) ? (byte) AL : profile.classOf(items, i);
        }
        return switch (items.quotes[i]) {
            case QuoteContext.OPENS -> OPENING;
            case QuoteContext.CLOSES -> CLOSING;
            default -> opensSpeech(i) ? OPENING : profile.classOf(items, i);
        };
    }

    /** A dash after a blank and before a letter opens: the raya of Spanish, the dash of speech elsewhere. */
    private boolean opensSpeech(int i) {
        return items.points[i] == '—'
                && i > 0
                && i + 1 < items.size
                && items.classes[i - 1] == CharClass.SPACE
                && items.classes[i + 1].isLetter();
    }

    private void start(int own) {
        base = own == CM || own == ZWJ ? AL : own;
        blanks = own == SP;
        number = number(0, base);
        hebrewHyphen = false;
        flags = base == RI ? 1 : 0;
    }

    /** LB4, LB5. */
    private boolean forces(int i) {
        int before = items.lineClasses[i - 1];
        return FORCE[before] || before == LineClass.CR.ordinal() && items.lineClasses[i] != LineClass.LF.ordinal();
    }

    private int toll(int i) {
        int own = items.lineClasses[i];
        if (items.lineClasses[i - 1] == ZWJ) {
            return BreakPenalty.NEVER;
        }
        if (own == CM || own == ZWJ) {
            if (!CARRY_NO_MARKS[base] && !blanks) {
                return BreakPenalty.NEVER;
            }
            own = AL;
        }
        if (blanks && base != ZW && own != SP && own != ZW) {
            return pairs.bansAcrossBlanks(base, own) || pairs.bansAcrossBlanks(SP, own)
                    ? BreakPenalty.BAN
                    : BreakPenalty.FREE;
        }
        boolean bans = pairs.bans(base, own) || !blanks && walked(i, own);
        return bans ? BreakPenalty.BAN : BreakPenalty.FREE;
    }

    private boolean walked(int i, int own) {
        return hebrewHyphen || base == RI && own == RI && flags % 2 == 1 || inNumber(i, own);
    }

    /** LB25 as UAX 14 tailors it in example 7: prefix, bracket, digits with their marks, bracket, postfix. */
    private boolean inNumber(int i, int own) {
        boolean goesOn = number == 1 && (own == NU || INSIDE_NUMBER[own] || CLOSE[own]) || number > 0 && AFFIX[own];
        boolean begins = own == NU && (AFFIX[base] || OPEN[base]) || OPEN[own] && AFFIX[base] && nextBase(i) == NU;
        return goesOn || begins;
    }

    private int nextBase(int i) {
        int next = i + 1;
        while (next < items.size && (items.lineClasses[next] == CM || items.lineClasses[next] == ZWJ)) {
            next++;
        }
        return next < items.size ? items.lineClasses[next] : SP;
    }

    private void advance(boolean afresh, int own) {
        if (afresh) {
            start(own);
            return;
        }
        if (own == SP) {
            blanks = true;
            number = 0;
            hebrewHyphen = false;
            return;
        }
        boolean mark = own == CM || own == ZWJ;
        if (mark && !CARRY_NO_MARKS[base] && !blanks) {
            return;
        }
        int effective = mark ? AL : own;
        boolean hyphen = effective == LineClass.HY.ordinal() || effective == LineClass.BA.ordinal();
        hebrewHyphen = !blanks && hyphen && base == LineClass.HL.ordinal();
        flags = effective == RI ? (base == RI && !blanks ? flags + 1 : 1) : 0;
        number = number(blanks ? 0 : number, effective);
        base = effective;
        blanks = false;
    }

    /** 0 outside numbers, 1 after a digit or a mark inside, 2 after the bracket that closes. */
    private static int number(int before, int own) {
        if (own == NU || before == 1 && INSIDE_NUMBER[own]) {
            return 1;
        }
        return before == 1 && CLOSE[own] ? 2 : 0;
    }
}
