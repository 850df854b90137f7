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
import org.colophon.model.Inline;
import org.colophon.model.PlainText;
import org.colophon.model.SourcePage;
import org.colophon.parser.article.Anchors;
import org.colophon.parser.article.ArticleBuilder;
import org.colophon.parser.article.ArticlePart;
import org.colophon.parser.article.ArticleReading;
import org.colophon.parser.article.Furnishings;
import org.colophon.parser.article.Jumps;
import org.colophon.parser.article.NoteReader;
import org.colophon.parser.article.PlacedSeam;
import org.colophon.parser.article.PlainArticle;
import org.colophon.parser.article.PlainPage;
import org.colophon.parser.article.RuledDrafts;
import org.colophon.parser.article.RulingCheck;
import org.colophon.parser.article.TitleStack.Opening;
import org.colophon.parser.credit.DatelineReader;
import org.colophon.parser.markup.MarkScanner;
import org.colophon.parser.markup.Marks;
import org.colophon.parser.markup.Notice;
import org.colophon.parser.matter.FrontMatter;
import org.colophon.parser.matter.MatterBlock;
import org.colophon.parser.matter.MatterKey;
import org.colophon.parser.paragraph.LineReader;
import org.colophon.parser.paragraph.Sorter;
import org.colophon.parser.repair.Hyphens;
import org.colophon.parser.source.AozoraBlocks;
import org.colophon.parser.source.BlockReader;
import org.colophon.parser.source.DefinitionLists;
import org.colophon.parser.source.Draft;
import org.colophon.parser.source.Findings;
import org.colophon.parser.source.GivenCredit;
import org.colophon.parser.source.HtmlBlocks;
import org.colophon.parser.source.Languages;
import org.colophon.parser.source.Line;
import org.colophon.parser.source.Markdown;
import org.colophon.parser.source.MarkdownGuard;
import org.colophon.parser.source.MarkdownScreen;
import org.colophon.parser.source.Notes;
import org.colophon.parser.source.PlainBlocks;
import org.colophon.parser.source.PlainSource;
import org.colophon.parser.source.ReadingStage;
import org.colophon.parser.source.Rulings;
import org.colophon.parser.source.SafetyNet;
import org.colophon.parser.source.SourceStretch;
import org.colophon.parser.source.SourceText;
import org.colophon.parser.source.TextLines;
import org.jspecify.annotations.Nullable;

/** One source being read: the steps of the parser in their order. */
final class Reading {

    private final SourceText source;
    private final String name;
    private final Setup setup;
    private final List<PlacedSeam> seams = new ArrayList<>();
    private final Findings findings;
    private final SafetyNet net;
    private final MarkdownGuard guard;
    private final Rulings rulings;

    Reading(String text, String name, Setup setup) {
        this.source = new SourceText(text);
        this.name = name;
        this.setup = setup;
        this.findings = new Findings(source, name, setup.limits().diagnostics());
        this.rulings = Rulings.of(setup.corrections(), source, findings);
        this.net = setup.net().over(source, findings);
        this.guard = new MarkdownGuard(Markdown::parse, source, findings, net);
    }

    /** The edition; the encoding is reported if it was guessed. */
    Parsed parsed(@Nullable String guessed) {
        if (guessed != null) {
            findings.add(DiagnosticCode.ENCODING_GUESSED,
                    "the source is not UTF-8 and was read as " + guessed + ", which its bytes look like:"
                            + " name its encoding by --encoding " + guessed + " or withCharset, or the right one",
                    0, 0);
        }
        return net.step(ReadingStage.SOURCE, 0, source.text().length(), this::structured, this::plain);
    }

    private Parsed structured() {
        SourceText shaped = source.with(Marks.NONE, TextLines.ends(source.text()));
        List<Draft> drafts = PlainSource.read(shaped, setup.limits().ofBlocks());
        return drafts == null
                ? marked()
                : read(FrontMatter.none(source, findings), new Notes(source, findings), drafts);
    }

