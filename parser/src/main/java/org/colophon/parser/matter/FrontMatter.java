package org.colophon.parser.matter;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.colophon.model.Datum;
import org.colophon.model.DiagnosticCode;
import org.colophon.model.Inline;
import org.colophon.parser.matter.MatterBlock.Entry;
import org.colophon.parser.source.Findings;
import org.colophon.parser.source.Line;
import org.colophon.parser.source.SourceText;
import org.jspecify.annotations.Nullable;

/** What the front matter of a source says: known keys, each line of a value with its place in the source. */
public final class FrontMatter {

    private static final int ISO_DAY = 10;
    /** What can be one thing only: the others are reported where it is read. */
    private static final Set<MatterKey> ONE = EnumSet.of(MatterKey.DATE, MatterKey.LANGUAGE);
    /** Four digits for the year, from 0001: more, or a sign, no document can carry. */
    private static final DateTimeFormatter DATE = new DateTimeFormatterBuilder()
            .appendValue(ChronoField.YEAR_OF_ERA, 4).appendPattern("-MM-dd")
            .parseDefaulting(ChronoField.ERA, 1)
            .toFormatter(Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    private final SourceText source;
    private final Findings findings;
    private final DescriptionReader described = new DescriptionReader();
    private final Map<MatterKey, List<Inline.Text>> lines = new EnumMap<>(MatterKey.class);

    private FrontMatter(SourceText source, Findings findings) {
        this.source = source;
        this.findings = findings;
    }

    public static FrontMatter read(MatterBlock block, SourceText source, Findings findings) {
        FrontMatter matter = new FrontMatter(source, findings);
        block.entries().forEach(matter::entry);
        return matter;
    }

    public static FrontMatter none(SourceText source, Findings findings) {
        return new FrontMatter(source, findings);
    }

    private void entry(Entry entry) {
        MatterKey key = MatterKey.of(entry.key());
        if (key == null) {
            description(entry);
            return;
        }
        List<Inline.Text> values = values(entry);
        List<Inline.Text> before = lines.putIfAbsent(key, new ArrayList<>(values));
        if (before != null) {
            before.addAll(values);
        }
        if (before != null && !ONE.contains(key)) {
            findings.add(
                    DiagnosticCode.FRONT_MATTER,
                    "\"" + key.word() + "\" is said more than once: all of it is kept",
                    entry.start(),
                    entry.end());
        }
    }

    private List<Inline.Text> values(Entry entry) {
        return MatterValues.of(entry, source, findings).stream().flatMap(List::stream).toList();
    }

    private void description(Entry entry) {
        String written = source.slice(entry.value(), entry.end());
        if (written.isBlank()) {
            return;
        }
        Datum datum = MatterData.of(written, () -> values(entry));
        described.read(entry.key(), datum, reason -> findings.add(
                DiagnosticCode.FRONT_MATTER_DATA,
                "\"" + entry.key() + "\" is kept as data: " + reason,
                entry.start(),
                entry.end()));
    }

    /** What it says of the work beside its text. */
    public Description description() {
        return described.description();
    }

    private List<Inline.Text> of(MatterKey key) {
        return lines.getOrDefault(key, List.of());
    }

    /** A value that is printed, line by line. */
    public List<Inline> inlines(MatterKey key) {
        List<Inline> content = new ArrayList<>();
        for (Inline.Text line : of(key)) {
            if (!content.isEmpty()) {
                content.add(new Inline.LineBreak(source.span(line.span().start(), line.span().start())));
            }
            content.add(line);
        }
        return content;
    }

    @Nullable public String text(MatterKey key) {
        return of(key).isEmpty() ? null : of(key).stream().map(Inline.Text::value).collect(Collectors.joining(" "));
    }

    /** The lines that say who did what, in the order of the source. */
    public List<Line> credits() {
        List<Line> credits = new ArrayList<>();
        for (MatterKey key : List.of(MatterKey.AUTHOR, MatterKey.CREDITS)) {
            of(key).forEach(text -> credits.add(
                    new Line(List.of(text), text.span().start(), text.span().end(), false)));
        }
        credits.sort((one, other) -> Integer.compare(one.start(), other.start()));
        return credits;
    }

    /** The words of a list, or of one line that commas part. */
    public List<String> keywords() {
        return of(MatterKey.KEYWORDS).stream()
                .flatMap(line -> Arrays.stream(line.value().split("[,，、;；]")))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }

    @Nullable public LocalDate date() {
        Inline.Text date = only(MatterKey.DATE);
        if (date == null) {
            return null;
        }
        String words = date.value();
        boolean timed = words.length() > ISO_DAY && (words.charAt(ISO_DAY) == 'T' || words.charAt(ISO_DAY) == ' ');
        try {
            LocalDate day = LocalDate.parse(timed ? words.substring(0, ISO_DAY) : words, DATE);
            if (timed) {
                findings.add(
                        DiagnosticCode.FRONT_MATTER,
                        "an edition has a day and no hour: only the day is read of " + words,
                        date.span());
            }
            return day;
        } catch (DateTimeException e) {
            findings.add(
                    DiagnosticCode.FRONT_MATTER,
                    "a date is written 2026-11-23, but this is \"" + words + "\"",
                    date.span());
            return null;
        }
    }

    @Nullable public Locale language() {
        Inline.Text tag = only(MatterKey.LANGUAGE);
        if (tag == null) {
            return null;
        }
        try {
            // zh_CN is how programs write zh-CN.
            return new Locale.Builder().setLanguageTag(tag.value().replace('_', '-')).build();
        } catch (IllformedLocaleException e) {
            findings.add(
                    DiagnosticCode.FRONT_MATTER,
                    "a language is a BCP 47 tag such as zh-Hans or en, but this is \"" + tag.value() + "\"",
                    tag.span());
            return null;
        }
    }

    /** The first of what can be one thing only; the others are reported. */
    private Inline.@Nullable Text only(MatterKey key) {
        List<Inline.Text> all = of(key);
        all.stream()
                .skip(1)
                .forEach(other -> findings.add(
                        DiagnosticCode.FRONT_MATTER,
                        "an edition has one " + key.word() + ", and the first one given is it; not read: "
                                + other.value(),
                        other.span()));
        return all.isEmpty() ? null : all.getFirst();
    }
}
