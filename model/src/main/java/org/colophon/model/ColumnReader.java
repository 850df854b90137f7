package org.colophon.model;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * Reads the marked-up prose of one column of a database for an {@link EditionBuilder}. {@code EditionParser.columns()}
 * of the module {@code parser} gives one.
 */
@FunctionalInterface
public interface ColumnReader {

    /**
     * Reads the prose of a column. It has no title and no front matter.
     *
     * @param text the text with its marks
     * @param language the language it is written in
     * @param name name of the source that diagnostics print
     * @return the column as it was read
     */
    Column read(String text, Locale language, String name);

    /**
     * A column as it was read.
     *
     * @param article its blocks, sections and footnotes; its headline is not used, and all get new ids
     * @param diagnostics findings of the reader
     */
    record Column(Article article, List<Diagnostic> diagnostics) {

        /** Copies the list. */
        public Column {
            Objects.requireNonNull(article, "article");
            diagnostics = List.copyOf(diagnostics);
        }
    }
}
