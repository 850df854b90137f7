package org.colophon.epaper;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.colophon.PrintJob;
import org.colophon.model.Article;
import org.colophon.model.Edition;
import org.colophon.model.LedgerEntry;
import org.colophon.model.PlainText;

/**
 * A story of an e-paper.
 *
 * @param number its number, from 1
 * @param id its name in the plan
 * @param title its title, or its first words
 * @param deck the line below the title; empty for none
 * @param names the people who are credited in it, each once
 * @param section the printed section
 * @param job prints it alone
 */
record PaperStory(
        int number, String id, String title, String deck, List<String> names, String section, PrintJob job) {

    private static final int FIRST_WORDS = 20;

    static PaperStory of(int number, String id, PrintJob job) {
        Edition edition = job.edition();
        Article article = edition.articles().getFirst();
        String title = PlainText.of(article.headline().title()).strip();
        Set<String> names = new LinkedHashSet<>();
        edition.credits().stream()
                .filter(entry -> entry.place() != LedgerEntry.Place.STAFF)
                .flatMap(entry -> entry.credit().contributors().stream())
                .forEach(contributor -> names.add(contributor.person().name()));
        String section = article.page() == null || article.page().printSection() == null
                ? ""
                : article.page().printSection();
        return new PaperStory(number, id, title.isEmpty() ? firstWords(article) : title,
                PlainText.of(article.headline().deck()).strip(), List.copyOf(names), section, job);
    }

    private static String firstWords(Article article) {
        String text = PlainText.of(article).strip();
        int end = text.offsetByCodePoints(0, Math.min(FIRST_WORDS, text.codePointCount(0, text.length())));
        return text.substring(0, end).replaceAll("\\s+", " ") + (end < text.length() ? "…" : "");
    }

    static String file(int number) {
        return "content_" + number + ".htm";
    }
}
