package org.colophon.render.pdf.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.colophon.model.Article;
import org.colophon.model.Block;
import org.colophon.model.Diagnostic;
import org.colophon.model.Edition;
import org.colophon.model.EditionInfo;
import org.colophon.model.Headline;
import org.colophon.model.Inline;
import org.colophon.model.Note;
import org.colophon.model.Section;
import org.colophon.model.SourceSpan;
import org.colophon.render.AssetSource;
import org.colophon.render.RenderContext;
import org.colophon.render.RenderLog;
import org.colophon.render.pdf.line.Bench;
import org.colophon.render.pdf.page.frame.Page;
import org.colophon.style.PrintStyle;

/** A made-up article with footnotes and pictures, and its diagnostics. */
final class Trial {

    private final PrintStyle style;
    private final List<Section> sections = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();
    private Map<String, byte[]> pictures = Map.of();
    private Locale language = Locale.forLanguageTag("zh-Hans");

    /** Pages and their diagnostics. */
    record Made(List<Page> pages, List<Diagnostic> found, PrintStyle style) { }

    Trial(PrintStyle style) {
        this.style = style;
    }

    Trial in(Locale other) {
        language = other;
        return this;
    }

    Trial section(List<Block> blocks) {
        String id = "a1-s" + (sections.size() + 1);
        sections.add(new Section(id, 1, List.of(Inline.Text.of("湖上")), List.of(), blocks, SourceSpan.NONE));
        return this;
    }

    Trial note(String id, String text) {
        notes.add(new Note(
                id,
                List.of(new Block.Paragraph(id + "-p1", List.of(Inline.Text.of(text)), SourceSpan.NONE)),
                SourceSpan.NONE));
        return this;
    }

    Trial pictures(Map<String, byte[]> named) {
        pictures = named;
        return this;
    }

    Made made() throws IOException {
        Headline headline = new Headline(List.of(), List.of(Inline.Text.of("湖上的灯")), List.of());
        Article article = new Article(
                "a1", "a.md", headline, List.of(), List.of(), sections, notes, null, language, SourceSpan.NONE);
        Edition edition = new Edition(new EditionInfo("湖上的灯", null, null, null, language, List.of()), List.of(article));
        RenderLog log = new RenderLog();
        AssetSource assets = name -> pictures.containsKey(name)
                ? new AssetSource.Found(name, pictures.get(name))
                : new AssetSource.Missing("no " + name);
        RenderContext context = RenderContext.defaults().withAssets(assets);
        MadeUp madeUp = new PageMaker(style, Bench.compositor(), (type, point) -> true, context, log).make(edition);
        return new Made(madeUp.pages(), log.diagnostics(), style);
    }
}
