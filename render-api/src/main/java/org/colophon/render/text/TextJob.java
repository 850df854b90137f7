package org.colophon.render.text;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.colophon.model.Article;
import org.colophon.model.Block;
import org.colophon.model.DiagnosticCode;
import org.colophon.model.Edition;
import org.colophon.model.Inline;
import org.colophon.model.NoteNumbers;
import org.colophon.render.Destinations;
import org.colophon.render.Progress;
import org.colophon.render.RenderContext;
import org.colophon.render.RenderLog;
import org.colophon.render.StageMeter;
import org.colophon.render.copy.Copy;
import org.colophon.render.picture.Fetched;
import org.colophon.render.picture.PictureDesk;
import org.colophon.style.PrintStyle;

/**
 * One print: its input, its output so far, and the services that all outputs share: numbers of notes,
 * pictures, destinations of links, words that renderers add, findings. For one thread.
 */
public final class TextJob {

    private final Edition edition;
    private final PrintStyle style;
    private final RenderContext context;
    private final RenderLog log = new RenderLog();
    private final PictureDesk pictures;
    private final Destinations destinations;
    private final StageMeter meter;
    private final StringBuilder out = new StringBuilder();
    private final Deque<Margin> margins = new ArrayDeque<>();
    private Copy copy;
    private NoteNumbers numbers = NoteNumbers.none();

    /** The text before lines: at first, and then. */
    private static final class Margin {
        private final String rest;
        private String next;

        Margin(String first, String rest) {
            this.next = first;
            this.rest = rest;
        }
    }

    TextJob(Edition edition, PrintStyle style, RenderContext context) {
        this.edition = edition;
        this.style = style;
        this.context = context;
        this.pictures = new PictureDesk(context);
        this.destinations = Destinations.of(edition);
        this.copy = Copy.forLanguage(edition.info().language());
        this.meter = new StageMeter(Progress.Stage.WRITE, context);
        meter.begin(edition);
    }

    /**
     * The edition that is printed.
     *
     * @return the edition
     */
    public Edition edition() {
        return edition;
    }

    /**
     * The style to print it in.
     *
     * @return the style
     */
    public PrintStyle style() {
        return style;
    }

    /**
     * Returns the context of the print.
     *
     * @return the context
     */
    public RenderContext context() {
        return context;
    }

    /**
     * The log that findings are reported to.
     *
     * @return the log, at the source of the article that is printed
     */
    public RenderLog log() {
        return log;
    }

    /**
     * The words that all renderers add alike.
     *
     * @return the words in the language of the article that is printed
     */
    public Copy copy() {
        return copy;
    }

    /**
     * The numbers of the notes of the article that is printed.
     *
     * @return the numbers
     */
    public NoteNumbers numbers() {
        return numbers;
    }

    /**
     * The mark that a footnote is printed with. One that leads to no note is reported.
     *
     * @param reference the mark in the model
     * @return the mark, such as ①; empty if there is no such note
     */
    public Optional<String> noteMark(Inline.NoteRef reference) {
        var number = numbers.number(reference.noteId());
        if (number.isEmpty()) {
            log.report(DiagnosticCode.DANGLING_NOTE, "there is no note \"" + reference.noteId()
                    + "\": its mark was left out", reference.span());
            return Optional.empty();
        }
        return Optional.of(copy.noteMark(number.getAsInt()));
    }

    /**
     * The destination of a link. One that leads nowhere, or that may not be followed, is reported.
     *
     * @param link the link
     * @return an address, or {@code #} and an id of the edition; empty if there is no destination
     */
    public Optional<String> destination(Inline.Link link) {
        return destinations.of(link, log).map(to -> switch (to) {
            case Destinations.Within within -> "#" + within.id();
            case Destinations.Outside outside -> outside.address();
        });
    }

    /**
     * Fetches the picture of a figure. Its faults are reported.
     *
     * @param figure the figure
     * @return the picture, or why there is none
     */
    public Fetched picture(Block.Figure figure) {
        return pictures.fetch(figure, log);
    }

    /**
     * Writes a line, or several that {@code \n} parts, each behind the margins that it is in.
     *
     * @param text the line
     */
    public void line(String text) {
        for (String line : text.split("\n", -1)) {
            margins.descendingIterator().forEachRemaining(margin -> {
                out.append(margin.next);
                margin.next = margin.rest;
            });
            out.append(line);
            while (!out.isEmpty() && out.charAt(out.length() - 1) == ' ') {
                out.setLength(out.length() - 1);
            }
            out.append('\n');
        }
    }

    /** Writes an empty line, unless there is one or nothing is above it. */
    public void gap() {
        int length = out.length();
        if (length > 0 && !(length > 1 && out.charAt(length - 2) == '\n')) {
            out.append('\n');
        }
    }

    /**
     * Writes lines behind a margin.
     *
     * @param margin text before each line, such as {@code "> "}
     * @param content writes the lines
     */
    public void within(String margin, Runnable content) {
        within(new Margin(margin, margin), content);
    }

    /**
     * Writes an item behind its marker: its other lines are indented as far.
     *
     * @param marker text before its first line, such as {@code "1. "}
     * @param content writes the lines
     */
    public void item(String marker, Runnable content) {
        within(new Margin(marker, " ".repeat(marker.length())), content);
    }

    private void within(Margin margin, Runnable content) {
        margins.push(margin);
        content.run();
        margins.pop();
    }

    /**
     * Writes characters as they are, for formats that are not made of lines.
     *
     * @param text the characters
     */
    public void write(String text) {
        out.append(text);
    }

    void begin(Article article) {
        meter.begin(article);
        log.begin(article.source());
        numbers = NoteNumbers.of(article);
        copy = Copy.forLanguage(article.language());
    }

    /** A block is about to be printed. */
    void step() {
        meter.block();
    }

    byte[] finish() {
        meter.end();
        context.cancellation().check();
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }
}
