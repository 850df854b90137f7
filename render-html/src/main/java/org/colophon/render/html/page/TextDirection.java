package org.colophon.render.html.page;

import java.util.List;
import java.util.Locale;
import org.colophon.model.Inline;
import org.colophon.model.PlainText;
import org.colophon.render.copy.ReadingDirection;

/** The direction of the blocks of an article: each has an attribute if it differs from that of the article. */
final class TextDirection {

    private final ReadingDirection article;

    TextDirection(Locale article) {
        this.article = ReadingDirection.of(article);
    }

    /** The attribute of a block, with the blank before it; empty if it is read as the article is. */
    String of(List<Inline> content) {
        if (content.isEmpty()) {
            return "";
        }
        CharSequence text =
                content.getFirst() instanceof Inline.Text first ? first.value() : PlainText.of(content);
        ReadingDirection own = ReadingDirection.of(text, article);
        return own == article ? "" : attribute(own);
    }

    static String attribute(ReadingDirection direction) {
        return switch (direction) {
            case LEFT_TO_RIGHT -> " dir=\"ltr\"";
            case RIGHT_TO_LEFT -> " dir=\"rtl\"";
        };
    }
}
