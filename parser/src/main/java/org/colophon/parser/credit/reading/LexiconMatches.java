package org.colophon.parser.credit.reading;

import java.util.Arrays;
import java.util.BitSet;
import org.colophon.parser.lexicon.CreditLexicon;
import org.colophon.parser.lexicon.CreditLexicon.Entry;
import org.colophon.parser.lexicon.CreditLexicon.Sense;
import org.colophon.parser.text.Glyphs;
import org.jspecify.annotations.Nullable;

/** The words of a lexicon in a line, by their starts and ends: looked up once for a line. */
public final class LexiconMatches {

    private static final Entry[] NOTHING = {};

    /** The line with its traditional characters simplified. */
    public final String line;
    private final Entry[] @Nullable [] beginning;
    private final Entry[] @Nullable [] ending;

    private final CreditLexicon lexicon;
    private @Nullable BitSet own;
    private boolean called;

    LexiconMatches(CreditLexicon lexicon, String printed) {
        this.lexicon = lexicon;
        line = lexicon.folded(printed);
        int length = line.length();
        beginning = new Entry[length + 1][];
        ending = new Entry[length + 1][];
        for (int from = 0; from < length; from++) {
            find(from, lexicon.only(line.charAt(from)));
            if (from + 1 < length) {
                find(from, lexicon.startingWith(line.charAt(from), line.charAt(from + 1)));
            }
        }
    }

    /** Keeps those candidates that begin at a place. */
    private void find(int from, Entry[] candidates) {
        for (Entry entry : candidates) {
            if (line.startsWith(entry.text(), from)) {
                int length = entry.text().length();
                called |= calls(entry, from + length);
                beginning[from] = with(beginning[from], entry);
                ending[from + length] = with(ending[from + length], entry);
            }
        }
    }

    /** Whether a word may call for a name: a status, or a role of two characters or with a mark behind it. */
    private boolean calls(Entry entry, int to) {
        return entry.word().is(Sense.PRESS)
                || entry.word().is(Sense.ROLE)
                        && (to == line.length() || entry.text().length() > 1 || !Glyphs.isHan(line.charAt(to)));
    }

    /** Whether any word of the line may call for a name. */
    public boolean isCalled() {
        return called;
    }

    /** Whether a stretch has the beginning of a paper's own status inside: 图片均由本报. */
    public boolean hasOwnInside(int from, int to) {
        BitSet places = own;
        if (places == null) {
            places = lexicon.ownPressIn(line);
            own = places;
        }
        int at = places.nextSetBit(from + 1);
        return at >= 0 && at < to;
    }

    private static Entry[] with(Entry @Nullable [] entries, Entry entry) {
        if (entries == null) {
            return new Entry[] {entry};
        }
        Entry[] more = Arrays.copyOf(entries, entries.length + 1);
        more[entries.length] = entry;
        return more;
    }

    /** The words that begin at a place. */
    public Entry[] beginningAt(int from) {
        Entry[] found = beginning[from];
        return found == null ? NOTHING : found;
    }

    /** Whether a status of the press is inside a stretch. */
    public boolean hasPress(int from, int to) {
        for (int at = from; at < to; at++) {
            for (Entry entry : beginningAt(at)) {
                if (entry.word().is(Sense.PRESS)
                        && entry.text().length() > 1
                        && at + entry.text().length() <= to) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a stretch is the name of a city. */
    public boolean isCity(int from, int to) {
        for (Entry entry : endingAt(to)) {
            if (entry.text().length() == to - from && entry.word().is(Sense.CITY)) {
                return true;
            }
        }
        return false;
    }

    /** The words that end at a place, the longest first. */
    public Entry[] endingAt(int to) {
        Entry[] found = ending[to];
        return found == null ? NOTHING : found;
    }
}
