package org.colophon.parser.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.colophon.model.Article;
import org.colophon.model.Block;
import org.colophon.model.Headline;
import org.colophon.model.Inline;
import org.colophon.model.SourceSpan;
import org.colophon.parser.source.SourceText;

/** The last resort: the source as paragraphs between blank lines, every mark kept as text. */
public final class PlainArticle {

    private PlainArticle() {
    }

    public static Article of(SourceText source, String name, Locale language) {
        List<Block> blocks = new ArrayList<>();
        String text = source.text();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            boolean gap =
                    i == text.length() || text.charAt(i) == '\n' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
            if (gap) {
                if (!text.substring(start, i).isBlank()) {
                    SourceSpan span = source.span(start, i);
                    String words = text.substring(start, i).replaceAll("\\R", "\n").strip();
                    blocks.add(new Block.Paragraph(
                            "a1-p" + (blocks.size() + 1), List.of(new Inline.Text(words, span)), span));
                }
                start = i;
            }
        }
        return new Article("a1", name, Headline.of(List.of()), List.of(), blocks, List.of(), List.of(), null, language,
                source.span(0, text.length()));
    }
}
