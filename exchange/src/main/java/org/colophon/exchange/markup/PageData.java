package org.colophon.exchange.markup;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The description of an article for machines, in its page: JSON-LD of schema.org, Open Graph, meta elements.
 *
 * @param title the headline
 * @param authors those who wrote it
 * @param date the day it was published, as written
 * @param publication the name of the site
 * @param keywords its keywords
 */
record PageData(String title, List<String> authors, String date, String publication, List<String> keywords) {

    private static final Set<String> ARTICLES = Set.of("NewsArticle", "Article", "BlogPosting", "ReportageNewsArticle",
            "OpinionNewsArticle", "AnalysisNewsArticle", "Report", "WebPage");

    /** Meta elements that name authors, the surest first; LibreOffice parts several by semicolons. */
    private static final List<String> AUTHORS = List.of("author", "dc:creator", "dc.creator", "dcterms.creator",
            "DCTERMS.creator", "parsely-author", "sailthru.author", "article:author", "byl");

    static PageData of(Document page) {
        String title = meta(page, "og:title");
        Set<String> authors = new LinkedHashSet<>();
        String date = meta(page, "article:published_time");
        String publication = meta(page, "og:site_name");
        for (Element script : page.select("script[type=application/ld+json]")) {
            for (Map<?, ?> work : works(LinkedData.read(script.data()))) {
                title = first(title, text(work.get("headline")));
                date = first(date, text(work.get("datePublished")));
                publication = first(publication, name(work.get("publisher")));
                names(work.get("author"), authors);
            }
        }
        for (int i = 0; i < AUTHORS.size() && authors.isEmpty(); i++) {
            for (String author : meta(page, AUTHORS.get(i)).split(";")) {
                names(author, authors);
            }
        }
        String words = meta(page, "keywords");
        title = first(title, first(meta(page, "dc:title"), meta(page, "parsely-title")));
        return new PageData(first(title, page.title()), List.copyOf(authors), date, publication,
                words.isBlank() ? List.of() : List.of(words.split("[,，、;；]")));
    }

    private static String first(String known, String other) {
        return known.isBlank() ? other : known;
    }

    private static String meta(Document page, String name) {
        String quoted = "=\"" + name + "\"]";
        Element found = page.selectFirst("meta[property" + quoted + ", meta[name" + quoted);
        return found == null ? "" : found.attr("content").strip();
    }

    private static List<Map<?, ?>> works(Object data) {
        List<Map<?, ?>> works = new ArrayList<>();
        if (data instanceof List<?> list) {
            list.forEach(item -> works.addAll(works(item)));
        } else if (data instanceof Map<?, ?> map) {
            boolean article = types(map.get("@type")).stream().anyMatch(ARTICLES::contains);
            if (article) {
                works.add(map);
            }
            works.addAll(works(map.get("@graph") == null ? List.of() : map.get("@graph")));
        }
        return works;
    }

    private static List<String> types(Object type) {
        return type instanceof List<?> list ? list.stream().map(String::valueOf).toList()
                : List.of(String.valueOf(type));
    }

    private static String text(Object value) {
        return value instanceof String text ? text : "";
    }

    private static String name(Object value) {
        return value instanceof Map<?, ?> map ? text(map.get("name")) : text(value);
    }

    private static void names(Object value, Set<String> to) {
        if (value instanceof List<?> list) {
            list.forEach(item -> names(item, to));
        } else if (!name(value).isBlank() && !name(value).matches("https?:.*")) {
            to.add(name(value).strip());
        }
    }
}
