package org.colophon.parser.article;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.colophon.model.Block;
import org.colophon.model.DiagnosticCode;
import org.colophon.model.SourceSpan;
import org.colophon.model.correction.Ruling;
import org.colophon.parser.credit.reading.CreditReading;
import org.colophon.parser.credit.reading.Place;
import org.colophon.parser.paragraph.Labels;
import org.colophon.parser.paragraph.OpeningPlace;
import org.colophon.parser.paragraph.Sorter;
import org.colophon.parser.source.BlockMaking;
import org.colophon.parser.source.Draft;
import org.colophon.parser.source.Draft.Prose;
import org.colophon.parser.source.Line;
import org.colophon.parser.source.ReadingStage;
import org.colophon.parser.text.Glyphs;

/** Makes the blocks of an article from drafts, and decides the kind of each paragraph. */
final class Assembler implements BlockMaking {

    /** Longer paragraphs are text, also at an article's end. */
    private static final int LONGEST_ENDING = 120;
    private static final int LONGEST_TITLE = 20;

    private final ArticleReading context;
    private final Captions captions;
    private final FigureReader figures;
    private final Paragraphs paragraphs;
    private final Quotes quotes;

    Assembler(ArticleReading context) {
        this.context = context;
        this.captions = new Captions(context);
        this.figures = new FigureReader(context);
        this.quotes = new Quotes(context, this);
        this.paragraphs = new Paragraphs(context, quotes);
    }

    /** The drafts with jump notes cut off, captions bound to their pictures, and broken paragraphs joined. */
    List<Draft> prepared(List<Draft> drafts) {
        List<Draft> apart = stage(ReadingStage.JUMPS, drafts, each -> Jumps.apart(each, context.source));
        List<Draft> bound = stage(ReadingStage.CAPTIONS, apart, captions::bound);
        return stage(ReadingStage.REPAIR, bound, context.repairer::repair);
    }

    private List<Draft> stage(ReadingStage stage, List<Draft> drafts, UnaryOperator<List<Draft>> step) {
        return drafts.isEmpty() ? drafts : context.net.step(
                stage, drafts.getFirst().start(), drafts.getLast().end(), () -> step.apply(drafts), () -> drafts);
    }

    @Override
    public void report(DiagnosticCode code, String message, SourceSpan span) {
        context.findings.add(code, message, span);
    }

    /** The blocks of a lead or section, from prepared drafts. */
    List<Block> blocks(List<Draft> drafts, String holder, OpeningPlace opening) {
        List<Block> blocks = new ArrayList<>();
        List<Draft> answered = answered(drafts);
        int ending = ending(answered);
        BitSet cards = WorkCards.of(answered);
        for (int i = 0; i < answered.size(); i++) {
            boolean signs = opening == OpeningPlace.SECTION && i == 1 && isTitle(answered.getFirst());
            Place place = i >= ending ? Place.END : signs ? Place.SECTION_START : Place.BODY;
            if (cards.get(i) && answered.get(i) instanceof Prose line) {
                blocks.add(paragraphs.ofCard(line, id(holder, blocks)));
            } else {
                draft(answered.get(i), holder, place, opening, blocks);
            }
        }
        return blocks;
    }

    /** Below the heading of a column a text has a title of its own, and its author below that. */
    private boolean isTitle(Draft draft) {
        return draft instanceof Prose prose && prose.lines().size() == 1 && isTitle(prose.lines().getFirst());
    }

    private static boolean isTitle(Line line) {
        String text = Glyphs.strip(line.text());
        return !text.isEmpty() && text.length() <= LONGEST_TITLE && Glyphs.isCjk(text.charAt(0))
                && !Glyphs.isTerminal(text.charAt(text.length() - 1)) && text.indexOf('，') < 0;
    }

