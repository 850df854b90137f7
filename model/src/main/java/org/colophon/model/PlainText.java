package org.colophon.model;

import java.util.List;

/**
 * The words of a model without their form, in reading order: the text of search, word counts and the test of promise
 * one (nothing is lost) read. Every paragraph, heading, cell and verse line ends with {@code \n}; marks that a renderer
 * adds, such as note numbers and bullets, are not part of it.
 */
public final class PlainText {

    private PlainText() {
    }

    /**
     * The words of an edition.
     *
     * @param edition the edition
     * @return the words of all its articles, without the staff
     */
    public static String of(Edition edition) {
        Words words = new Words();
        words.walk(edition);
        return words.out.toString();
    }

    /**
     * The words of an article.
     *
     * @param article the article
     * @return its words
     */
    public static String of(Article article) {
        Words words = new Words();
        words.walk(article);
        return words.out.toString();
    }

    /**
     * The words of a block.
     *
     * @param block the block
     * @return its words
     */
    public static String of(Block block) {
        Words words = new Words();
        words.walk(block);
        return words.out.toString();
    }

    /**
     * The words of a line; a forced line break inside it is {@code \n}.
     *
     * @param content the line
     * @return its words, without a line end of its own
     */
    public static String of(List<Inline> content) {
        if (content.size() == 1 && content.getFirst() instanceof Inline.Text text) {
            return text.value();
        }
        Words words = new Words();
        words.inlines(content, "");
        return words.out.toString();
    }

    /**
     * The number of characters in the words of a block, line ends included.
     *
     * @param block the block
     * @return the length of {@link #of(Block)}
     */
    public static int length(Block block) {
        // Most paragraphs are one text; renderers and the reader ask for the length of each.
        if (block instanceof Block.Paragraph paragraph
                && paragraph.content().size() == 1
                && paragraph.content().getFirst() instanceof Inline.Text text) {
            return text.value().length() + 1;
        }
        Count count = new Count();
        count.walk(block);
        return count.characters;
    }

    /** Writes the words. */
    private static final class Words extends EditionWalker {
        private final StringBuilder out = new StringBuilder();

        @Override
        protected void text(String value) {
            out.append(value);
        }

        @Override
        protected void endLine() {
            out.append('\n');
        }
    }

    /** Counts without writing. */
    private static final class Count extends EditionWalker {
        private int characters;

        @Override
        protected void text(String value) {
            characters += value.length();
        }

        @Override
        protected void endLine() {
            characters++;
        }
    }
}
