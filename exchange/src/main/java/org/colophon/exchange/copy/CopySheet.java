package org.colophon.exchange.copy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

    private final String name;
    /** The blocks above the title. */
    private final List<Block> above = new ArrayList<>();
    private final List<Block> blocks = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();
    private final Map<String, byte[]> pictures = new LinkedHashMap<>();
    private final List<Diagnostic> found = new ArrayList<>();
    private final List<String> authors = new ArrayList<>();
    private List<Inline> kicker = List.of();
    private List<Inline> title = List.of();
    private List<Inline> deck = List.of();
    private EditionInfo info = EditionInfo.of("", Locale.ROOT);
    private Metadata metadata = Metadata.NONE;
    private @Nullable SourcePage page;
    private int ids;

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
        Headline headline = new Headline(kicker, title, deck);
        Article article = new Article("a1", name, headline, List.of(), blocks, List.of(), notes, page,
                info.language(), SourceSpan.NONE, metadata);
        return EditionMarkdown.sheet(new Edition(info, List.of(article)), above);
    }

    /** The edition that the parser reads from it, without places. */
    public ForeignCopy read(EditionParser parser) {
        Parsed parsed = parser.parse(markdown(), name);
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
