package org.colophon.parser;

import com.vladsch.flexmark.util.ast.Node;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.colophon.model.Article;
import org.colophon.model.Credit;
import org.colophon.model.DiagnosticCode;
import org.colophon.model.Edition;
import org.colophon.model.EditionInfo;
import org.colophon.model.PlainText;
import org.colophon.model.SourcePage;
import org.colophon.parser.TitleStack.Opening;
import org.colophon.parser.credit.CreditReader;
import org.colophon.parser.credit.DatelineReader;
import org.jspecify.annotations.Nullable;

/** One source being read: the steps of the parser in their order. */
final class Reading {

    private final SourceText source;
    private final String name;
    private final RepairMode mode;
    private final Limits limits;
    private final Readers readers;
    private final List<Repair> repairs = new ArrayList<>();
    private Findings findings;

    Reading(String text, String name, RepairMode mode, Limits limits, Readers readers) {
        this.source = new SourceText(text);
        this.name = name;
        this.mode = mode;
        this.limits = limits;
        this.readers = readers;
        this.findings = new Findings(source, name, limits.diagnostics());
    }

    /**
     * The whole reading. flexmark recurses and its inline parser has unchecked exceptions of its own: where one gets
     * through the screen, the source is kept as plain paragraphs.
     */
    Parsed parsed() {
        try {
            List<Draft> drafts = PlainSource.read(source, limits);
            return drafts == null ? marked() : read(FrontMatter.none(source, findings), new Notes(), drafts, null);
        } catch (StackOverflowError | RuntimeException e) {
            findings = new Findings(source, name, limits.diagnostics());
            repairs.clear();
            findings.add(DiagnosticCode.MARKDOWN_TOO_COMPLEX,
                    "the Markdown could not be read (" + e.getClass().getSimpleName() + "): the text is kept as plain paragraphs", 0, 0);
            return plain();
        }
    }

    /** A source with marks that mean more than a heading. */
    private Parsed marked() {
        Screen.Screened screened = Screen.protect(source.text(), limits, findings);
        Node document = Markdown.parse(screened.text());
        Notes notes = new Notes();
        notes.define(document);
        BlockReader blocks = new BlockReader(source, notes);
        List<Draft> drafts = blocks.withoutUsedDefinitions(document, blocks.read(document));
        PlainBlocks.putBack(screened.aside(), source, limits.blockCharacters(), drafts);
        return read(FrontMatter.read(document, source, findings), notes, drafts, document);
    }

    private Parsed read(FrontMatter matter, Notes notes, List<Draft> drafts, @Nullable Node document) {
        Locale language = language(matter);
        LocalDate date = matter.date();
        DatelineReader datelines = new DatelineReader(language, date == null ? null : date.getYear());
        NoteReader noteReader = new NoteReader(new BlockReader(source, notes), notes, source, findings);
        Hyphens hyphens = new Hyphens(source);
        CreditReader credits = readers.of(language);
        Sorter sorter = new Sorter(credits);
        List<Part> parts = Jumps.joined(Part.of(PlainPage.headed(drafts, opening(matter), sorter, findings), sorter));
        List<Article> articles = new ArrayList<>();
        List<Furnishings> furnishings = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            String id = "a" + (i + 1);
            notes.begin(id);
            Context context = new Context(source, findings, mode, repairs, language, credits, datelines, hyphens, id);
            if (document != null && i == parts.size() - 1) {
                noteReader.takeOrphans(document);
            }
            Opening opening = i == 0 ? opening(matter) : Opening.NONE;
            articles.add(new ArticleBuilder(context, id, parts.get(i)).build(name, opening, page(matter, date), noteReader));
            furnishings.add(context.furnishings);
        }
        for (Draft.Picture picture : notes.displaced()) {
            findings.add(DiagnosticCode.PICTURE_OUT_OF_PLACE,
                    "a picture stands where none can be printed, in a heading, cell or link: its words are kept", picture.start(), picture.end());
        }
        Edition edition = new Edition(info(matter, date, language, articles, furnishings), articles);
        return new Parsed(isLinked() ? Anchors.resolved(edition, findings) : edition, findings.inReadingOrder(), repairs);
    }

    /** Whether a link inside the text may stand in the source. */
    private boolean isLinked() {
        return source.text().contains("(#") || source.text().contains("(<#") || source.text().contains(": #");
    }

    private Parsed plain() {
        Locale language = Languages.guess(source.text());
        Article article = PlainArticle.of(source, name, language);
        EditionInfo info = new EditionInfo("", null, null, null, language, List.of());
        return new Parsed(new Edition(info, List.of(article)), findings.inReadingOrder(), List.of());
    }

    private Locale language(FrontMatter matter) {
        Locale named = matter.language();
        return named == null ? Languages.guess(source.text()) : named;
    }

    private static Opening opening(FrontMatter matter) {
        return new Opening(
                matter.inlines("kicker"), matter.inlines("title"), matter.inlines("deck"), matter.lines("credits"));
    }

    private static @Nullable SourcePage page(FrontMatter matter, @Nullable LocalDate date) {
        String page = matter.text("page");
        String section = matter.text("section");
        String publication = matter.text("publication");
        return page == null && section == null && publication == null
                ? null
                : new SourcePage(publication, date, page, section, "");
    }

    /** What the front matter does not say of the edition, the furniture of its pages may. */
    private static EditionInfo info(
            FrontMatter matter, @Nullable LocalDate date, Locale language, List<Article> articles, List<Furnishings> furnishings) {
        String title = matter.text("title");
        if (title == null) {
            title = PlainText.of(articles.getFirst().headline().title()).replace('\n', ' ');
        }
        String publication = matter.text("publication");
        LocalDate day = date;
        List<Credit> staff = new ArrayList<>();
        for (Furnishings furnished : furnishings) {
            publication = publication == null ? furnished.publication() : publication;
            day = day == null ? furnished.date() : day;
            staff.addAll(furnished.staff());
        }
        return new EditionInfo(title, publication, matter.text("issue"), day, language, staff);
    }
}
