package org.colophon.parser.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.colophon.model.DiagnosticCode;
import org.colophon.model.Inline;
import org.colophon.model.ParagraphKind;
import org.colophon.model.PlainText;
import org.colophon.model.correction.Ruling;
import org.colophon.parser.credit.reading.CreditReading;
import org.colophon.parser.credit.reading.Place;
import org.colophon.parser.paragraph.Evidence;
import org.colophon.parser.paragraph.Evidence.Between;
import org.colophon.parser.paragraph.Labels;
import org.colophon.parser.paragraph.Sorter;
import org.colophon.parser.source.Draft;
import org.colophon.parser.source.Draft.Prose;
import org.colophon.parser.source.Line;
import org.colophon.parser.text.Glyphs;
import org.jspecify.annotations.Nullable;

/** Binds the paragraph below a picture to it, where it is the picture's caption. */
final class Captions {

    // Captions of newspapers run to a line or two below a picture; a paragraph of text is longer.
    private static final int LONGEST_HAN = 45;
    private static final int LONGEST_LATIN = 110;
    private static final int SHORT_HAN = 30;
    private static final int SHORT_LATIN = 75;
    private static final int LONGEST_WITH_CREDIT = 160;
    /** More pictures than this in a row part the text for good. */
    private static final int MOST_PICTURES = 8;
    /** Words that go on from a sentence before, as no caption does. */
    private static final String LEANING = "从也就都还又便却而但并把被让使与和或以等才再则的從還卻並讓與則";

    private static final Pattern OPENING = Pattern.compile(
            "\\s*(?:[▲△▼▽↑↓←→◀▶◎]|图为|圖為|[上下左右]图|图[①-⑩一二三0-9：:]|资料图|資料圖|\\(图|（图|Pictured|Above:|Below:).*",
            Pattern.DOTALL);

    private final ArticleReading context;

    Captions(ArticleReading context) {
        this.context = context;
    }

    List<Draft> bound(List<Draft> drafts) {
        List<Draft> out = null;
        for (int i = 0; i < drafts.size(); i++) {
            boolean caption = i > 0 && drafts.get(i) instanceof Prose prose && prose.pictures().isEmpty()
                    && drafts.get(i - 1) instanceof Prose picture && isPictureAlone(picture)
                    && (isRuled(prose, Ruling.Kind.CAPTION::equals)
                            || !isRuled(prose, ruling -> true) && isCaption(
                                    before(drafts, i - 1), prose, i + 1 < drafts.size() ? drafts.get(i + 1) : null));
            if (caption && out == null) {
                out = new ArrayList<>(drafts.subList(0, i));
            }
            if (caption) {
                List<Draft> bound = Objects.requireNonNull(out);
                bound.set(bound.size() - 1, with((Prose) bound.getLast(), (Prose) drafts.get(i)));
            } else if (out != null) {
                out.add(drafts.get(i));
            }
        }
        return out == null ? drafts : out;
    }

    /** Whether a correction says that all lines of a paragraph are such. */
    private boolean isRuled(Prose prose, Predicate<Ruling> such) {
        return prose.lines().stream().allMatch(line -> context.reader.rulings().isWhole(
                line, ruling -> !(ruling instanceof Ruling.Credited) && such.test(ruling)));
    }

    /** The text before a picture, over the other pictures beside it. */
    private static @Nullable Prose before(List<Draft> drafts, int picture) {
        for (int i = picture - 1; i >= Math.max(0, picture - MOST_PICTURES); i--) {
            if (drafts.get(i) instanceof Prose prose && prose.pictures().isEmpty()) {
                return prose;
            }
        }
        return null;
    }

    /** A picture that has a title has its caption. */
    private static boolean isPictureAlone(Prose prose) {
        return !prose.pictures().isEmpty()
                && prose.pictures().getLast().caption().isEmpty()
                && prose.lines().stream().allMatch(line -> line.content().isEmpty());
    }