    /** A role alone on its line is answered by the names in the next paragraph. */
    private List<Draft> answered(List<Draft> drafts) {
        List<Draft> out = drafts;
        for (int i = 0; i + 1 < out.size(); i++) {
            if (out.get(i) instanceof Prose role && out.get(i + 1) instanceof Prose names
                    && role.lines().size() == 1 && names.lines().size() == 1 && role.pictures().isEmpty()
                    && names.pictures().isEmpty()
                    && context.creditLines.isAnswered(role.lines().getFirst(), names.lines().getFirst())) {
                out = out == drafts ? new ArrayList<>(drafts) : out;
                out.set(i, role.with(List.of(role.lines().getFirst(), names.lines().getFirst())));
                out.remove(i + 1);
            }
        }
        return out;
    }

    @Override
    public List<Block> inside(List<Draft> drafts, String holder) {
        List<Block> blocks = new ArrayList<>();
        for (Draft draft : prepared(drafts)) {
            draft(draft, holder, Place.BODY, OpeningPlace.NONE, blocks);
        }
        return blocks;
    }

    /** The start of the last lines: short paragraphs without a full stop, and the last paragraph in any form. */
    private static int ending(List<Draft> drafts) {
        int at = drafts.size();
        while (at > 0 && drafts.get(at - 1) instanceof Prose prose && prose.pictures().isEmpty() && isShort(prose)) {
            at--;
        }
        return Math.min(at, Math.max(0, drafts.size() - 1));
    }

    private static boolean isShort(Prose prose) {
        if (prose.end() - prose.start() > LONGEST_ENDING) {
            return false;
        }
        String text = Glyphs.strip(prose.lines().getLast().text());
        return text.isEmpty() || !Glyphs.isTerminal(text.charAt(text.length() - 1));
    }

    private void draft(Draft draft, String holder, Place place, OpeningPlace opening, List<Block> blocks) {
        int before = blocks.size();
        Runnable step = () -> block(draft, holder, place, opening, blocks);
        context.net.run(ReadingStage.BLOCK, draft.start(), draft.end(), step, () -> {
            blocks.subList(before, blocks.size()).clear();
            context.asItStands.block(draft, holder, blocks);
        });
    }

    private void block(Draft draft, String holder, Place place, OpeningPlace opening, List<Block> blocks) {
        switch (draft) {
            case Prose prose -> prose(prose, holder, place, opening, blocks);
            case Draft.Heading heading -> blocks.add(new Block.Subheading(
                    id(holder, blocks), Math.max(2, heading.level()), heading.content(), span(heading)));
            case Draft.Lifted lifted -> context.furnishings.lift(
                    new Line(lifted.words(), lifted.start(), lifted.end(), false), context);
            case Draft.Quoted quoted -> quotes.read(quoted, holder, blocks);
            case Draft.Settled settled -> blocks.add(settled.maker().make(id(holder, blocks), this));
        }
    }

    private static String id(String holder, List<Block> blocks) {
        return holder + "-p" + (blocks.size() + 1);
    }

    private SourceSpan span(Draft draft) {
        return context.source.span(draft.start(), draft.end());
    }

