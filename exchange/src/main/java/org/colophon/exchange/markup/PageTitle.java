package org.colophon.exchange.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Finds the title of an article on its page. The names of the page for machines and in the bar of the browser say
 * which of its headings is meant: others name the site, a part of it, or a section of the text.
 */
final class PageTitle {

    private static final String HEADINGS = "h1, [itemprop=headline], h2, h3";
    /** Places of a title that is no heading: word processors have lines of a style there. */
    private static final String LINES = "p, div";
    private static final int LONGEST = 300;
    /** Fewer letters begin the name of a page by chance; an ideograph says as much as three letters. */
    private static final int FEWEST = 12;
    private static final int LETTERS_OF_HAN = 3;

    private final Document page;
    private final List<String> said = new ArrayList<>();

    PageTitle(Document page, PageData data) {
        this.page = page;
        for (String title : List.of(data.title(), page.title())) {
            String letters = letters(title);
            if (!letters.isEmpty()) {
                said.add(letters);
            }
        }
    }

    /** The heading that has the words by which the page is called. */
    Optional<Element> called() {
        List<Element> headings = page.body().select(HEADINGS);
        return matching(headings, true)
                .or(() -> matching(page.body().select(LINES).stream()
                        .filter(it -> it.children().stream().noneMatch(Element::isBlock)).toList(), true))
                .or(() -> matching(headings, false));
    }

    private Optional<Element> matching(List<Element> candidates, boolean whole) {
        return candidates.stream().filter(it -> !it.text().isBlank() && it.text().length() <= LONGEST)
                .filter(it -> it.closest("nav, footer, aside") == null)
                .filter(it -> {
                    String letters = letters(it.text());
                    return said.stream().anyMatch(title -> whole ? title.equals(letters)
                            : weight(letters) >= FEWEST && title.startsWith(letters));
                }).findFirst();
    }

    /** The first heading of the article, if no text is before it; then one above the article that titles have. */
    Optional<Element> beside(Element body) {
        Optional<Element> own = Optional.ofNullable(body.selectFirst("h1")).filter(it -> !isBelowText(it, body));
        if (own.isPresent() || said.isEmpty()) {
            return own.or(() -> PagePart.TITLE.in(page.body()));
        }
        return PagePart.TITLE.in(page.body()).filter(it -> !it.normalName().equals("h1")
                || page.body().select("h1").size() == 1 && !isBelowText(it, body) && it.closest("a") == null
                        && it.select("a, img").isEmpty());
    }

    private static boolean isBelowText(Element heading, Element body) {
        List<Element> order = body.getAllElements();
        int at = order.indexOf(heading);
        return order.stream().limit(Math.max(0, at))
                .anyMatch(it -> it.normalName().equals("p") && weight(letters(it.text())) > LONGEST / 3);
    }

    private static int weight(String letters) {
        return letters.codePoints().map(c -> Character.isIdeographic(c) ? LETTERS_OF_HAN : 1).sum();
    }

    private static String letters(String text) {
        return text.toLowerCase(Locale.ROOT).codePoints().filter(Character::isLetterOrDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }
}
