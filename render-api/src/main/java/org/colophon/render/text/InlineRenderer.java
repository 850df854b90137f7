package org.colophon.render.text;

import java.util.List;
import org.colophon.model.Inline;
import org.colophon.model.PlainText;
import org.colophon.render.CheckedRenderer;

/**
 * The words of lines, with a method for each kind of inline that looks otherwise than its words. Each is given its
 * content as it is printed.
 */
public abstract class InlineRenderer extends CheckedRenderer {

    /** Makes a renderer of lines. */
    InlineRenderer() {
    }

    /**
     * Prints a line.
     *
     * @param content the line
     * @param job the print
     * @return its inlines one after another
     */
    protected final String words(List<Inline> content, TextJob job) {
        StringBuilder words = new StringBuilder();
        content.forEach(inline -> words.append(words(inline, job)));
        return words.toString();
    }

    private String words(Inline inline, TextJob job) {
        return switch (inline) {
            case Inline.Text it -> text(job.log().clean(it.value(), it.span()), job);
            case Inline.Code it -> code(job.log().clean(it.value(), it.span()), job);
            case Inline.Emphasis it -> emphasis(words(it.content(), job), job);
            case Inline.Strong it -> strong(words(it.content(), job), job);
            case Inline.Link it -> link(it, words(it.content(), job), job);
            case Inline.LineBreak it -> lineBreak(job);
            case Inline.NoteRef it -> job.noteMark(it).map(mark -> noteMark(it, mark, job)).orElse("");
            case Inline.Superscript it -> superscript(words(it.content(), job), job);
            case Inline.Subscript it -> subscript(words(it.content(), job), job);
            case Inline.Marked it -> marked(it, words(it.content(), job), job);
            case Inline.Ruby it -> ruby(words(it.base(), job), it.reading(), job);
            case Inline.Foreign it -> foreign(it, words(it.content(), job), job);
            case Inline.CreditText it -> credit(it, words(it.content(), job), job);
            case Inline.DatelineText it -> dateline(it, words(it.content(), job), job);
        };
    }

    /**
     * Prints characters; a format escapes them here.
     *
     * @param text the characters, without those that no output may hold
     * @param job the print
     * @return the same
     */
    protected String text(String text, TextJob job) {
        return text;
    }

    /**
     * Prints code in a line.
     *
     * @param text the code
     * @param job the print
     * @return as {@link #text}
     */
    protected String code(String text, TextJob job) {
        return text(text, job);
    }

    /**
     * Prints emphasis.
     *
     * @param content the emphasised text, as it is printed
     * @param job the print
     * @return the content
     */
    protected String emphasis(String content, TextJob job) {
        return content;
    }

    /**
     * Prints strong emphasis.
     *
     * @param content the emphasised text, as it is printed
     * @param job the print
     * @return the content
     */
    protected String strong(String content, TextJob job) {
        return content;
    }

    /**
     * Prints a link. {@link TextJob#destination} says where it leads, and reports one that leads nowhere.
     *
     * @param link the link
     * @param content its words, as they are printed
     * @param job the print
     * @return the content, and the address in angle brackets if it is another and outside of the edition
     */
    protected String link(Inline.Link link, String content, TextJob job) {
        String address = job.destination(link).filter(to -> !to.startsWith("#")).orElse("");
        return address.isEmpty() || address.equals(PlainText.of(link.content()))
                ? content
                : content + " " + text("<" + address + ">", job);
    }

    /**
     * Prints a forced end of a line.
     *
     * @param job the print
     * @return {@code \n}
     */
    protected String lineBreak(TextJob job) {
        return "\n";
    }

    /**
     * Prints the mark of a footnote.
     *
     * @param reference the mark in the model
     * @param mark the mark as all outputs print it, such as ①
     * @param job the print
     * @return the mark
     */
    protected String noteMark(Inline.NoteRef reference, String mark, TextJob job) {
        return text(mark, job);
    }

    /**
     * Prints superscript.
     *
     * @param content the raised text, as it is printed
     * @param job the print
     * @return the content
     */
    protected String superscript(String content, TextJob job) {
        return content;
    }

    /**
     * Prints subscript.
     *
     * @param content the lowered text, as it is printed
     * @param job the print
     * @return the content
     */
    protected String subscript(String content, TextJob job) {
        return content;
    }

    /**
     * Prints text with a line through or below it, or with a ground.
     *
     * @param marked the text
     * @param content its content, as it is printed
     * @param job the print
     * @return the content
     */
    protected String marked(Inline.Marked marked, String content, TextJob job) {
        return content;
    }

    /**
     * Prints words with their reading.
     *
     * @param base the words, as they are printed
     * @param reading how they are read
     * @param job the print
     * @return the words, and the reading in parentheses
     */
    protected String ruby(String base, String reading, TextJob job) {
        return base + text("（" + reading + "）", job);
    }

    /**
     * Prints words of another language.
     *
     * @param words the words in the model
     * @param content the words, as they are printed
     * @param job the print
     * @return the content
     */
    protected String foreign(Inline.Foreign words, String content, TextJob job) {
        return content;
    }

    /**
     * Prints a credit within prose.
     *
     * @param credit the credit in the model
     * @param content its words, as they are printed
     * @param job the print
     * @return the content
     */
    protected String credit(Inline.CreditText credit, String content, TextJob job) {
        return content;
    }

    /**
     * Prints the words that say whence and when a report is.
     *
     * @param dateline the dateline in the model
     * @param content its words, as they are printed
     * @param job the print
     * @return the content
     */
    protected String dateline(Inline.DatelineText dateline, String content, TextJob job) {
        return content;
    }
}
