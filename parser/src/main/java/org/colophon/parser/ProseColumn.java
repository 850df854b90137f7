package org.colophon.parser;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.colophon.model.Article;
import org.colophon.model.Block;
import org.colophon.model.ColumnReader;
import org.colophon.model.Diagnostic;
import org.colophon.model.Headline;
import org.colophon.model.Inline;
import org.colophon.model.SourceSpan;

/**
 * Reads the prose of one column. It is read below front matter with a title, so that its first line is none.
 *
 * @param parser reads it
 */
record ProseColumn(EditionParser parser) implements ColumnReader {

    @Override
    public Column read(String text, Locale language, String name) {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(name, "name");
        String matter = "---\ntitle: column\nlang: " + language.toLanguageTag() + "\n---\n\n";
        Parsed parsed = parser.parse(matter + text, name);
        return new Column(
                untitled(parsed.edition().articles().getFirst()),
                parsed.diagnostics().stream().map(it -> it.withSpan(inColumn(it.span(), matter))).toList());
    }

    /** Lines that were taken for a kicker or deck are the first paragraphs of a column. */
    private static Article untitled(Article article) {
        List<Block> lead = new ArrayList<>();
        for (List<Inline> line : List.of(article.headline().kicker(), article.headline().deck())) {
            if (!line.isEmpty()) {
                lead.add(new Block.Paragraph(article.id() + "-h" + (lead.size() + 1), line, SourceSpan.of(line)));
            }
        }
        lead.addAll(article.lead());
        return article.withHeadline(Headline.of(List.of())).withLead(lead);
    }

    /** Returns a place of the text below the front matter. */
    private static SourceSpan inColumn(SourceSpan span, String matter) {
        int lines = (int) matter.lines().count();
        return span.start() < matter.length()
                ? SourceSpan.NONE
                : new SourceSpan(span.start() - matter.length(), span.end() - matter.length(),
                        span.line() - lines, span.column());
    }
}