    /** A source with marks that mean more than a heading. */
    private Parsed marked() {
        MatterBlock block = MatterBlock.find(source.text(), findings);
        List<SourceStretch> unread = new ArrayList<>();
        FrontMatter matter = block == null ? FrontMatter.none(source, findings) : matter(block, unread);
        MarkScanner.Scanned scanned =
                MarkScanner.scan(block == null ? source.text() : block.blanked(source.text()));
        SourceText marked = source.with(
                scanned.marks(),
                scanned.library() ? TextLines.all(scanned.shown()) : TextLines.ends(scanned.shown()));
        MarkdownScreen.Screened screened =
                MarkdownScreen.protect(scanned.shown(), setup.limits().ofBlocks(), findings);
        MarkdownGuard.Guarded markdown = guard.parse(screened.text());
        Node document = markdown.document();
        Notes notes = new Notes(marked, findings);
        notes.define(document);
        BlockReader blocks = new BlockReader(marked, notes, guard);
        List<Draft> drafts = blocks.withoutUsedDefinitions(document, blocks.read(document));
        int longest = setup.limits().blockCharacters();
        PlainBlocks.putBack(screened.aside(), source, longest, drafts);
        PlainBlocks.putBack(markdown.aside(), source, longest, drafts);
        PlainBlocks.putBack(unread, source, longest, drafts);
        scanned.notices().forEach(this::tell);
        matter.comments(scanned.comments());
        List<Draft> read = HtmlBlocks.of(drafts, marked, setup.limits().ofBlocks());
        return read(matter, notes, scanned.library()
                ? AozoraBlocks.of(read, marked)
                : DefinitionLists.of(read, marked));
    }

    /** The first mark of a kind that no output shows as it is meant. */
    private void tell(Notice notice) {
        DiagnosticCode code = switch (notice.kind()) {
            case COMMENT, SCRIPT, PLAYER, ATTRIBUTES, CODE, CONTENTS, KEY_TO_SIGNS, TYPIST, NOTE_LINK ->
                DiagnosticCode.MARKUP_LEFT_OUT;
            case UNKNOWN_TAG -> DiagnosticCode.RAW_HTML_AS_TEXT;
            case SHORTCODE, COMPONENT, MATHEMATICS -> DiagnosticCode.OTHER_DIALECT;
        };
        findings.add(code, notice.kind().sentence() + "; the first is here", notice.start(), notice.end());
    }

    /** The entries of the front matter; if it cannot be read, it is text. */
    private FrontMatter matter(MatterBlock block, List<SourceStretch> unread) {
        return net.step(
                ReadingStage.FRONT_MATTER,
                block.start(),
                block.end(),
                () -> FrontMatter.read(block, source, findings),
                () -> {
                    unread.add(new SourceStretch(block.start(), block.end()));
                    return FrontMatter.none(source, findings);
                });
    }