    private void prose(Prose prose, String holder, Place place, OpeningPlace opening, List<Block> blocks) {
        if (!prose.pictures().isEmpty()) {
            for (Prose part : figures.parts(prose)) {
                if (part.pictures().isEmpty()) {
                    prose(part, holder, place, opening, blocks);
                } else {
                    blocks.add(figures.read(part, id(holder, blocks)));
                }
            }
            return;
        }
        if (isFurniture(prose, place)) {
            return;
        }
        if (opening == OpeningPlace.SECTION && blocks.isEmpty() && prose.lines().size() > 1
                && isTitle(prose.lines().getFirst())
                && context.creditLines.leading(prose.lines().subList(0, 1), place).isEmpty()
                && !context.creditLines.leading(prose.lines().subList(1, 2), Place.SECTION_START).isEmpty()) {
            prose(prose.with(prose.lines().subList(0, 1)), holder, place, opening, blocks);
            prose(prose.with(prose.lines().subList(1, prose.lines().size())), holder, Place.SECTION_START, opening,
                    blocks);
            return;
        }
        List<CreditReading> first = context.creditLines.leading(prose.lines(), place);
        creditLines(prose.lines().subList(0, first.size()), first, holder, blocks);
        List<Line> rest = prose.lines().subList(first.size(), prose.lines().size());
        List<CreditReading> last =
                rest.size() > 1 ? context.creditLines.trailing(rest.subList(1, rest.size()), Place.END) : List.of();
        List<Line> text = withWords(rest.subList(0, rest.size() - last.size()));
        if (text.size() > 1 && Labels.isTopic(text.getFirst().text())) {
            // 新华社北京11月3日电 题：… is a line of its own, and the report begins below it.
            blocks.add(paragraphs.read(prose.with(text.subList(0, 1)), id(holder, blocks), opening(opening, blocks)));
            text = text.subList(1, text.size());
        }
        if (!text.isEmpty()) {
            Prose left = text.size() == prose.lines().size() ? prose : prose.with(text);
            boolean shown = place == Place.BODY && first.isEmpty() && !last.isEmpty()
                    && last.stream().allMatch(Sorter::isPicture);
            String id = id(holder, blocks);
            Optional<Block> figure = isRuledText(left) ? Optional.empty() : figures.withoutPicture(left, id);
            figure = figure.isEmpty() && shown ? figures.aboveCredit(left, id) : figure;
            blocks.add(figure.isPresent() ? figure.get() : paragraphs.read(left, id, opening(opening, blocks)));
        }
        creditLines(rest.subList(rest.size() - last.size(), rest.size()), last, holder, blocks);
    }

    /** Whether a correction says that a paragraph is text. */
    private boolean isRuledText(Prose prose) {
        return context.reader.rulings().isWhole(prose.lines().getFirst(), Ruling.Kind.TEXT::equals);
    }

    /** The lines without empty ones at the edges, such as a break at the start makes. */
    private static List<Line> withWords(List<Line> lines) {
        int from = 0;
        int to = lines.size();
        while (from < to && lines.get(from).content().isEmpty()) {
            from++;
        }
        while (to > from && lines.get(to - 1).content().isEmpty()) {
            to--;
        }
        return lines.subList(from, to);
    }

    /** A page's head is lifted from any place, its staff only from above text. */
    private boolean isFurniture(Prose prose, Place place) {
        if (prose.lines().size() > 1 || prose.end() - prose.start() > LONGEST_ENDING) {
            return false;
        }
        Line line = prose.lines().getFirst();
        CreditReading reading = place == Place.BODY ? context.reader.credits(line, Place.END) : CreditReading.NONE;
        return context.furnishings.takeFromText(line, context)
                || reading.found() && Sorter.isStaff(reading) && context.furnishings.takeStaff(line, context);
    }

    /** Only the first paragraph of a section can open with the one who signs it. */
    private static OpeningPlace opening(OpeningPlace opening, List<Block> blocks) {
        if (opening != OpeningPlace.SECTION) {
            return opening;
        }
        for (Block block : blocks) {
            if (block instanceof Block.Paragraph) {
                return OpeningPlace.ARTICLE;
            }
        }
        return opening;
    }

    private void creditLines(List<Line> lines, List<CreditReading> readings, String holder, List<Block> blocks) {
        for (int i = 0; i < readings.size(); i++) {
            Line line = lines.get(i);
            boolean picture = readings.get(i).found() && Sorter.isPicture(readings.get(i));
            if (picture && !blocks.isEmpty() && blocks.getLast() instanceof Block.Figure figure) {
                blocks.set(blocks.size() - 1, figures.withCredit(figure, line, readings.get(i)));
                continue;
            }
            if (picture) {
                context.findings.add(DiagnosticCode.PHOTO_CREDIT_WITHOUT_PICTURE,
                        "a picture is credited here, but none came with the source: " + line.text().strip(),
                        line.start(), line.end());
            }
            blocks.add(context.creditLine(id(holder, blocks), line, readings.get(i)));
        }
    }
}