    /**
     * Below an empty line a paragraph is text, unless there is evidence of a caption; a paragraph that only looks like
     * one is reported.
     */
    private boolean isCaption(@Nullable Prose before, Prose prose, @Nullable Draft next) {
        if (!prose.pictures().isEmpty()
                || Sorter.isVerse(prose)
                || Sorter.isHeadOrDay(prose)
                || Labels.isJump(prose.text())) {
            return false;
        }
        String text = Glyphs.strip(prose.text());
        if (text.isEmpty() || text.length() > LONGEST_WITH_CREDIT) {
            return false;
        }
        if (OPENING.matcher(text).matches() || isCredited(prose) || isDisplayed(prose, text)) {
            return true;
        }
        boolean inferred = isInferred(before, prose, next, text);
        if (inferred) {
            context.findings.add(
                    DiagnosticCode.CAPTION_INFERRED,
                    "this paragraph is taken for the caption of the picture above it; begin it with 图： if it is one,"
                            + " end it with a stop if it is text",
                    prose.start(),
                    prose.end());
        }
        return inferred;
    }

    /** Captions are short and end in no stop; a sentence between two halves of a paragraph is one all the same. */
    private boolean isInferred(@Nullable Prose before, Prose prose, @Nullable Draft next, String text) {
        boolean han = Glyphs.isCjk(text.charAt(0));
        boolean ends = Glyphs.isTerminal(text.charAt(text.length() - 1)) || text.endsWith(".");
        boolean small = text.length() <= (han ? LONGEST_HAN : LONGEST_LATIN);
        Evidence goesOn =
                before == null || !Evidence.isOpen(before) ? null : Evidence.of(before, prose, Between.FURNITURE);
        if (before == null || goesOn == null) {
            return small && !ends && !startsText(prose, text);
        }
        // The text before is broken off: it goes on here, or after the caption.
        Evidence later = next instanceof Prose after ? Evidence.of(before, after, Between.FURNITURE) : null;
        boolean nextGoesOn = later != null && later.confidence() >= goesOn.confidence();
        boolean lower = !han && Character.isLowerCase(text.charAt(0));
        boolean brief = text.length() <= (han ? SHORT_HAN : SHORT_LATIN);
        return nextGoesOn && !lower && (brief || !ends && small) && LEANING.indexOf(text.charAt(0)) < 0;
    }

    /** A dateline 记者：…, a line of credits for the text, a note: these follow a picture without being its caption. */
    private boolean startsText(Prose prose, String text) {
        return Labels.editorNote(text) > 0 || text.endsWith("：") || text.endsWith(":")
                || prose.lines().size() == 1 && context.reader.credits(prose.lines().getFirst(), Place.BODY).found();
    }

    /** A line all in italics, or a short one that is set in the middle. */
    private boolean isDisplayed(Prose prose, String text) {
        boolean italic = prose.lines().stream().allMatch(Captions::isItalic);
        boolean centred = text.length() <= (Glyphs.isCjk(text.charAt(0)) ? LONGEST_HAN : LONGEST_LATIN)
                && context.source.marks().alignment(prose.start()) == ParagraphKind.CENTERED;
        return (italic || centred) && !startsText(prose, text);
    }

    private static boolean isItalic(Line line) {
        List<Inline> words = line.content().stream()
                .filter(inline -> !Glyphs.isBlank(PlainText.of(List.of(inline))))
                .toList();
        return !words.isEmpty() && words.stream().allMatch(Inline.Emphasis.class::isInstance);
    }

    private boolean isCredited(Prose prose) {
        boolean own = prose.lines().stream().allMatch(line -> {
            CreditReading reading = context.reader.credits(line, Place.CAPTION);
            return reading.found() && Sorter.isPicture(reading);
        });
        if (own || prose.lines().size() == 1 && context.reader.captionOpening(prose.lines().getFirst()).isPresent()) {
            return true;
        }
        CreditReading last = prose.lines().size() > 1
                ? context.reader.credits(prose.lines().getLast(), Place.CAPTION) : CreditReading.NONE;
        return last.found() && Sorter.isPicture(last) || context.reader.captionClosings(prose.whole()).stream()
                .anyMatch(passage -> Sorter.isPicture(passage.reading()));
    }

    private static Prose with(Prose picture, Prose caption) {
        List<Line> lines = new ArrayList<>(picture.lines());
        lines.addAll(caption.lines());
        return new Prose(lines, picture.pictures(), picture.seams(), picture.start(), caption.end());
    }
}
