package org.colophon.render.docx;

import java.util.Objects;
import java.util.Optional;
import org.colophon.render.docx.word.TemplateLists;
import org.colophon.render.docx.word.WordStyles;
import org.colophon.render.docx.write.DocumentBase;
import org.colophon.render.docx.write.DocumentForm;

/**
 * The settings by which a Word document is made.
 *
 * @param layout layout of its pages
 * @param template a document of the publisher's whose styles win; none for styles made from the print style alone
 */
public record DocxOptions(Layout layout, Optional<WordTemplate> template) {

    /** The layout of the pages of a document. */
    public enum Layout {
        /** A manuscript that a desk goes on editing (稿件): A4, one column, 12 points on 22, a slug table at its head. */
        MANUSCRIPT,
        /** The printed page: the sheet, columns, heads and sizes of the print style. */
        PAGE
    }

    /** Refuses null. */
    public DocxOptions {
        Objects.requireNonNull(layout, "layout");
        Objects.requireNonNull(template, "template");
    }

    /**
     * A manuscript in styles made from the print style.
     *
     * @return the options
     */
    public static DocxOptions defaults() {
        return new DocxOptions(Layout.MANUSCRIPT, Optional.empty());
    }

    /**
     * The same with another layout.
     *
     * @param layout layout of the pages
     * @return the options
     */
    public DocxOptions withLayout(Layout layout) {
        return new DocxOptions(layout, template);
    }

    /**
     * The same with a template: its styles are taken where they have the names of ours, and ours are added where it
     * has none.
     *
     * @param template the template
     * @return the options
     */
    public DocxOptions withTemplate(WordTemplate template) {
        return new DocxOptions(layout, Optional.of(template));
    }

    DocumentBase base() {
        return new DocumentBase(
                switch (layout) {
                    case MANUSCRIPT -> DocumentForm.MANUSCRIPT;
                    case PAGE -> DocumentForm.PAGE;
                },
                template.map(WordTemplate::sheet).orElse(WordStyles.OWN),
                template.map(WordTemplate::numbering).orElse(TemplateLists.NONE));
    }
}
