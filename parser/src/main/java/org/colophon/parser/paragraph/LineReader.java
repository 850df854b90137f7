package org.colophon.parser.paragraph;

import java.util.List;
import java.util.Optional;
import org.colophon.parser.credit.CreditReader;
import org.colophon.parser.credit.DatelineReader;
import org.colophon.parser.credit.LeadingCredits;
import org.colophon.parser.credit.TrailingCredits;
import org.colophon.parser.credit.reading.CreditPassage;
import org.colophon.parser.credit.reading.CreditReading;
import org.colophon.parser.credit.reading.Place;
import org.colophon.parser.credit.tagging.CreditTagger;
import org.colophon.parser.source.Line;
import org.colophon.parser.source.ReadingStage;
import org.colophon.parser.source.Rulings;
import org.colophon.parser.source.SafetyNet;
import org.colophon.parser.text.Glyphs;

/** Asks the readers of credits and datelines for the meaning of a line. A line that one of them fails at has none. */
public final class LineReader {

    private final CreditReader credits;
    private final DatelineReader datelines;
    private final TrailingCredits closings;
    private final LeadingCredits openings;
    private final Optional<CreditTagger> tagger;
    private final SafetyNet net;
    private final Rulings rulings;
    private final RuledCredits ruled;
    /** Whether running text of ideographs needs no look: only the Chinese grammar reads it, and refuses it. */
    private final boolean passesHan;

    public LineReader(CreditReader credits, DatelineReader datelines, SafetyNet net, Rulings rulings) {
        this.credits = credits;
        this.tagger = credits.tagger();
        this.datelines = datelines;
        this.closings = new TrailingCredits(credits);
        this.openings = new LeadingCredits(credits, datelines);
        this.net = net;
        this.rulings = rulings;
        this.ruled = new RuledCredits(rulings);
        this.passesHan = credits.isChinese() && tagger.isEmpty() && rulings.isEmpty();
    }

    /** The credits of a line in its place. */
    public CreditReading credits(Line line, Place place) {
        if (passesHan && line.isHanProse()) {
            return CreditReading.NONE;
        }
        return net.step(ReadingStage.LINE, line.start(), line.end(),
                () -> ruled.line(line, read(line.text(), place)), () -> CreditReading.NONE);
    }

    /**
     * Grammars first: the tagger reads what they do not, neither as a line nor as the end of one. Below headings, and
     * where "By" and a name are all there is, the place decides.
     */
    private CreditReading read(String line, Place place) {
        if (credits.isProse(line)) {
            return CreditReading.NONE;
        }
        CreditReading reading = credits.read(line, place);
        if (reading.found() || tagger.isEmpty() || place == Place.SECTION_START || PlainByline.matches(line)) {
            return reading;
        }
        CreditReading inferred = tagger.get().line(line, place);
        boolean told = !inferred.found() || datelines.opens(line)
                || !closings.read(line, place == Place.CAPTION).isEmpty();
        return told ? reading : inferred;
    }

    /** The credits that end a paragraph. */
    public List<CreditPassage> closings(Line text) {
        if (rulings.isEmpty() && isWhole(text.text())) {
            return List.of();
        }
        return net.step(ReadingStage.LINE, text.start(), text.end(),
                () -> ruled.passages(text, closings.read(text.text(), false)), List::of);
    }

    /** Whether a full stop is the last of a text: no credits end it, unless it is a caption. */
    private static boolean isWhole(String text) {
        return !text.isEmpty() && Glyphs.isTerminal(text.charAt(text.length() - 1));
    }

    /** The credits that end a caption. */
    public List<CreditPassage> captionClosings(Line text) {
        return net.step(ReadingStage.LINE, text.start(), text.end(),
                () -> ruled.passages(text, closings.read(text.text(), true)), List::of);
    }

    /** The credit that opens a caption, if one does. */
    public Optional<CreditPassage> captionOpening(Line text) {
        return net.step(ReadingStage.LINE, text.start(), text.end(),
                () -> ruled.left(text, Optional.ofNullable(openings.ofCaption(text.text())).stream().toList())
                        .stream().findFirst(), Optional::empty);
    }

    /** The datelines and credits that open a paragraph. */
    public List<CreditPassage> openings(Line text, OpeningPlace opening) {
        return net.step(ReadingStage.LINE, text.start(), text.end(), () -> switch (opening) {
            case NONE -> List.of();
            case ARTICLE -> ruled.left(text, openings.read(text.text(), false));
            case SECTION -> ruled.left(text, openings.read(text.text(), true));
        }, List::of);
    }

    /** Whether a line opens with a dateline. */
    boolean opensWithDateline(Line line) {
        return net.step(ReadingStage.LINE, line.start(), line.end(), () -> datelines.opens(line.text()), () -> false);
    }

    /** Whether a line opens with a role, as lines of credits do. */
    boolean opensWithRole(Line line) {
        return net.step(
                ReadingStage.LINE, line.start(), line.end(),
                () -> !isNoCredit(line) && credits.opensWithRole(line.text()),
                () -> false);
    }

    /** Whether a line that was not read as credits opens with a role and its mark all the same. */
    public boolean namesNobody(Line line) {
        return net.step(
                ReadingStage.LINE, line.start(), line.end(),
                () -> !isNoCredit(line) && credits.namesNobody(line.text()),
                () -> false);
    }

    /** Whether a line of credits is longer than any that is read. */
    public boolean isTooLong(Line line) {
        return net.step(ReadingStage.LINE, line.start(), line.end(), () -> credits.isTooLong(line.text()), () -> false);
    }

    /** Whether a line says no more than who the ones are that the line above it names. */
    boolean isStatus(Line line) {
        return net.step(
                ReadingStage.LINE, line.start(), line.end(),
                () -> !isNoCredit(line) && credits.isStatus(line.text()),
                () -> false);
    }

    /** Whether a correction says that a line is no credit. */
    public boolean isNoCredit(Line line) {
        return rulings.isWhole(line, Rulings::isNoCredit);
    }

    /** The corrections of the source. */
    public Rulings rulings() {
        return rulings;
    }
}