    private Parsed read(FrontMatter matter, Notes notes, List<Draft> drafts) {
        Locale language = language(matter);
        LocalDate date = matter.date();
        DatelineReader datelines = new DatelineReader(language, date == null ? null : date.getYear());
        LineReader reader = new LineReader(setup.readers().of(language), datelines, net, rulings);
        NoteReader noteReader =
                new NoteReader(new BlockReader(notes.source(), notes, guard), notes, source, findings, net);
        Hyphens hyphens = new Hyphens(source);
        Opening opening = opening(matter, notes);
        List<ArticlePart> parts = parts(drafts, opening, new Sorter(reader));
        ArticleReading.SourceJob job =
                new ArticleReading.SourceJob(notes.source(), findings, net, setup.repair().treatment(), seams);
        List<Article> articles = new ArrayList<>();
        List<Furnishings> furnishings = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            String id = "a" + (i + 1);
            ArticleReading context = new ArticleReading(job, language, reader, hyphens, id);
            if (i == parts.size() - 1) {
                noteReader.last();
            }
            articles.add(new ArticleBuilder(context, id, parts.get(i))
                    .build(name, i == 0 ? opening : Opening.NONE, page(matter, date), noteReader));
            furnishings.add(context.furnishings);
        }
        for (Draft.Picture picture : notes.displaced()) {
            findings.add(
                    DiagnosticCode.PICTURE_OUT_OF_PLACE,
                    "a picture is where none can be printed, in a heading, cell or link: its words are kept",
                    picture.start(),
                    picture.end());
        }
        Edition edition = matter.description()
                .of(new Edition(info(matter, opening.title(), date, articles, furnishings), articles));
        Edition linked = !isLinked() ? edition : net.step(ReadingStage.LINKS, 0, source.text().length(),
                () -> Anchors.resolved(edition, findings), () -> edition);
        RulingCheck.report(linked, seams, rulings, findings);
        return parsed(linked, seams);
    }

    /** Whether a link inside the text may be kept. */
    private boolean isLinked() {
        String text = source.text();
        for (int at = text.indexOf('#'); at >= 0; at = text.indexOf('#', at + 1)) {
            if (text.startsWith("(", at - 1) || text.startsWith("(<", at - 2) || text.startsWith(": ", at - 2)) {
                return true;
            }
        }
        return false;
    }

    /** The articles of a source, put together from the pages that they go on over. */
    private List<ArticlePart> parts(List<Draft> drafts, Opening opening, Sorter sorter) {
        int end = source.text().length();
        List<Draft> headed = net.step(ReadingStage.HEADINGS, 0, end,
                () -> RuledDrafts.of(PlainPage.headed(drafts, opening, sorter, findings), rulings), () -> drafts);
        List<ArticlePart> parts = net.step(
                ReadingStage.DIVISION,
                0,
                end,
                () -> opening.title().isEmpty()
                        ? ArticlePart.of(headed, sorter::takeAboveTitle)
                        : ArticlePart.titled(headed, opening.title()),
                () -> ArticlePart.of(headed, body -> new ArrayList<>()));
        return net.step(ReadingStage.JUMPS, 0, end, () -> Jumps.joined(parts), () -> parts);
    }

    /** The last resort: the source as paragraphs, every mark kept as text. */
    private Parsed plain() {
        Locale language = Languages.guess(source.text());
        Article article = PlainArticle.of(source, name, language);
        EditionInfo info = new EditionInfo("", null, null, null, language, List.of());
        Edition edition = new Edition(info, List.of(article));
        return parsed(edition, List.of());
    }

    private Parsed parsed(Edition edition, List<PlacedSeam> made) {
        List<Failure> failures = net.faults().stream()
                .map(fault -> new Failure(fault.stage().words(), fault.span(), fault.cause()))
                .toList();
        return new Parsed(edition, findings.inReadingOrder(), made.stream().map(Repair::of).toList(), failures);
    }

    private Locale language(FrontMatter matter) {
        Locale named = matter.language();
        return named == null ? Languages.guess(source.text()) : named;
    }

    /** The entries of the front matter above the text, its marks of footnotes read. */
    private static Opening opening(FrontMatter matter, Notes notes) {
        List<GivenCredit> credits = matter.credits().stream()
                .map(given -> new GivenCredit(marked(given.line(), notes), given.kind()))
                .toList();
        return new Opening(
                notes.marked(matter.inlines(MatterKey.KICKER)),
                notes.marked(matter.inlines(MatterKey.TITLE)),
                notes.marked(matter.inlines(MatterKey.DECK)),
                credits,
                matter.asides().stream().map(line -> marked(line, notes)).toList());
    }

    private static Line marked(Line line, Notes notes) {
        return new Line(notes.marked(line.content()), line.start(), line.end(), line.hardBreak());
    }

    private static @Nullable SourcePage page(FrontMatter matter, @Nullable LocalDate date) {
        String page = matter.text(MatterKey.PAGE);
        String section = matter.text(MatterKey.SECTION);
        String publication = matter.text(MatterKey.PUBLICATION);
        return page == null && section == null && publication == null
                ? null
                : new SourcePage(publication, date, page, section, "");
    }

    /** The furniture of pages completes the facts that the front matter gives of the edition. */
    private static EditionInfo info(
            FrontMatter matter,
            List<Inline> named,
            @Nullable LocalDate date,
            List<Article> articles,
            List<Furnishings> furnishings) {
        List<Inline> words = named.isEmpty() ? articles.getFirst().headline().title() : named;
        String title = PlainText.of(words).replace('\n', ' ');
        String publication = matter.text(MatterKey.PUBLICATION);
        LocalDate day = date;
        List<Credit> staff = new ArrayList<>();
        for (Furnishings furnished : furnishings) {
            publication = publication == null ? furnished.publication() : publication;
            day = day == null ? furnished.date() : day;
            staff.addAll(furnished.staff());
        }
        return new EditionInfo(
                title,
                publication,
                matter.text(MatterKey.ISSUE),
                day,
                articles.getFirst().language(),
                staff,
                matter.keywords());
    }
}
