package org.colophon.exchange.markup;

import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Finds the part of a page that is its article: by the names that pages give it, then by where its text is. */
final class PageBody {

    /** So much of the text of a page is in its article, or all of the page is. */
    private static final double MOST = 0.4;
    /** So much of the text is in one part, and what is around it is lists of links. */
    private static final double NEARLY_ALL = 0.95;
    /** So much of the largest part is a part, and no box. */
    private static final double PART = 0.1;
    private static final double LINKED = 0.5;
    private static final Set<String> TEXT = Set.of("p", "blockquote", "pre", "li");

    private final Document page;
    private final Optional<Element> title;
    private final Map<Element, Letters> letters = new IdentityHashMap<>();

    /**
     * The letters below an element.
     *
     * @param all all of them
     * @param linked those of links
     * @param text those of paragraphs that are no links
     */
    private record Letters(int all, int linked, int text) {

        Letters plus(Letters other) {
            return new Letters(all + other.all, linked + other.linked, text + other.text);
        }
    }

    PageBody(Document page, Optional<Element> title) {
        this.page = page;
        this.title = title;
        count(page.body(), false, false);
    }

    private Letters count(Element it, boolean inText, boolean inLink) {
        boolean text = inText || TEXT.contains(it.normalName());
        boolean link = inLink || it.normalName().equals("a") && it.hasAttr("href");
        Letters sum = new Letters(0, 0, 0);
        for (Node child : it.childNodes()) {
            if (child instanceof Element element) {
                sum = sum.plus(count(element, text, link));
            } else if (child instanceof TextNode words) {
                int length = words.text().strip().length();
                sum = sum.plus(new Letters(length, link ? length : 0, text && !link ? length : 0));
            }
        }
        letters.put(it, sum);
        return sum;
    }

    Element find() {
        double whole = Math.max(1, weight(page.body()));
        for (String selector : PagePart.BODY.selectors()) {
            List<Element> found = page.body().select(selector).stream()
                    .filter(it -> letters.get(it).all() > 0).toList();
            Optional<Element> largest = found.stream().max(Comparator.comparingInt(this::weight));
            boolean sure = selector.startsWith("[itemprop") || selector.startsWith("#js");
            if (largest.isPresent() && (sure || weight(largest.get()) >= whole * MOST && isAlone(largest.get()))) {
                return withTitle(whole(largest.get(), found));
            }
        }
        Element main = page.body().selectFirst("main");
        return within(main == null || weight(main) < whole * MOST ? page.body() : main);
    }

    /** Text in several parts of one name is in the element around them. */
    private Element whole(Element largest, List<Element> found) {
        Element at = largest;
        for (Element other : found) {
            boolean apart = !other.parents().contains(largest) && !largest.parents().contains(other);
            if (apart && weight(other) > weight(largest) * PART) {
                while (other != at && !other.parents().contains(at)) {
                    at = at.parents().isEmpty() ? page.body() : at.parents().getFirst();
                }
            }
        }
        return at;
    }

    /** The article around the text, if the title is in it: decks are between the two. */
    private Element withTitle(Element body) {
        Element article = body.closest("article, [itemtype$=Article]");
        return article != null && title.isPresent() && title.get().parents().contains(article) ? article : body;
    }

    /** Whether no other article of the page is nearly as long: a page of several is read as a whole. */
    private boolean isAlone(Element found) {
        return page.body().select("article").stream()
                .filter(it -> it != found && !it.parents().contains(found) && !found.parents().contains(it))
                .allMatch(it -> weight(it) < weight(found) * MOST);
    }

    /**
     * Goes down as long as one part has nearly all of the text and the title, and the others lead elsewhere. Between
     * title and text are decks and bylines.
     */
    private Element within(Element from) {
        Element at = from;
        while (true) {
            Element around = at;
            Optional<Element> heavy = around.children().stream()
                    .filter(it -> weight(it) > 0 && weight(it) >= weight(around) * NEARLY_ALL)
                    .findFirst()
                    .filter(it -> isAmongLinks(it, around))
                    .filter(it -> title.isEmpty() || title.get().parents().contains(it));
            if (heavy.isEmpty()) {
                return at;
            }
            at = heavy.get();
        }
    }

    private boolean isAmongLinks(Element inside, Element around) {
        int words = letters.get(around).all() - letters.get(inside).all();
        int linked = letters.get(around).linked() - letters.get(inside).linked();
        return words > 0 && linked >= words * LINKED;
    }

    /** The letters of its text; where nothing is marked as text, half of all. */
    private int weight(Element it) {
        Letters found = letters.get(it);
        return found.text() > 0 ? found.text() : found.all() / 2;
    }
}
