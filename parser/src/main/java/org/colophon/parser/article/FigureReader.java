package org.colophon.parser.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.colophon.model.Block;
import org.colophon.model.CreditLine;
import org.colophon.model.DiagnosticCode;
import org.colophon.model.Inline;
import org.colophon.model.PictureInfo;
import org.colophon.model.PlainText;
import org.colophon.model.SourceSpan;
import org.colophon.parser.credit.TrailingCredits;
import org.colophon.parser.credit.reading.CreditDraft;
import org.colophon.parser.credit.reading.CreditPassage;
import org.colophon.parser.credit.reading.CreditReading;
import org.colophon.parser.credit.reading.Place;
import org.colophon.parser.markup.PictureWishes;
import org.colophon.parser.paragraph.Sorter;
import org.colophon.parser.source.Cut;
import org.colophon.parser.source.Draft.Picture;
import org.colophon.parser.source.Draft.Prose;
import org.colophon.parser.source.Line;
import org.colophon.parser.text.Glyphs;

/** Makes figures of paragraphs with pictures: the text below a picture is its caption, and its end the credit. */
final class FigureReader {

    /** A caption without its picture is told from a paragraph by its length: captions run to a line or two. */
    private static final int LONGEST_LONE_CAPTION = 80;
    private static final int LONGEST_LONE_LATIN = 300;
    /** More characters below a picture are text that lacks the blank line above it. */
    private static final int LONGEST_HAN = 180;
    private static final int LONGEST_LATIN = 480;

    private final ArticleReading context;

    FigureReader(ArticleReading context) {
        this.context = context;
    }

    /**
     * The paragraphs that one with pictures is made of: the words before a picture, and each picture with the lines
     * below it. A picture inside a sentence moves below the whole of it, and is reported.
     */
    List<Prose> parts(Prose prose) {
        // A jump note may have been all its caption.
        return apart(prose).stream().filter(part -> !isNothing(part)).toList();
    }

    private static boolean isNothing(Prose part) {
        return !part.pictures().isEmpty() && captioned(part.lines()).isEmpty()
                && part.pictures().stream().allMatch(picture -> picture.target().isEmpty()
                        && picture.alt().isBlank() && picture.caption().isEmpty());
    }

    private List<Prose> apart(Prose prose) {
        if (prose.pictures().size() == 1 && prose.pictures().getFirst().target().isEmpty()) {
            List<Line> words = captioned(prose.lines());
            if (!words.isEmpty() && isOnlyCredit(words.getFirst())) {
                return List.of(new Prose(words, List.of(), List.of(), prose.start(), prose.end()));
            }
        }
        if (prose.pictures().stream().anyMatch(picture -> isInSentence(prose, picture))) {
            return belowSentence(prose);
        }
        List<Prose> parts = new ArrayList<>();
        Picture first = prose.pictures().getFirst();
        Line own = prose.lines().get(first.line());
        boolean opens = isBefore(own, first);
        words(prose.lines().subList(0, first.line() + (opens ? 1 : 0)), parts);
        for (int i = 0; i < prose.pictures().size(); i++) {
            Picture picture = prose.pictures().get(i);
            int next = i + 1 < prose.pictures().size() ? prose.pictures().get(i + 1).line() : prose.lines().size();
            int from = picture.line() + (opens && picture.line() == first.line() ? 1 : 0);
            captioned(picture, prose.lines().subList(Math.min(from, next), next), parts);
        }
        return parts;
    }

    /** Whether a caption without its picture is a credit and nothing else, or has no words. */
    private boolean isOnlyCredit(Line first) {
        boolean credited = context.reader.credits(first, Place.CAPTION).found()
                || context.reader.captionClosings(first).stream().anyMatch(passage -> passage.from() == 0);
        return Glyphs.isBlank(first.text()) || credited;
    }

    private static void words(List<Line> lines, List<Prose> to) {
        if (lines.stream().anyMatch(line -> !line.content().isEmpty())) {
            to.add(new Prose(lines, List.of(), List.of(), lines.getFirst().start(),
                    Math.max(lines.getFirst().start(), lines.getLast().end())));
        }
    }

