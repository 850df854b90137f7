package org.colophon.render.html.page;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.colophon.model.Article;
import org.colophon.model.CreditLine;
import org.colophon.model.Headline;
import org.colophon.model.Inline;
import org.colophon.model.Note;
import org.colophon.model.Section;
import org.colophon.render.copy.ReadingDirection;
import org.colophon.render.copy.Copy;
import org.colophon.render.html.markup.Address;
import org.colophon.render.html.markup.HtmlJob;
import org.colophon.render.html.markup.Markup;
import org.colophon.render.layout.LeadRule;

/** Writes one article: its head, lead, sections and notes. */
public final class ArticleWriter {

    private final HtmlJob desk;
    private final Markup out;
    private final Article article;
    private final Locale pageLanguage;
    private final HeadingLevels levels;
    private final TextDirection direction;
    private final InlineWriter inlines;
    private final BlockWriter blocks;

    public ArticleWriter(HtmlJob desk, Article article, Locale pageLanguage, HeadingLevels levels) {
        this.desk = desk;
        this.out = desk.out;
        this.article = article;
        this.pageLanguage = pageLanguage;
        this.levels = levels;
        this.direction = new TextDirection(article.language());
        this.inlines = new InlineWriter(desk, article);
        this.blocks = new BlockWriter(desk, article, inlines, levels);
    }

    public void write() throws IOException {
        out.raw("<article").attribute("id", article.id());
        if (BlockPages.suit(article, desk.style)) {
            out.raw(" class=\"blocks\"");
        }
        if (!article.language().equals(pageLanguage)) {
            out.attribute("lang", article.language().toLanguageTag());
            if (ReadingDirection.of(article.language()) != ReadingDirection.of(pageLanguage)) {
                out.raw(TextDirection.attribute(ReadingDirection.of(article.language())));
            }
        }
        out.raw(">\n");
        head();
        if (!article.lead().isEmpty()) {
            // A lead that is long, or more than paragraphs, is text as in print.
            out.raw(LeadRule.isAcross(article) ? "<div class=\"lead\">\n" : "<div class=\"body\">\n");
            blocks.text(article.lead());
            out.raw("</div>\n");
        }
        if (!article.sections().isEmpty()) {
            out.raw("<div class=\"body\">\n");
            for (Section section : article.sections()) {
                section(section);
            }
            out.raw("</div>\n");
        }
        notes();
        out.raw("</article>\n");
    }

    private void head() {
        Headline headline = article.headline();
        out.raw("<header class=\"head\">\n");
        line("kicker", headline.kicker());
        if (!headline.title().isEmpty()) {
            heading(levels.title(), "title", headline.title());
        }
        line("deck", headline.deck());
        creditLines(article.creditLines(), "credits");
        out.raw("</header>\n");
    }

    private void line(String name, List<Inline> content) {
        if (!content.isEmpty()) {
            out.raw("<p class=\"").raw(name).raw("\"").raw(direction.of(content)).raw(">");
            inlines.write(content);
            out.raw("</p>\n");
        }
    }

    private void heading(String tag, String name, List<Inline> content) {
        out.raw("<").raw(tag).raw(" class=\"").raw(name).raw("\"").raw(direction.of(content)).raw(">");
        if (article.language().getLanguage().equals("zh")) {
            inlines.writeBySense(content);
        } else {
            inlines.write(content);
        }
        out.raw("</").raw(tag).raw(">\n");
    }

    private void creditLines(List<CreditLine> lines, String name) {
        if (lines.isEmpty()) {
            return;
        }
        out.raw("<address class=\"").raw(name).raw("\">");
        for (CreditLine line : lines) {
            out.raw("<p").attribute("id", line.id());
            CreditMarkup.role(desk, line.credits());
            out.raw(">");
            inlines.credits(line);
            out.raw("</p>");
        }
        out.raw("</address>\n");
    }

    private void section(Section section) throws IOException {
        desk.context.cancellation().check();
        out.raw("<section").attribute("id", section.id()).raw(">\n");
        heading(levels.below(section.level()), "heading", section.heading());
        creditLines(section.creditLines(), "byline");
        blocks.text(section.blocks());
        out.raw("</section>\n");
    }

    private void notes() throws IOException {
        if (article.notes().isEmpty()) {
            return;
        }
        Copy copy = Copy.forLanguage(article.language());
        out.raw("<section class=\"notes\" role=\"doc-endnotes\"").attribute("aria-label", copy.notes()).raw("><ol>\n");
        for (Note note : inlines.notes().printed()) {
            note(note, copy);
        }
        out.raw("</ol></section>\n");
    }

    /** A note leads back to its first mark; one that nothing refers to has none. */
    private void note(Note note, Copy copy) throws IOException {
        OptionalInt number = inlines.notes().number(note.id());
        String mark = number.isPresent() ? copy.noteMark(number.getAsInt()) : "";
        out.raw("<li").attribute("id", note.id()).raw(">");
        if (number.isPresent()) {
            out.raw("<span class=\"mark\">").text(mark).raw("</span> ");
        }
        blocks.write(note.blocks());
        if (number.isPresent()) {
            out.raw("<a class=\"back\" role=\"doc-backlink\"").address("href", Address.ofElement(note.id() + "-ref"))
                    .attribute("aria-label", copy.noteBack(mark))
                    .raw("><span aria-hidden=\"true\">&#8617;&#65038;</span></a>");
        }
        out.raw("</li>\n");
    }
}
