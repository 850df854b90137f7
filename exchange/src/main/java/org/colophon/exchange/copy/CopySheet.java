package org.colophon.exchange.copy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.colophon.exchange.ForeignCopy;
import org.colophon.exchange.markdown.EditionMarkdown;
import org.colophon.model.Article;
import org.colophon.model.Block;
import org.colophon.model.Datum;
import org.colophon.model.Diagnostic;
import org.colophon.model.DiagnosticCode;
import org.colophon.model.Edition;
import org.colophon.model.EditionInfo;
import org.colophon.model.Headline;
import org.colophon.model.Inline;
import org.colophon.model.Metadata;
import org.colophon.model.Note;
import org.colophon.model.PlainText;
import org.colophon.model.SourcePage;
import org.colophon.model.SourceSpan;
import org.colophon.parser.EditionParser;
import org.colophon.parser.Parsed;
import org.colophon.parser.Repair;
import org.jspecify.annotations.Nullable;

/**
 * The text of a document as a reader takes it down: title, blocks in order, notes, pictures. It knows no credits, no
 * sections and no captions by meaning: the parser, which knows all of that, reads the sheet as Markdown. For one
 * thread.
 */
public final class CopySheet {

    private static final int MOST_DIAGNOSTIC_WORDS = 120;
    private static final Set<Character.UnicodeScript> EASTERN = EnumSet.of(Character.UnicodeScript.HIRAGANA,
            Character.UnicodeScript.KATAKANA, Character.UnicodeScript.HANGUL);

    private final String name;
    /** The blocks above the first title. */
    private final List<Block> above = new ArrayList<>();
    /** The articles before the one that is taken down. */
    private final List<Taken> done = new ArrayList<>();
    private final List<Block> blocks = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();
    private final Map<String, byte[]> pictures = new LinkedHashMap<>();
    private final List<Diagnostic> found = new ArrayList<>();
    private final List<String> authors = new ArrayList<>();
    private final List<String> possible = new ArrayList<>();
    private List<Inline> kicker = List.of();
    private List<Inline> title = List.of();
    private List<Inline> deck = List.of();
    private EditionInfo info = EditionInfo.of("", Locale.ROOT);
    private Metadata metadata = Metadata.NONE;
    private @Nullable SourcePage page;
    private int ids;

    /**
     * An article that is taken down.
     *
     * @param headline its title, with the lines beside it
     * @param blocks its blocks
     */
    private record Taken(Headline headline, List<Block> blocks) { }

    /**
     * An empty sheet.
     *
     * @param name name of the document in diagnostics
     */
    public CopySheet(String name) {
        this.name = name;
    }

    /** An id for a block, which no reader of the result sees. */
    public String id() {
        return "c" + ++ids;
    }

    public void add(Block block) {
        blocks.add(block);
    }

    public void paragraph(List<Inline> content) {
        if (!PlainText.of(content).isBlank() || content.stream().anyMatch(Inline.NoteRef.class::isInstance)) {
            blocks.add(new Block.Paragraph(id(), content, SourceSpan.NONE));
        }
    }

    public void heading(int level, List<Inline> content) {
        if (!PlainText.of(content).isBlank()) {
            blocks.add(new Block.Subheading(id(), Math.clamp(level, 2, 6), content, SourceSpan.NONE));
        }
    }

    public List<Block> blocks() {
        return blocks;
    }

    public void note(String id, List<Block> content) {
        notes.add(new Note(id, content, SourceSpan.NONE));
    }

    public boolean hasTitle() {
        return !title.isEmpty();
    }

    /** Takes a title; a second one is a heading. */
    public void title(List<Inline> content) {
        if (title.isEmpty() && blocks.isEmpty()) {
            title = content;
        } else if (title.isEmpty()) {
            // Blocks above a title are a kicker, credits or furniture: the parser tells.
            above.addAll(blocks);
            blocks.clear();
            title = content;
        } else {
            heading(2, content);
        }
    }

    /** Takes a further line of the title. */
    public void moreTitle(List<Inline> content) {
        title = joined(title, content);
    }

    /** Ends an article: all that comes now is of another. */
    public void nextArticle() {
        done.add(taken());
        blocks.clear();
        kicker = List.of();
        title = List.of();
        deck = List.of();
    }

    /** Whether no article is before the one that is taken down. */
    public boolean isFirst() {
        return done.isEmpty();
    }

    private Taken taken() {
        return new Taken(new Headline(kicker, title, deck), List.copyOf(blocks));
    }

    public void kicker(List<Inline> content) {
        kicker = kicker.isEmpty() ? content : joined(kicker, content);
    }

    public void deck(List<Inline> content) {
        deck = deck.isEmpty() ? content : joined(deck, content);
    }

    private static List<Inline> joined(List<Inline> first, List<Inline> second) {
        List<Inline> both = new ArrayList<>(first);
        both.add(new Inline.LineBreak(SourceSpan.NONE));
        both.addAll(second);
        return both;
    }

    /** Names an author that only data name; a byline of the text is found by the parser. */
    public void author(String author) {
        if (!author.isBlank() && !authors.contains(author.strip())) {
            authors.add(author.strip());
        }
    }

    /** Names an author whom data name and a line of the text too: data say it if the parser finds no byline. */
    public void authorUnlessRead(String author) {
        if (!author.isBlank() && !possible.contains(author.strip())) {
            possible.add(author.strip());
        }
    }

