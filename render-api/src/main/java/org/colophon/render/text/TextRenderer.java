package org.colophon.render.text;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.colophon.model.Article;
import org.colophon.model.Block;
import org.colophon.model.CreditLine;
import org.colophon.model.Edition;
import org.colophon.model.Editions;
import org.colophon.model.Headline;
import org.colophon.model.Note;
import org.colophon.model.PlainText;
import org.colophon.model.Section;
import org.colophon.render.Format;
import org.colophon.render.RenderContext;
import org.colophon.render.RenderReport;
import org.colophon.render.copy.CorrectionNotices;
import org.colophon.render.picture.Fetched;
import org.colophon.style.PrintStyle;

/**
 * A renderer that prints every kind of block as lines of text in UTF-8. A format overrides the kinds that it prints
 * otherwise; a kind that it does not know is printed as its words, so that nothing is lost. Progress, cancellation,
 * strictness and the count of bytes are seen to.
 * <pre>{@code
 * public final class Wire extends TextRenderer {
 *     public Wire() {
 *         super(new Format("wire", "text/plain", "txt"));
 *     }
 *
 *     @Override
 *     protected void figure(Block.Figure figure, TextJob job) {
 *         job.line("[PHOTO] " + words(figure.caption(), job));
 *     }
 * }
 * }</pre>
 * Instances hold no print: they are thread-safe if their subclasses are.
 */
public abstract class TextRenderer extends InlineRenderer {

    private final Format format;

    /**
     * A renderer of a format.
     *
     * @param format the format of its output
     */
    protected TextRenderer(Format format) {
        this.format = Objects.requireNonNull(format, "format");
    }

    @Override
    public final Format format() {
        return format;
    }

    @Override
    public final int modelVersion() {
        return Editions.VERSION;
    }

    @Override
    protected final RenderReport print(Edition given, PrintStyle style, RenderContext context, OutputStream out)
            throws IOException {
        Edition edition = CorrectionNotices.in(given);
        TextJob job = new TextJob(edition, style, context);
        job.log().check(edition, context.strictness());
        edition(edition, job);
        byte[] bytes = job.finish();
        job.log().refuseErrors(context.strictness());
        out.write(bytes);
        out.flush();
        return new RenderReport(format, 0, bytes.length, job.log().diagnostics());
    }

    /**
     * Prints an edition: its facts as a whole, its articles, its staff.
     *
     * @param edition the edition
     * @param job the print
     */
    protected void edition(Edition edition, TextJob job) {
        String imprint = job.copy().imprint(edition.info());
        if (!imprint.isEmpty()) {
            job.line(text(imprint, job));
        }
        edition.articles().forEach(article -> {
            job.begin(article);
            job.gap();
            article(article, job);
        });
        job.gap();
        edition.info().staff().forEach(credit -> job.line(text(job.log().clean(credit.text(), credit.span()), job)));
    }

    /**
     * Prints an article: headline, lines of credits, lead, sections, notes.
     *
     * @param article the article
     * @param job the print
     */
    protected void article(Article article, TextJob job) {
        headline(article.headline(), job);
        blocks(article.creditLines(), job);
        blocks(article.lead(), job);
        article.sections().forEach(section -> section(section, job));
        job.numbers().printed().forEach(note -> note(note, job));
    }

    /**
     * Prints a headline: kicker, title and deck, a line each.
     *
     * @param headline the headline
     * @param job the print
     */
    protected void headline(Headline headline, TextJob job) {
        for (var line : List.of(headline.kicker(), headline.title(), headline.deck())) {
            if (!line.isEmpty()) {
                job.line(words(line, job));
            }
        }
        job.gap();
    }

    /**
     * Prints a section: heading, lines of credits, blocks.
     *
     * @param section the section
     * @param job the print
     */
    protected void section(Section section, TextJob job) {
        if (!section.heading().isEmpty()) {
            job.gap();
            job.line(words(section.heading(), job));
        }
        blocks(section.creditLines(), job);
        blocks(section.blocks(), job);
    }

    /**
     * Prints a note behind its mark.
     *
     * @param note the note
     * @param job the print
     */
    protected void note(Note note, TextJob job) {
        var number = job.numbers().number(note.id());
        String mark = number.isEmpty() ? "" : text(job.copy().noteMark(number.getAsInt()), job) + " ";
        job.gap();
        job.item(mark, () -> blocks(note.blocks(), job));
    }

    /**
     * Prints blocks one after another.
     *
     * @param blocks the blocks
     * @param job the print
     */
    protected final void blocks(List<? extends Block> blocks, TextJob job) {
        TextKinds kinds = new TextKinds(this, job);
        blocks.forEach(block -> {
            job.step();
            kinds.visit(block);
        });
    }

    /**
     * Prints a block of a kind that a later version of the model adds.
     *
     * @param block the block
     * @param job the print
     */
    protected void other(Block block, TextJob job) {
        job.gap();
        job.line(text(PlainText.of(block).stripTrailing(), job));
    }

