package org.colophon.exchange.markup;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** The parts of an article on a page of the web, with the places where pages have them. */
enum PagePart {
    BODY,
    TITLE,
    KICKER,
    DECK,
    BYLINE,
    DATE,
    LEFT_OUT;

    private static final Map<PagePart, List<String>> SELECTORS = read();

    private static Map<PagePart, List<String>> read() {
        Map<PagePart, List<String>> all = new EnumMap<>(PagePart.class);
        try (InputStream in = PagePart.class.getResourceAsStream("pages.tsv")) {
            if (in == null) {
                throw new IllegalStateException("pages.tsv is missing beside " + PagePart.class);
            }
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                if (!line.startsWith("#") && !line.isBlank()) {
                    String[] cells = line.split("\t");
                    all.put(valueOf(cells[0]), List.copyOf(Arrays.asList(cells).subList(1, cells.length)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(all);
    }

    List<String> selectors() {
        return SELECTORS.getOrDefault(this, List.of());
    }

    /** The first element of the surest place that has words. */
    Optional<Element> in(Element root) {
        for (String selector : selectors()) {
            for (Element found : root.select(selector)) {
                if (!found.text().isBlank() || found.hasAttr("content")) {
                    return Optional.of(found);
                }
            }
        }
        return Optional.empty();
    }
}
