package org.colophon.model;

import java.util.List;

/**
 * The words of a model without their form, in reading order: what search, word counts and the test of promise one
 * (nothing is lost) read. Every paragraph, heading, cell and verse line ends with {@code \n}; marks that a renderer
 * adds, such as note numbers and bullets, are not part of it.
 */
public final class PlainText extends Walk {

    private final StringBuilder out = new StringBuilder();

    private PlainText() {
    }

    /**
     * The words of an edition.
     *
     * @param edition the edition
     * @return the words of all its articles, without the staff
     */
    public static String of(Edition edition) {
        PlainText text = new PlainText();
        edition.articles().forEach(text::article);
        return text.out.toString();
    }

    /**
     * The words of an article.
     *
     * @param article the article
     * @return its words
     */
    public static String of(Article article) {
        PlainText text = new PlainText();
        text.article(article);
        return text.out.toString();
    }

    /**
     * The words of a block.
     *
     * @param block the block
     * @return its words
     */
    public static String of(Block block) {
        PlainText text = new PlainText();
        text.block(block);
        return text.out.toString();
    }

    /**
     * The words of a line; a forced line break inside it is {@code \n}.
     *
     * @param content the line
     * @return its words, without a line end of its own
     */
    public static String of(List<Inline> content) {
        PlainText text = new PlainText();
        text.inlines(content, "");
        return text.out.toString();
    }

    /**
     * How many characters the words of a block have, line ends included.
     *
     * @param block the block
     * @return the length of {@link #of(Block)}
     */
    public static int length(Block block) {
        Count count = new Count();
        count.block(block);
        return count.characters;
    }

    /** Counts without writing. */
    private static final class Count extends Walk {
        private int characters;

        @Override
        void text(String value) {
            characters += value.length();
        }

        @Override
        void lineEnd() {
            characters++;
        }
    }

    @Override
    void text(String value) {
        out.append(value);
    }

    @Override
    void lineEnd() {
        out.append('\n');
    }
}