    public void language(@Nullable String tag) {
        if (tag != null && !tag.isBlank()) {
            Locale locale = Locale.forLanguageTag(tag.strip().replace('_', '-'));
            info = locale.getLanguage().isEmpty() ? info : info.withLanguage(locale);
        }
    }

    public void date(@Nullable LocalDate date) {
        info = date == null || info.date() != null ? info : info.withDate(date);
    }

    public void publication(@Nullable String publication) {
        info = publication == null || publication.isBlank() ? info : info.withPublication(publication.strip());
    }

    public void issue(@Nullable String issue) {
        info = issue == null || issue.isBlank() ? info : info.withIssue(issue.strip());
    }

    /** The printed section and page; blank where they are not told. */
    public void page(String section, String number) {
        String ofSection = section.isBlank() ? null : section.strip();
        String ofPage = number.isBlank() ? null : number.strip();
        if (ofSection != null || ofPage != null) {
            page = new SourcePage(null, info.date(), ofPage, ofSection, "");
        }
    }

    public void keywords(List<String> keywords) {
        info = info.withKeywords(keywords.stream().map(String::strip).filter(it -> !it.isEmpty()).distinct().toList());
    }

    public void describe(UnaryOperator<Metadata> change) {
        metadata = change.apply(metadata);
    }

    /** Keeps data that no output prints. */
    public void keep(String key, List<String> values) {
        if (!values.isEmpty()) {
            metadata = metadata.withExtra(metadata.extra().with(
                    key, new Datum.Items(values.stream().map(Datum::of).toList())));
        }
    }

    /** Keeps a picture, and gives the reference by which the edition has it. */
    public String picture(String file, byte[] content) {
        String reference = stem() + "-" + file.replaceAll("[^A-Za-z0-9._-]", "_");
        pictures.put(reference, content);
        return reference;
    }

    private String stem() {
        String file = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        int dot = file.lastIndexOf('.');
        String stem = (dot > 0 ? file.substring(0, dot) : file).replaceAll("[\\s/\\\\:*?\"<>|()]+", "_");
        return stem.isEmpty() ? "copy" : stem;
    }

    public void report(DiagnosticCode code, String message) {
        found.add(Diagnostic.of(code, message, name, SourceSpan.NONE));
    }

    /** Reports words that are left out, with the first of them. */
    public void leftOut(String what, List<String> words) {
        List<String> said = words.stream().map(String::strip).filter(it -> !it.isEmpty()).distinct().toList();
        if (!said.isEmpty()) {
            String all = String.join(" / ", said);
            report(DiagnosticCode.LEFT_OUT_OF_COPY, what + ": "
                    + (all.length() > MOST_DIAGNOSTIC_WORDS ? all.substring(0, MOST_DIAGNOSTIC_WORDS) + "…" : all));
        }
    }

    /** The text as the parser reads it. */
    public String markdown() {
        keep("author", authors);
        List<Taken> all = new ArrayList<>(done);
        all.add(taken());
        List<Article> articles = new ArrayList<>();
        for (Taken taken : all) {
            articles.add(article(taken, articles.isEmpty()));
        }
        EditionInfo about = spoken(articles);
        return EditionMarkdown.sheet(new Edition(about, List.of(articles.getFirst())), above,
                articles.subList(1, articles.size()));
    }

    /** An article. All notes are written once: the parser finds the articles that refer to them. */
    private Article article(Taken taken, boolean first) {
        return new Article("a1", name, taken.headline(), List.of(), taken.blocks(), List.of(),
                first ? notes : List.of(), first ? page : null, info.language(), SourceSpan.NONE,
                first ? metadata : Metadata.NONE);
    }

    /** Programs declare the language of their menus: text of ideographs, kana or hangul is not in one of those. */
    private EditionInfo spoken(List<Article> articles) {
        int letters = 0;
        int eastern = 0;
        for (Article article : articles) {
            String text = PlainText.of(article);
            letters += (int) text.codePoints().filter(Character::isLetter).count();
            eastern += (int) text.codePoints().filter(CopySheet::isEastern).count();
        }
        boolean declared = List.of("zh", "ja", "ko").contains(info.language().getLanguage());
        return !declared && eastern * 2 > letters ? info.withLanguage(Locale.ROOT) : info;
    }

    private static boolean isEastern(int c) {
        return Character.isIdeographic(c) || EASTERN.contains(Character.UnicodeScript.of(c));
    }

    private static boolean isCredited(String author, Parsed parsed) {
        return parsed.edition().credits().stream().anyMatch(it -> it.credit().contributors().stream()
                .anyMatch(by -> author.contains(by.person().name()) || by.person().name().contains(author)));
    }

    /** The edition that the parser reads from it, without places. */
    public ForeignCopy read(EditionParser parser) {
        Parsed first = parser.parse(markdown(), name);
        List<String> unread = possible.stream().filter(it -> !isCredited(it, first)).toList();
        unread.forEach(this::author);
        Parsed parsed = unread.isEmpty() ? first : parser.parse(markdown(), name);
        List<Diagnostic> all = new ArrayList<>(found);
        parsed.diagnostics().forEach(it -> all.add(it.withSpan(SourceSpan.NONE)));
        List<Repair> repairs = parsed.repairs().stream()
                .map(it -> it.withFirst(SourceSpan.NONE).withSecond(SourceSpan.NONE)).toList();
        return new ForeignCopy(
                parsed.withEdition(parsed.edition().withoutSpans())
                        .withDiagnostics(all.stream().distinct().toList()).withRepairs(repairs),
                pictures);
    }
}
