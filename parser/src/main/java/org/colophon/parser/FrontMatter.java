package org.colophon.parser;

import com.vladsch.flexmark.ext.yaml.front.matter.YamlFrontMatterBlock;
import com.vladsch.flexmark.ext.yaml.front.matter.YamlFrontMatterNode;
import com.vladsch.flexmark.util.ast.Node;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.colophon.model.DiagnosticCode;
import org.colophon.model.Inline;
import org.colophon.model.SourceSpan;
import org.jspecify.annotations.Nullable;

/** What the YAML front matter of a source says: only known keys, each value with its place in the source. */
final class FrontMatter {

    private static final Set<String> KEYS = Set.of(
            "title", "kicker", "deck", "publication", "issue", "date", "section", "page", "language", "credits");

    /** More characters than this are no front matter. */
    private static final int LONGEST = 8_192;
    private static final Pattern ENTRY = Pattern.compile("\\s*|[A-Za-z][\\w-]*:.*|\\s+.*|- .*|#.*");

    /** Four digits for the year, from 0001: more, or a sign, no document can carry. */
    private static final DateTimeFormatter DATE = new DateTimeFormatterBuilder()
            .appendValue(ChronoField.YEAR_OF_ERA, 4).appendPattern("-MM-dd")
            .parseDefaulting(ChronoField.ERA, 1)
            .toFormatter(Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    private final SourceText source;
    private final Findings findings;
    private final Map<String, List<Inline.Text>> values = new HashMap<>();

    private FrontMatter(SourceText source, Findings findings) {
        this.source = source;
        this.findings = findings;
    }

    static FrontMatter read(Node document, SourceText source, Findings findings) {
        FrontMatter matter = new FrontMatter(source, findings);
        for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof YamlFrontMatterBlock) {
                matter.entries(node);
            }
        }
        return matter;
    }

    static FrontMatter none(SourceText source, Findings findings) {
        return new FrontMatter(source, findings);
    }

    /**
     * Offset of a rule at the top that flexmark would take for front matter and, where it is not closed, swallow all
     * that follows; -1 where there is none, or where it is what it looks like: entries up to a closing rule.
     */
    static int strayOpening(String text) {
        int start = 0;
        while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        if (!text.startsWith("---", start)) {
            return -1;
        }
        String[] lines = text.substring(start, Math.min(text.length(), start + LONGEST)).split("\\R");
        for (int i = 1; start == 0 && lines[0].strip().equals("---") && i < lines.length; i++) {
            if (lines[i].equals("---") || lines[i].equals("...")) {
                return -1;
            }
            if (!ENTRY.matcher(lines[i]).matches()) {
                return start;
            }
        }
        return start;
    }

    private void entries(Node block) {
        for (Node node = block.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof YamlFrontMatterNode entry) {
                entry(entry);
            }
        }
    }

    private void entry(YamlFrontMatterNode entry) {
        String key = entry.getKey();
        if (!KEYS.contains(key)) {
            findings.add(DiagnosticCode.FRONT_MATTER,
                    "\"" + key + "\" is not a key of the front matter; there are " + String.join(", ", KEYS.stream().sorted().toList()),
                    entry.getStartOffset(), entry.getEndOffset());
            return;
        }
        List<Inline.Text> texts = new ArrayList<>();
        int from = entry.getStartOffset() + key.length();
        for (String value : entry.getValues()) {
            String plain = unquoted(value.strip());
            int found = source.text().indexOf(plain, from);
            int start = found < 0 ? entry.getStartOffset() : found;
            int end = found < 0 ? entry.getEndOffset() : found + plain.length();
            from = Math.max(from, end);
            if (!plain.isEmpty()) {
                texts.add(new Inline.Text(plain, source.span(start, end)));
            }
        }
        values.put(key, texts);
    }

    private static String unquoted(String value) {
        boolean quoted = value.length() > 1 && (value.charAt(0) == '"' || value.charAt(0) == '\'')
                && value.charAt(value.length() - 1) == value.charAt(0);
        return quoted ? value.substring(1, value.length() - 1) : value;
    }

    /** A value that is printed, with its place. */
    List<Inline> inlines(String key) {
        return List.copyOf(values.getOrDefault(key, List.of()));
    }

    @Nullable String text(String key) {
        List<Inline.Text> texts = values.getOrDefault(key, List.of());
        return texts.isEmpty() ? null : texts.getFirst().value();
    }

    /** The entries of a list, each as a line. */
    List<Line> lines(String key) {
        return values.getOrDefault(key, List.of()).stream()
                .map(text -> new Line(List.of(text), text.span().start(), text.span().end(), false))
                .toList();
    }

    @Nullable LocalDate date() {
        String date = text("date");
        if (date == null) {
            return null;
        }
        try {
            return LocalDate.parse(date, DATE);
        } catch (DateTimeException e) {
            findings.add(DiagnosticCode.FRONT_MATTER, "a date is written 2026-11-23, but this is \"" + date + "\"", place("date"));
            return null;
        }
    }

    @Nullable Locale language() {
        String tag = text("language");
        if (tag == null) {
            return null;
        }
        try {
            return new Locale.Builder().setLanguageTag(tag).build();
        } catch (IllformedLocaleException e) {
            findings.add(DiagnosticCode.FRONT_MATTER,
                    "a language is a BCP 47 tag such as zh-Hans or en, but this is \"" + tag + "\"", place("language"));
            return null;
        }
    }

    private SourceSpan place(String key) {
        return values.getOrDefault(key, List.of()).stream().findFirst().map(Inline.Text::span).orElse(SourceSpan.NONE);
    }
}
