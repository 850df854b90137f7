package org.colophon.parser.matter;

import com.vladsch.flexmark.util.sequence.Escaping;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.colophon.model.Datum;
import org.colophon.model.DiagnosticCode;
import org.colophon.model.Inline;
import org.colophon.parser.matter.MatterBlock.Entry;
import org.colophon.parser.source.Findings;
import org.colophon.parser.source.GivenCredit;
import org.colophon.parser.source.Line;
import org.colophon.parser.source.SourceText;
import org.jspecify.annotations.Nullable;

/** The entries of the front matter of a source: known keys, each line of a value with its place in the source. */
public final class FrontMatter {

    /** The key that comments of the text are kept under; front matter of sites says "comments" of other things. */
    private static final String COMMENTS = "source-comments";
    private static final String RANK = "rank";
    private static final List<String> RANKS = List.of("lead", "second", "third", "brief");
    private static final int ISO_DAY = 10;
    /** Entries that can have one value only: the others are reported where they are read. */
    private static final Set<MatterKey> ONE = EnumSet.of(MatterKey.DATE, MatterKey.LANGUAGE);
    private static final Pattern ENTITY = Pattern.compile("&(?:#[0-9]{1,7}|#[xX][0-9A-Fa-f]{1,6}|[A-Za-z]{2,24});");
    /** Four digits for the year, from 0001: more, or a sign, no document can carry. */
    private static final DateTimeFormatter DATE = new DateTimeFormatterBuilder()
            .appendValue(ChronoField.YEAR_OF_ERA, 4).appendPattern("-MM-dd")
            .parseDefaulting(ChronoField.ERA, 1)
            .toFormatter(Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    /** A credit in Chinese: a role, a colon and names, up to a semicolon. */
    private static final Pattern ASIDE = Pattern.compile("\\p{IsHan}{2,8}[：:]\\s*[^；;。：:]{1,80}");
    private static final Pattern ROLE = Pattern.compile("\\p{IsHan}{1,6}");
    private static final Pattern TABLE_NAME = Pattern.compile("(?m)^[ \\t]*name[ \\t]*=[ \\t]*[\"']([^\"'\\n]+)");
    private static final int LONGEST_ASIDE = 400;

    private final SourceText source;
    private final Findings findings;
    private final DescriptionReader described = new DescriptionReader();
    private final List<Entry> unknown = new ArrayList<>();
    private final List<Inline.Text> asides = new ArrayList<>();
    private final Map<MatterKey, List<Inline.Text>> lines = new EnumMap<>(MatterKey.class);

    private FrontMatter(SourceText source, Findings findings) {
        this.source = source;
        this.findings = findings;
    }

    public static FrontMatter read(MatterBlock block, SourceText source, Findings findings) {
        FrontMatter matter = new FrontMatter(source, findings);
        block.entries().forEach(matter::entry);
        matter.tellUnknown();
        return matter;
    }

    public static FrontMatter none(SourceText source, Findings findings) {
        return new FrontMatter(source, findings);
    }

    private void entry(Entry entry) {
        boolean table = entry.isTable();
        MatterKey key = MatterKey.of(entry.word());
        if (key == null || table && key.role() == null) {
            description(entry);
            return;
        }
        List<Inline.Text> values = table ? named(entry) : key.role() == null ? values(entry) : people(entry);
        List<Inline.Text> before = lines.putIfAbsent(key, new ArrayList<>(values));
        if (before != null) {
            before.addAll(values);
        }
        if (before != null && !table && !ONE.contains(key)) {
            findings.add(
                    DiagnosticCode.FRONT_MATTER,
                    "\"" + key.word() + "\" is said more than once: all of it is kept",
                    entry.start(),
                    entry.end());
        }
    }

    /** The name in a table of TOML; other facts in it are kept as data. */
    private List<Inline.Text> named(Entry entry) {
        described.keep(entry.key(), Datum.of(source.slice(entry.value(), entry.end()).strip()));
        Matcher name = TABLE_NAME.matcher(source.text()).region(entry.value(), entry.end());
        return name.find()
                ? List.of(new Inline.Text(name.group(1), source.span(name.start(1), name.end(1))))
                : List.of();
    }

    /** The names of people; other facts about them are kept as data. */
    private List<Inline.Text> people(Entry entry) {
        Datum datum = MatterData.of(source.slice(entry.value(), entry.end()), List::of);
        List<Datum> items = DescriptionReader.items(datum);
        if (items.stream().noneMatch(Datum.Fields.class::isInstance)) {
            return values(entry);
        }
        described.keep(entry.key(), datum);
        List<Inline.Text> names = new ArrayList<>();
        int from = entry.value();
        for (Datum item : items) {
            String name = item instanceof Datum.Fields of
                    ? DescriptionReader.words(of.entries().getOrDefault("name", Datum.of("")))
                    : DescriptionReader.words(item);
            int at = name == null ? -1 : source.text().indexOf(name, from);
            if (name != null && at >= 0 && at + name.length() <= entry.end()) {
                names.add(new Inline.Text(name, source.span(at, at + name.length())));
                from = at + name.length();
            }
        }
        return names;
    }

    /** Parts of a value of one line, each with a colon in it. */
    private void aside(Entry entry) {
        for (Inline.Text value : values(entry)) {
            Matcher parts = ASIDE.matcher(value.value());
            boolean exact = value.span().end() - value.span().start() == value.value().length();
            while (exact && parts.find()) {
                int start = value.span().start() + parts.start();
                asides.add(new Inline.Text(parts.group(), source.span(start, start + parts.group().length())));
            }
        }
    }

    /** A key in Han may be a role, 责任编辑, and its value names: the line is read as one of the text. */
    private void named(Entry entry, Datum datum) {
        if (datum instanceof Datum.Text && ROLE.matcher(entry.key()).matches()) {
            for (Inline.Text value : values(entry)) {
                asides.add(new Inline.Text(entry.key() + "：" + value.value(), value.span()));
            }
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
        Datum datum = entry.isTable()
                ? new Datum.Items(written.strip().lines().map(String::strip).map(Datum::of).toList())
                : MatterData.of(written, () -> values(entry));
        if (datum instanceof Datum.Text text
                && ASIDE.matcher(text.value()).find()
                && written.length() < LONGEST_ASIDE) {
            aside(entry);
        }
        if (!DescriptionReader.isField(entry.key())) {
            described.keep(entry.key(), datum);
            ranked(entry, datum);
            named(entry, datum);
            return;
        }
        described.read(entry.key(), datum, reason -> findings.add(
                DiagnosticCode.FRONT_MATTER_DATA,
                "\"" + entry.key() + "\" is kept as data: " + reason,
                entry.start(),
                entry.end()));
    }

    /** The rank of a story is data that print styles read. */
    private void ranked(Entry entry, Datum datum) {
        if (!entry.key().equals(RANK)) {
            unknown.add(entry);
        } else if (!(datum instanceof Datum.Text text && RANKS.contains(text.value()))) {
            findings.add(
                    DiagnosticCode.FRONT_MATTER,
                    "a rank is one of " + String.join(", ", RANKS),
                    entry.start(),
                    entry.end());
        }
    }

    /** Said once for a source: sites have keys of their own in every one. */
    private void tellUnknown() {
        if (!unknown.isEmpty()) {
            findings.add(
                    DiagnosticCode.FRONT_MATTER_DATA,
                    "kept as data, and in no output but for credits in them: "
                            + unknown.stream().map(Entry::key).distinct().collect(Collectors.joining(", ")),
                    unknown.getFirst().start(),
                    unknown.getFirst().end());
        }
    }

    /** Keeps the comments of the text, which no output prints. */
    public void comments(List<String> comments) {
        if (!comments.isEmpty()) {
            described.keep(COMMENTS, new Datum.Items(comments.stream().map(Datum::of).toList()));
        }
    }

    /** The description of the work beside its text. */
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
            content.add(decoded(line));
        }
        return content;
    }

