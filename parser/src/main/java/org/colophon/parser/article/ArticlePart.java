package org.colophon.parser.article;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.colophon.model.Inline;
import org.colophon.model.PlainText;
import org.colophon.parser.source.Draft;
import org.jspecify.annotations.Nullable;

/**
 * One article as the source has it.
 *
 * @param above the drafts above its title
 * @param title its title; null where none is marked
 * @param body the drafts below its title; a list that another half of the article may be added to
 */
public record ArticlePart(List<Draft> above, Draft.@Nullable Heading title, List<Draft> body) {

    /** The same with a list of its own, to be added to. */
    ArticlePart copy() {
        return new ArticlePart(above, title, new ArrayList<>(body));
    }

    int start() {
        return above.isEmpty() ? titleOrBodyStart() : above.getFirst().start();
    }

    private int titleOrBodyStart() {
        return title != null ? title.start() : body.isEmpty() ? 0 : body.getFirst().start();
    }

    int end() {
        return !body.isEmpty()
                ? body.getLast().end()
                : title != null
                        ? title.end()
                        : above.isEmpty() ? 0 : above.getLast().end();
    }

    /**
     * Each heading of the first level begins an article.
     *
     * @param drafts the drafts of the source
     * @param aboveTitle takes off the body of an article the lines of the title after it
     */
    public static List<ArticlePart> of(List<Draft> drafts, UnaryOperator<List<Draft>> aboveTitle) {
        List<ArticlePart> parts = new ArrayList<>();
        List<Draft> above = new ArrayList<>();
        List<Draft> body = new ArrayList<>();
        Draft.Heading title = null;
        boolean titled = drafts.stream().anyMatch(ArticlePart::isTitle);
        for (Draft draft : drafts) {
            if (!isTitle(draft)) {
                (titled && title == null ? above : body).add(draft);
                continue;
            }
            if (title != null) {
                List<Draft> next = aboveTitle.apply(body);
                parts.add(new ArticlePart(above, title, body));
                above = next;
                body = new ArrayList<>();
            }
            title = (Draft.Heading) draft;
        }
        parts.add(new ArticlePart(above, title, body));
        return parts;
    }

    /**
     * The one article of a source whose front matter names it: a heading of the first level repeats that title above
     * the text, or it opens a section.
     *
     * @param drafts the drafts of the source
     * @param title the title that the front matter gives
     */
    public static List<ArticlePart> titled(List<Draft> drafts, List<Inline> title) {
        for (int i = 0; i < drafts.size() && !(drafts.get(i) instanceof Draft.Settled); i++) {
            if (isTitle(drafts.get(i))) {
                Draft.Heading heading = (Draft.Heading) drafts.get(i);
                boolean repeated = letters(heading.content()).equals(letters(title));
                return List.of(!repeated
                        ? new ArticlePart(List.of(), null, drafts)
                        : new ArticlePart(
                                drafts.subList(0, i), heading, drafts.subList(i + 1, drafts.size())));
            }
        }
        return List.of(new ArticlePart(List.of(), null, drafts));
    }

    /** Letters and digits alone: blanks and marks differ from one writing of a title to the next. */
    private static String letters(List<Inline> content) {
        return PlainText.of(content).codePoints()
                .filter(Character::isLetterOrDigit)
                .map(Character::toLowerCase)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isTitle(Draft draft) {
        return draft instanceof Draft.Heading heading && heading.level() == 1;
    }
}