    /** A picture with the lines below it; lines that are too long for a caption are text. */
    private void captioned(Picture picture, List<Line> below, List<Prose> to) {
        int length = below.stream().mapToInt(line -> line.text().length()).sum();
        boolean han = below.stream().anyMatch(line -> hasCjk(line.text()));
        boolean caption = length <= (han ? LONGEST_HAN : LONGEST_LATIN)
                || !context.reader.captionClosings(below.getLast()).isEmpty();
        Line none = new Line(List.of(), picture.start(), picture.end(), false);
        List<Line> lines = new ArrayList<>(List.of(none));
        lines.addAll(caption ? below : List.of());
        Picture alone =
                new Picture(picture.alt(), picture.target(), picture.caption(), 0, picture.start(), picture.end());
        to.add(new Prose(lines, List.of(alone), List.of(), picture.start(),
                Math.max(picture.end(), lines.getLast().end())));
        words(caption ? List.of() : below, to);
    }

    /** Whether words of one line, or of the lines below it, go on behind a picture. */
    private boolean isInSentence(Prose prose, Picture picture) {
        Line own = prose.lines().get(picture.line());
        if (!isBefore(own, picture)) {
            return false;
        }
        boolean behind = own.content().stream()
                .filter(inline -> !PlainText.of(List.of(inline)).isBlank())
                .anyMatch(inline -> SourceSpan.of(List.of(inline)).start() >= picture.end());
        boolean below = picture.line() + 1 < prose.lines().size()
                && !context.reader.credits(prose.lines().get(picture.line() + 1), Place.CAPTION).found();
        return behind || below;
    }

    private static boolean isBefore(Line line, Picture picture) {
        return line.content().stream().anyMatch(inline -> !PlainText.of(List.of(inline)).isBlank()
                && SourceSpan.of(List.of(inline)).start() < picture.start());
    }

    private List<Prose> belowSentence(Prose prose) {
        List<Prose> parts = new ArrayList<>();
        words(prose.lines(), parts);
        for (Picture picture : prose.pictures()) {
            context.findings.add(DiagnosticCode.PICTURE_OUT_OF_PLACE,
                    "a picture is inside a sentence: it is printed below the paragraph",
                    picture.start(), picture.end());
            captioned(picture, List.of(), parts);
        }
        return parts;
    }

    /** The figure of a picture by itself, or above its caption. */
    Block.Figure read(Prose prose, String id) {
        return figure(prose.pictures().getFirst(), captioned(prose.lines()), id, prose.end());
    }

    private static List<Line> captioned(List<Line> lines) {
        return lines.stream().filter(line -> !line.content().isEmpty()).toList();
    }

    private Block.Figure figure(Picture picture, List<Line> lines, String id, int end) {
        List<Line> caption = new ArrayList<>(picture.caption());
        caption.addAll(lines);
        List<CreditLine> credits = new ArrayList<>();
        while (!caption.isEmpty()) {
            Line line = caption.getLast();
            CreditReading reading = context.reader.credits(line, Place.CAPTION);
            if (!reading.found()) {
                break;
            }
            caption.removeLast();
            credits.addFirst(context.creditLine(id + "-l" + (credits.size() + 1), line, reading));
        }
        List<Inline> words = caption.isEmpty() ? List.of()
                : withoutOpening(caption, tail(caption, credits, id), credits, id);
        SourceSpan span = context.source.span(picture.start(), end);
        if (picture.target().isEmpty()) {
            missing(PlainText.of(words), picture.start(), end);
            return new Block.Figure(id, null, picture.alt(), words, credits, span);
        }
        PictureInfo info = PictureInfo.NONE.withExtra(PictureWishes.behind(context.source.text(), picture.end()));
        return new Block.Figure(id, picture.target(), picture.alt(), words, credits, span, info);
    }

    /** The caption without the credit that opens it: 新华社发（甲 摄）…. */
    private List<Inline> withoutOpening(List<Line> caption, List<Inline> words, List<CreditLine> credits, String id) {
        Line first = caption.getFirst();
        CreditPassage opening = context.reader.captionOpening(first).orElse(null);
        if (opening == null) {
            return words;
        }
        Cut halves = Cut.at(context.source, words, first.place(opening.to()));
        Line line = new Line(halves.before(), first.start(), first.span(context.source, 0, opening.to()).end(), false);
        credits.addFirst(context.creditLine(id + "-l" + (credits.size() + 1), line, opening.reading(), 0));
        return halves.after();
    }

