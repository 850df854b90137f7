package org.colophon.parser;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.colophon.model.Article;
import org.colophon.model.Block;
import org.colophon.model.Contributor;
import org.colophon.model.Credit;
import org.colophon.model.DiagnosticCode;
import org.colophon.model.EditionWalker;
import org.colophon.model.Inline;
import org.colophon.model.LedgerEntry;
import org.colophon.model.LineRole;
import org.colophon.model.ParagraphKind;
import org.colophon.model.PlainText;
import org.colophon.model.Section;
import org.colophon.model.SourceSpan;

/**
 * One thing that was read in a source, for editors who want to see how their text was understood.
 *
 * @param span where it was read
 * @param reading its meaning: title, deck, credit, section, caption, join
 * @param words its first words as printed
 * @param why the deciding evidence; empty if the source marks it
 */
public record Explanation(SourceSpan span, String reading, String words, String why) {

    private static final int LONGEST = 40;

    /** Refuses nulls. */
    public Explanation {
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(reading, "reading");
        Objects.requireNonNull(words, "words");
        Objects.requireNonNull(why, "why");
    }

    /**
     * Explains how a source was read.
     *
     * @param parsed the result of reading
     * @return titles, decks, credits, sections, captions, parts of notices and joins, in the order of the source
     */
    public static List<Explanation> of(Parsed parsed) {
        Collector collector = new Collector(parsed);
        collector.walk(parsed.edition());
        parsed.edition().info().staff().forEach(credit -> collector.credit(credit, "staff of the page"));
        parsed.repairs().forEach(collector::repair);
        collector.found.sort(Comparator.comparingInt(each -> each.span().start()));
        return List.copyOf(collector.found);
    }

    /**
     * Returns the explanation on one line.
     *
     * @return such as {@code 12:1 credit 文/程砚秋: WRITER 程砚秋, by the word 文}
     */
    @Override
    public String toString() {
        return span.line() + ":" + span.column() + " " + reading + " " + words + (why.isEmpty() ? "" : ": " + why);
    }

    private static final class Collector extends EditionWalker {

        private final List<Explanation> found = new ArrayList<>();
        private final Set<Integer> inferred;

        Collector(Parsed parsed) {
            inferred = parsed.diagnostics().stream()
                    .filter(each -> each.code() == DiagnosticCode.HEADING_INFERRED
                            || each.code() == DiagnosticCode.CAPTION_INFERRED
                            || each.code() == DiagnosticCode.CREDIT_INFERRED)
                    .map(each -> each.span().line())
                    .collect(Collectors.toCollection(HashSet::new));
        }

        private void add(SourceSpan span, String reading, String words, String why) {
            String line = words.replace('\n', ' ').strip();
            int end = line.offsetByCodePoints(0, Math.min(LONGEST, line.codePointCount(0, line.length())));
            found.add(new Explanation(span, reading, line.substring(0, end), why));
        }

        private void line(String reading, List<Inline> content) {
            if (!content.isEmpty()) {
                SourceSpan span = SourceSpan.of(content);
                add(span, reading, PlainText.of(content), inferred.contains(span.line()) ? "by its looks" : "");
            }
        }

        @Override
        protected void beginArticle(Article article) {
            line("kicker", article.headline().kicker());
            line("title", article.headline().title());
            line("deck", article.headline().deck());
        }

        @Override
        protected void beginSection(Section section) {
            line("section", section.heading());
        }

        @Override
        protected void beginLine(LineRole role, List<Inline> content, String holderId) {
            if (role == LineRole.CAPTION) {
                line("caption", content);
            }
        }

        @Override
        protected void beginBlock(Block block) {
            if (block instanceof Block.Paragraph it && it.kind() != ParagraphKind.TEXT) {
                String kind = it.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
                add(it.span(), kind, PlainText.of(it.content()), "");
            }
        }

        @Override
        protected void credit(Credit credit, LedgerEntry.Place place, String holderId) {
            credit(credit, place.name().toLowerCase(Locale.ROOT));
        }

        private void credit(Credit credit, String place) {
            String names = credit.contributors().stream().map(Collector::named).collect(Collectors.joining(", "));
            String label = credit.role().label();
            boolean tagged = inferred.contains(credit.span().line());
            String why = tagged ? "by the model" : label.isEmpty() ? "by its place and form" : "by the word " + label;
            add(credit.span(), "credit", credit.text(), credit.role().kind() + " "
                    + (names.isEmpty() ? "without a name" : names) + ", " + why + " (" + place + ")");
        }

        private static String named(Contributor each) {
            String held = String.join(", ", each.affiliations());
            return each.person().name() + (held.isEmpty() ? "" : " [" + held + "]");
        }

        private void repair(Repair repair) {
            String made = switch (repair.outcome()) {
                case JOINED -> "join";
                case SUGGESTED -> "join suggested";
            };
            add(repair.second(), made, "with line " + repair.first().line(),
                    repair.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ') + ", " + repair.confidence()
                            + " of 100");
        }
    }

    /**
     * Returns the same with another value of {@code span}.
     *
     * @param other where it was read
     * @return the copy
     */
    public Explanation withSpan(SourceSpan other) {
        return new Explanation(other, reading, words, why);
    }

    /**
     * Returns the same with another value of {@code reading}.
     *
     * @param other what it was read as: title, deck, credit, section, caption, join
     * @return the copy
     */
    public Explanation withReading(String other) {
        return new Explanation(span, other, words, why);
    }

    /**
     * Returns the same with another value of {@code words}.
     *
     * @param other its first words as printed
     * @return the copy
     */
    public Explanation withWords(String other) {
        return new Explanation(span, reading, other, why);
    }

    /**
     * Returns the same with another value of {@code why}.
     *
     * @param other what decided; empty where the source marks it
     * @return the copy
     */
    public Explanation withWhy(String other) {
        return new Explanation(span, reading, words, other);
    }
}
