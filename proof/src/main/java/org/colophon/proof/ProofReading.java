package org.colophon.proof;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.colophon.model.Credit;
import org.colophon.model.Diagnostic;
import org.colophon.model.Edition;
import org.colophon.model.LedgerEntry;
import org.colophon.model.SourceSpan;
import org.colophon.parser.Explanation;
import org.colophon.parser.Parsed;
import org.colophon.parser.Repair;
import org.colophon.render.pdf.PlacedPage;
import org.colophon.render.pdf.PlacedPages;

/** The printed lines of an edition, and the items that are shown over them. */
final class ProofReading {

    private final List<PrintedLine> lines = new ArrayList<>();
    private final List<ProofItem> items = new ArrayList<>();

    /**
     * Reads the items that are shown.
     *
     * @param edition the edition that was printed
     * @param pages where its lines are
     * @param parsed how each source was read, by its name
     * @param diagnostics all findings
     */
    static ProofReading of(
            Edition edition, PlacedPages pages, Map<String, Parsed> parsed, List<Diagnostic> diagnostics) {
        ProofReading reading = new ProofReading();
        SourceMap map = SourceMap.of(edition);
        for (PlacedPage page : pages.pages()) {
            page.lines().forEach(line -> reading.lines.add(new PrintedLine(
                    page.number(), line, page.writing(), map.source(line), map.offsets(line))));
        }
        parsed.forEach((source, one) -> {
            one.edition().credits().forEach(entry -> reading.credit(source, entry.credit(), entry.place()));
            one.edition().info().staff()
                    .forEach(credit -> reading.credit(source, credit, LedgerEntry.Place.STAFF));
            Explanation.of(one).forEach(each -> reading.head(source, each));
            one.repairs().forEach(each -> reading.join(source, each));
        });
        diagnostics.stream().distinct().forEach(reading::finding);
        reading.items.sort(Comparator.comparing(ProofItem::source)
                .thenComparing(item -> item.span().start()).thenComparing(ProofItem::layer));
        return reading;
    }

    List<PrintedLine> lines() {
        return lines;
    }

    List<ProofItem> items() {
        return items;
    }

    private void credit(String source, Credit credit, LedgerEntry.Place place) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("role", credit.role().kind().name().toLowerCase(Locale.ROOT).replace('_', ' '));
        credit.contributors().forEach(each -> facts.merge("people", each.person().name()
                + (each.affiliations().isEmpty() ? "" : " (" + String.join(", ", each.affiliations()) + ")"),
                (first, second) -> first + ", " + second));
        facts.put("read", place.name().toLowerCase(Locale.ROOT).replace('_', ' '));
        facts.put("why", credit.role().label().isEmpty()
                ? "its place and form" : "the word " + credit.role().label());
        add(ProofItem.Layer.CREDITS, "credit: " + credit.text().strip(), facts, source, credit.span());
    }

    private void head(String source, Explanation each) {
        if (!each.reading().equals("credit") && !each.reading().startsWith("join")) {
            Map<String, String> facts = new LinkedHashMap<>();
            facts.put("words", each.words());
            facts.put("why", each.why().isEmpty() ? "the source marks it" : each.why());
            int end = each.span().end();
            add(ProofItem.Layer.HEADS, each.reading(), facts, source,
                    end > each.span().start() ? each.span() : each.span().withEnd(each.span().start() + 1));
        }
    }

    private void join(String source, Repair repair) {
        boolean joined = repair.outcome() == Repair.Outcome.JOINED;
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("halves", "lines " + repair.first().line() + " and " + repair.second().line());
        facts.put("rule", repair.kind().name().toLowerCase(Locale.ROOT).replace('_', ' '));
        facts.put("confidence", repair.confidence() + " of 100");
        SourceSpan second = repair.second();
        List<PageSpot> places = new ArrayList<>(spots(source, second.start(), second.end()));
        items.add(new ProofItem(ProofItem.Layer.JOINS, joined ? "joined" : "could be joined", words(facts), source,
                second, places));
    }

    private void finding(Diagnostic each) {
        String code = each.code().id();
        boolean fit = code.startsWith("layout.") || code.startsWith("plan.");
        add(fit ? ProofItem.Layer.FIT : ProofItem.Layer.FINDINGS,
                each.severity().name().toLowerCase(Locale.ROOT) + ": " + code, Map.of("says", each.message()),
                each.source(), each.span());
    }

    private void add(
            ProofItem.Layer layer, String title, Map<String, String> facts, String source, SourceSpan span) {
        items.add(new ProofItem(
                layer, title, words(facts), source, span, spots(source, span.start(), Math.max(span.end(),
                        span.start() + 1))));
    }

    private static String words(Map<String, String> facts) {
        StringBuilder text = new StringBuilder();
        facts.forEach((name, value) -> text.append(text.isEmpty() ? "" : "\n").append(name).append(": ").append(value));
        return text.toString();
    }

    /** The places on pages of a stretch of a source. */
    List<PageSpot> spots(String source, int start, int end) {
        return lines.stream()
                .filter(line -> line.source().equals(source))
                .map(line -> line.spot(start, end))
                .filter(Objects::nonNull)
                .toList();
    }
}