    /** Programs that write front matter put entities in the place of marks: Day 2&amp;#58; the bridge. */
    private static Inline.Text decoded(Inline.Text line) {
        return ENTITY.matcher(line.value()).find()
                ? new Inline.Text(Escaping.unescapeHtml(line.value()), line.span())
                : line;
    }

    @Nullable public String text(MatterKey key) {
        return of(key).isEmpty() ? null : of(key).stream().map(Inline.Text::value).collect(Collectors.joining(" "));
    }

    /** The lines of credits, in the order of the source. */
    public List<GivenCredit> credits() {
        List<GivenCredit> credits = new ArrayList<>();
        for (MatterKey key : MatterKey.values()) {
            if (key == MatterKey.CREDITS || key.role() != null) {
                of(key).forEach(text -> credits.add(new GivenCredit(line(text), key.role())));
            }
        }
        credits.sort(Comparator.comparingInt(given -> given.line().start()));
        return credits;
    }

    private static Line line(Inline.Text text) {
        return new Line(List.of(decoded(text)), text.span().start(), text.span().end(), false);
    }

    /** Lines of entries with unknown keys, which may be credits: 译者：…；编辑：…. */
    public List<Line> asides() {
        return asides.stream().map(FrontMatter::line).toList();
    }

    /** The words of a list, or of one line that commas part. */
    public List<String> keywords() {
        List<Inline.Text> lines = of(MatterKey.KEYWORDS);
        return lines.isEmpty() ? List.of() : lines.stream()
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
                // An edition has a day and no hour: the whole of it is data.
                described.keep(MatterKey.DATE.word(), Datum.of(words));
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

    /** The first of several values where one is possible; the others are reported. */
    private Inline.@Nullable Text only(MatterKey key) {
        List<Inline.Text> all = of(key);
        for (int i = 1; i < all.size(); i++) {
            findings.add(
                    DiagnosticCode.FRONT_MATTER,
                    "an edition has one " + key.word() + ", and the first one given is it; not read: "
                            + all.get(i).value(),
                    all.get(i).span());
        }
        return all.isEmpty() ? null : all.getFirst();
    }
}