    /** The caption without the credits at its end, which go to the credits. */
    private List<Inline> tail(List<Line> caption, List<CreditLine> credits, String id) {
        List<Inline> content = context.join(caption);
        Line last = caption.getLast();
        List<CreditPassage> passages = context.reader.captionClosings(last);
        if (passages.isEmpty()) {
            return content;
        }
        int before = PlainText.of(content).length() - last.printed().length();
        List<Inline> rest = content;
        for (int i = passages.size() - 1; i >= 0; i--) {
            CreditPassage passage = passages.get(i);
            Cut halves = Cut.at(context.source, rest, before + last.place(passage.from()));
            int start = last.span(context.source, passage.from(), passage.to()).start();
            Line line = new Line(halves.after(), start, last.end(), false);
            String credit = id + "-l" + (credits.size() + 1);
            credits.addFirst(context.creditLine(credit, line, passage.reading(), passage.from()));
            rest = halves.before();
        }
        return rest;
    }

    /**
     * A caption whose picture did not come with the source: one sentence that ends in the credit of a picture, or words
     * that say so.
     */
    Optional<Block> withoutPicture(Prose prose, String id) {
        String text = prose.text();
        boolean shown = ShownWords.areOf(text);
        if (!isLone(text) && !shown || Sorter.isVerse(prose)) {
            return Optional.empty();
        }
        String last = prose.lines().getLast().text();
        List<CreditPassage> passages = context.reader.captionClosings(prose.lines().getLast());
        boolean signed = context.reader.closings(prose.lines().getLast()).stream()
                .anyMatch(passage -> !Sorter.isPicture(passage.reading()));
        boolean owned = passages.stream().anyMatch(passage -> TrailingCredits.isOwned(last, passage));
        boolean unsaid = passages.stream().anyMatch(FigureReader::isUnsaid);
        if (signed || owned || unsaid || passages.isEmpty() && !shown
                || !passages.stream().allMatch(passage -> Sorter.isPicture(passage.reading()))) {
            return Optional.empty();
        }
        return Optional.of(lone(prose, id));
    }

    /** Whether no word says that a picture is credited: [3] Ada Marsh, Notes on Rivers. */
    private static boolean isUnsaid(CreditPassage passage) {
        return passage.reading().credits().stream().allMatch(draft -> draft.role().label().isEmpty()
                && draft.form() != CreditDraft.Form.HOUSE_ALONE);
    }

    /** One sentence of the text, if the lines below it credit a picture: its caption. */
    Optional<Block> aboveCredit(Prose prose, String id) {
        boolean one = isLone(prose.text()) && prose.lines().size() == 1 && Glyphs.isCjk(prose.text().charAt(0))
                && context.reader.closings(prose.lines().getFirst()).isEmpty();
        return one ? Optional.of(lone(prose, id)) : Optional.empty();
    }

    private Block lone(Prose prose, String id) {
        List<CreditLine> credits = new ArrayList<>();
        List<Inline> words = tail(prose.lines(), credits, id);
        missing(prose.text().strip(), prose.start(), prose.end());
        return new Block.Figure(id, null, "", words, credits, context.source.span(prose.start(), prose.end()));
    }

    private void missing(String words, int start, int end) {
        context.findings.add(
                DiagnosticCode.PHOTO_CREDIT_WITHOUT_PICTURE,
                "a picture is described here, but none came with the source: " + words,
                start,
                end);
    }

    private static boolean isLone(String text) {
        return text.length() <= LONGEST_LONE_LATIN && (text.length() <= LONGEST_LONE_CAPTION || !hasCjk(text))
                && isOneSentence(text);
    }

    private static boolean hasCjk(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Glyphs.isCjk(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOneSentence(String text) {
        int stops = 0;
        for (int i = 0; i < text.length(); i++) {
            stops += Glyphs.isTerminal(text.charAt(i)) ? 1 : 0;
        }
        return stops <= 1;
    }

    /** The same with one more line of credits, printed below its caption. */
    Block.Figure withCredit(Block.Figure figure, Line line, CreditReading reading) {
        List<CreditLine> lines = new ArrayList<>(figure.creditLines());
        lines.add(context.creditLine(figure.id() + "-l" + (lines.size() + 1), line, reading));
        return new Block.Figure(
                figure.id(), figure.asset(), figure.alt(), figure.caption(), lines, figure.span(), figure.info());
    }
}
