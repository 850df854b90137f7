package org.colophon.render.html;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.colophon.model.Article;
import org.colophon.model.Block;
import org.colophon.model.Diagnostic;
import org.colophon.model.DiagnosticCode;
import org.colophon.model.Edition;
import org.colophon.model.EditionInfo;
import org.colophon.model.Headline;
import org.colophon.model.Inline;
import org.colophon.model.Note;
import org.colophon.model.PlainText;
import org.colophon.model.Section;
import org.colophon.model.SourceSpan;
import org.colophon.render.FontProvider;
import org.colophon.render.AssetSource;
import org.colophon.render.RenderContext;
import org.colophon.render.RenderReport;
import org.colophon.render.picture.SamplePictures;
import org.colophon.style.PrintStyle;
import org.colophon.style.PrintStyles;

/** One article as HTML, to be compared to the letter: set up like a builder, for one test. */
final class HtmlFragment {

    static final SourceSpan SPAN = new SourceSpan(4, 9, 3, 1);

    private final List<Block> lead = new ArrayList<>();
    private final List<Section> sections = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();
    private List<Inline> title = List.of(Inline.Text.of("Lamps"));
    private Locale language = Locale.ENGLISH;
    private PrintStyle style = PrintStyles.reading();
    private List<Diagnostic> found = List.of();

    static List<Inline> words(String words) {
        return List.of(Inline.Text.of(words));
    }

    static Block.Paragraph paragraph(String id, Inline... content) {
        return new Block.Paragraph(id, List.of(content), SPAN);
    }

    HtmlFragment language(String tag) {
        language = Locale.forLanguageTag(tag);
        return this;
    }

    HtmlFragment style(PrintStyle other) {
        style = other;
        return this;
    }

    HtmlFragment title(Inline... content) {
        title = List.of(content);
        return this;
    }

    HtmlFragment lead(Block... blocks) {
        lead.addAll(Arrays.asList(blocks));
        return this;
    }

    HtmlFragment section(int level, String heading, Block... blocks) {
        String id = "a1-s" + (sections.size() + 1);
        sections.add(new Section(id, level, words(heading), List.of(), List.of(blocks), SPAN));
        return this;
    }

    HtmlFragment note(String id, Block... blocks) {
        notes.add(new Note(id, List.of(blocks), SPAN));
        return this;
    }

    Edition edition() {
        Article article = new Article(
                "a1", "a.md", Headline.of(title), List.of(), lead, sections, notes, null, language, SPAN);
        return new Edition(
                new EditionInfo(PlainText.of(title), null, null, null, language, List.of()), List.of(article));
    }

    /** The whole fragment. */
    String html() {
        return html(HtmlOptions.fragment(), edition());
    }

    /** The text of the article between its head and its notes. */
    String body() {
        String html = html();
        int start = html.indexOf("<div class=\"body\">\n") + "<div class=\"body\">\n".length();
        int end = html.indexOf("</div>\n", start);
        return html.substring(start, end).strip();
    }

    String html(HtmlOptions options, Edition edition) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RenderContext context = RenderContext.defaults().withFonts(FontProvider.of())
                .withAssets(name -> name.startsWith("missing")
                        ? new AssetSource.Missing(name + " is missing")
                        : new AssetSource.Found(name, SamplePictures.png(name.startsWith("wide") ? 1_200 : 64, 48)));
        try {
            RenderReport report = new HtmlRenderer(options).render(edition, style, context, out);
            found = report.diagnostics();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    /** The codes of the diagnostics of the last rendering. */
    List<DiagnosticCode> found() {
        return found.stream().map(Diagnostic::code).toList();
    }
}