    /**
     * Prints a paragraph.
     *
     * @param paragraph the block
     * @param job the print
     */
    protected void paragraph(Block.Paragraph paragraph, TextJob job) {
        job.gap();
        job.line(words(paragraph.content(), job));
    }

    /**
     * Prints a subheading.
     *
     * @param subheading the block
     * @param job the print
     */
    protected void subheading(Block.Subheading subheading, TextJob job) {
        job.gap();
        job.line(words(subheading.content(), job));
    }

    /**
     * Prints a quotation.
     *
     * @param quote the block
     * @param job the print
     */
    protected void quote(Block.Quote quote, TextJob job) {
        job.gap();
        job.within("    ", () -> blocks(quote.blocks(), job));
    }

    /**
     * Prints a pull quote.
     *
     * @param quote the block
     * @param job the print
     */
    protected void pullQuote(Block.PullQuote quote, TextJob job) {
        job.gap();
        job.within("    ", () -> {
            job.line(words(quote.content(), job));
            if (!quote.attribution().isEmpty()) {
                job.line(words(quote.attribution(), job));
            }
        });
    }

    /**
     * Prints a list.
     *
     * @param list the block
     * @param job the print
     */
    protected void list(Block.Listing list, TextJob job) {
        job.gap();
        int number = list.start();
        for (Block.ListItem item : list.items()) {
            String marker = switch (list.marker()) {
                case BULLET -> "•";
                case NUMBER -> job.copy().listNumber(number++);
            };
            job.item(text(marker, job) + " ", () -> blocks(item.blocks(), job));
        }
    }

    /**
     * Prints a table, a line for each row.
     *
     * @param table the block
     * @param job the print
     */
    protected void table(Block.Table table, TextJob job) {
        job.gap();
        if (!table.caption().isEmpty()) {
            job.line(words(table.caption(), job));
        }
        table.head().forEach(row -> job.line(row(row, job)));
        table.body().forEach(row -> job.line(row(row, job)));
    }

    private String row(Block.TableRow row, TextJob job) {
        return row.cells().stream().map(cell -> words(cell, job)).collect(Collectors.joining(text(" | ", job)));
    }

    /**
     * Prints a figure: its caption and lines of credits. A picture that is not there is reported.
     *
     * @param figure the block
     * @param job the print
     */
    protected void figure(Block.Figure figure, TextJob job) {
        job.gap();
        if (job.picture(figure) instanceof Fetched.Framed && figure.caption().isEmpty()) {
            job.line(text(job.copy().missingPicture() + " " + figure.alt(), job));
        }
        if (!figure.caption().isEmpty()) {
            job.line(words(figure.caption(), job));
        }
        blocks(figure.creditLines(), job);
    }

    /**
     * Prints code or any other text whose lines are kept.
     *
     * @param code the block
     * @param job the print
     */
    protected void codeBlock(Block.CodeBlock code, TextJob job) {
        verbatim(new Block.Verbatim(code.id(), code.text(), code.span()), job);
    }

    /**
     * Prints verse, its lines kept.
     *
     * @param verse the block
     * @param job the print
     */
    protected void verse(Block.Verse verse, TextJob job) {
        job.gap();
        verse.lines().forEach(line -> job.line(words(line, job)));
    }

    /**
     * Prints the words of a speaker behind the name.
     *
     * @param turn the block
     * @param job the print
     */
    protected void turn(Block.Turn turn, TextJob job) {
        job.gap();
        job.line(words(turn.speaker(), job) + words(turn.content(), job));
    }

    /**
     * Prints a note of the editors: its label, and the blocks below it.
     *
     * @param note the block
     * @param job the print
     */
    protected void editorNote(Block.EditorNote note, TextJob job) {
        labelled(words(note.label(), job), note.blocks(), job);
    }

    /**
     * Prints a sidebar: its heading, and the blocks below it.
     *
     * @param box the block
     * @param job the print
     */
    protected void box(Block.Box box, TextJob job) {
        labelled(words(box.heading(), job), box.blocks(), job);
    }

    private void labelled(String label, List<Block> blocks, TextJob job) {
        job.gap();
        if (!label.isEmpty()) {
            job.line(label);
        }
        blocks(blocks, job);
    }

    /**
     * Prints a line of credits.
     *
     * @param line the block
     * @param job the print
     */
    protected void creditLine(CreditLine line, TextJob job) {
        job.line(words(line.text(), job));
    }

    /**
     * Prints a jump line.
     *
     * @param note the block
     * @param job the print
     */
    protected void jumpNote(Block.JumpNote note, TextJob job) {
        job.gap();
        job.line(words(note.content(), job));
    }

    /**
     * Prints a divider.
     *
     * @param divider the block
     * @param job the print
     */
    protected void divider(Block.Divider divider, TextJob job) {
        job.gap();
        job.line(text("***", job));
    }

    /**
     * Prints text that is kept as it is.
     *
     * @param text the block
     * @param job the print
     */
    protected void verbatim(Block.Verbatim text, TextJob job) {
        job.gap();
        job.line(code(job.log().clean(text.text(), text.span()).stripTrailing(), job));
    }
}
