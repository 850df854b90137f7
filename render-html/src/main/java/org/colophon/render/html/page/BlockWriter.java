package org.colophon.render.html.page;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.colophon.model.Article;
import org.colophon.model.Block;
import org.colophon.model.CreditLine;
import org.colophon.model.Inline;
import org.colophon.model.ParagraphKind;
import org.colophon.model.PlainText;
import org.colophon.model.SourceSpan;
import org.colophon.render.copy.Copy;
import org.colophon.render.headline.HeadlineLines;
import org.colophon.render.html.markup.HtmlJob;
import org.colophon.render.html.markup.Markup;
import org.colophon.render.html.markup.PagePicture;
import org.colophon.render.layout.PictureRule;

/** Writes blocks: a class name for each kind, stable from version to version. */
final class BlockWriter {

    /** A landmark's name is heard, not read: a dozen words of it are enough. */
    private static final int LONGEST_NAME = 40;

    /** Number of columns that make a table too wide for a column of text on paper: it spans the columns. */
    private static final int WIDE = 4;

    /** Thousandths of an em of a cell that names its row. */
    private static final int LONGEST_KEY = 8_000;

    /** Pixels of a picture that is shown wider than the text: an inch and more of screens of 96. */
    private static final int WIDE_PICTURE = 960;

    private final HtmlJob desk;
    private final Markup out;
    private final TextDirection direction;
    private final InlineWriter inlines;
    private final HeadingLevels levels;
    private final Copy copy;
    private final int headingShift;
    private int tables;

    BlockWriter(HtmlJob desk, Article article, InlineWriter inlines, HeadingLevels levels) {
        this.desk = desk;
        this.out = desk.out;
        this.direction = new TextDirection(article.language());
        this.inlines = inlines;
        this.levels = levels;
        this.copy = Copy.forLanguage(article.language());
        // Headings in a lead come right below the title.
        this.headingShift = article.sections().isEmpty() ? -1 : 0;
    }

    /** Writes blocks of the running text. */
    void text(List<Block> blocks) throws IOException {
        for (Block block : blocks) {
            desk.meter.block();
            write(block);
        }
    }

    void write(List<Block> blocks) throws IOException {
        for (Block block : blocks) {
            desk.context.cancellation().check();
            write(block);
        }
    }

    private void write(Block block) throws IOException {
        switch (block) {
            case Block.Paragraph it -> paragraph(it.id(), name(it.kind()), it.content());
            case Block.Subheading it -> {
                String tag = levels.below(Math.max(1, it.level() - 1 + headingShift));
                open(tag, it.id(), "subheading");
                inlines.write(it.content());
                close(tag);
            }
            case Block.Quote it -> wrapped("blockquote", it.id(), "", it.blocks());
            case Block.PullQuote it -> pullQuote(it);
            case Block.Listing it -> listing(it);
            case Block.Table it -> table(it);
            case Block.Figure it -> figure(it);
            case Block.CodeBlock it -> code(it.id(), it.text(), it.language(), it.span());
            case Block.Verse it -> verse(it);
            case Block.Turn it -> turn(it);
            case Block.EditorNote it -> labelled("editor-note", it.id(), it.label(), it.blocks());
            case Block.Box it -> labelled("box", it.id(), it.heading(), it.blocks());
            case CreditLine it -> creditLine(it);
            case Block.JumpNote it -> paragraph(it.id(), "jump", it.content());
            case Block.Divider it -> out.raw("<hr").attribute("id", it.id()).raw(">\n");
            case Block.Verbatim it -> code(it.id(), it.text(), "", it.span());
        }
    }

    private void open(String tag, String id, String name) {
        out.raw("<").raw(tag).attribute("id", id);
        if (!name.isEmpty()) {
            out.attribute("class", name);
        }
        out.raw(">");
    }

    private void close(String tag) {
        out.raw("</").raw(tag).raw(">\n");
    }

    /** Asides are landmarks: each has a name that tells it from the others. */
    private void aside(String name, String id, String label) {
        String words = label.strip();
        int end = words.offsetByCodePoints(0, Math.min(LONGEST_NAME, words.codePointCount(0, words.length())));
        out.raw("<aside").attribute("id", id).attribute("class", name);
        desk.attribute("aria-label", words.substring(0, end), SourceSpan.NONE);
        out.raw(">");
    }

    private void paragraph(String id, String name, List<Inline> content) {
        out.raw("<p").attribute("id", id);
        if (!name.isEmpty()) {
            out.attribute("class", name);
        }
        out.raw(direction.of(content)).raw(">");
        inlines.write(content);
        close("p");
    }

    private static String name(ParagraphKind kind) {
        return kind == ParagraphKind.TEXT ? "" : kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private void wrapped(String tag, String id, String name, List<Block> blocks) throws IOException {
        open(tag, id, name);
        out.raw("\n");
        write(blocks);
        close(tag);
    }

    private void pullQuote(Block.PullQuote quote) {
        aside("pull-quote", quote.id(), PlainText.of(quote.content()));
        out.raw("<p>");
        inlines.write(quote.content());
        out.raw("</p>");
        if (!quote.attribution().isEmpty()) {
            out.raw("<cite class=\"attribution\">");
            inlines.write(quote.attribution());
            out.raw("</cite>");
        }
        close("aside");
    }

    private void listing(Block.Listing list) throws IOException {
        String tag = switch (list.marker()) {
            case BULLET -> "ul";
            case NUMBER -> "ol";
        };
        out.raw("<").raw(tag).attribute("id", list.id());
        if (tag.equals("ol") && list.start() != 1) {
            out.attribute("start", Integer.toString(list.start()));
        }
        out.raw(">\n");
        for (Block.ListItem item : list.items()) {
            out.raw("<li>");
            write(item.blocks());
            out.raw("</li>\n");
        }
        close(tag);
    }

    private void table(Block.Table table) {
        out.raw(
                table.columns().size() < WIDE
                        ? "<section class=\"table\" tabindex=\"0\""
                        : "<section class=\"table wide\" tabindex=\"0\"");
        tables++;
        String name = table.caption().isEmpty() ? copy.table(tables) : PlainText.of(table.caption());
        desk.attribute("aria-label", name, table.span());
        out.raw(">\n<table").attribute("id", table.id()).raw(hasShortKeys(table) ? " class=\"keyed\">\n" : ">\n");
        if (!table.caption().isEmpty()) {
            out.raw("<caption>");
            inlines.write(table.caption());
            out.raw("</caption>\n");
        }
        rows(table, table.head(), "thead", "th");
        rows(table, table.body(), "tbody", "td");
        out.raw("</table></section>\n");
    }

    /** Whether the first column names the rows: its cells are whole lines then. */
    private static boolean hasShortKeys(Block.Table table) {
        return table.columns().size() > 1
                && table.body().stream()
                        .filter(row -> !row.cells().isEmpty())
                        .allMatch(row -> HeadlineLines.width(PlainText.of(row.cells().getFirst())) <= LONGEST_KEY);
    }

    private void rows(Block.Table table, List<Block.TableRow> rows, String group, String tag) {
        if (rows.isEmpty()) {
            return;
        }
        out.raw("<").raw(group).raw(">\n");
        for (Block.TableRow row : rows) {
            out.raw("<tr>");
            for (int i = 0; i < table.columns().size(); i++) {
                out.raw("<").raw(tag);
                if (tag.equals("th")) {
                    out.raw(" scope=\"col\"");
                }
                out.attribute("class", table.columns().get(i).name().toLowerCase(Locale.ROOT)).raw(">");
                inlines.write(i < row.cells().size() ? row.cells().get(i) : List.of());
                out.raw("</").raw(tag).raw(">");
            }
            out.raw("</tr>\n");
        }
        out.raw("</").raw(group).raw(">\n");
    }

    private void figure(Block.Figure figure) throws IOException {
        PagePicture picture = desk.picture(figure);
        boolean named = !figure.caption().isEmpty() || !figure.creditLines().isEmpty();
        if (picture instanceof PagePicture.None && !named) {
            return;
        }
        open("figure", figure.id(), isWide(figure, picture) ? "wide" : "");
        switch (picture) {
            case PagePicture.Shown shown when shown.shared().isEmpty() -> image(figure, shown);
            case PagePicture.Shown shown -> shared(figure, shown);
            case PagePicture.Framed framed -> frame(figure);
            case PagePicture.None none -> { }
        }
        if (named) {
            caption(figure);
        }
        close("figure");
    }

    /**
     * Whether a picture goes beyond the measure of the text: its source says so, or it is wider than high and has the
     * pixels for it.
     */
    private static boolean isWide(Block.Figure figure, PagePicture picture) {
        int columns = PictureRule.columns(figure);
        return columns > 0 || PictureRule.isLead(figure)
                ? picture instanceof PagePicture.Shown && columns != 1
                : isWide(picture);
    }

    private static boolean isWide(PagePicture picture) {
        return picture instanceof PagePicture.Shown shown
                && shown.width() >= WIDE_PICTURE
                && shown.width() * 4L >= shown.height() * 5L;
    }

    private void image(Block.Figure figure, PagePicture.Shown picture) {
        out.raw("<img").address("src", picture.address());
        desk.attribute("alt", figure.alt(), figure.span());
        size(picture).raw(">");
    }

    private Markup size(PagePicture.Shown picture) {
        return out.attribute("width", Integer.toString(picture.width()))
                .attribute("height", Integer.toString(picture.height()));
    }

    /**
     * A page holds the bytes of a picture once: figures that show it again refer to the first, which only SVG can do.
     */
    private void shared(Block.Figure figure, PagePicture.Shown picture) {
        out.raw("<svg class=\"picture\"");
        if (figure.alt().isBlank()) {
            out.raw(" role=\"img\" aria-hidden=\"true\"");
        } else {
            label(figure.alt(), figure.span());
        }
        size(picture).attribute("viewBox", "0 0 " + picture.width() + " " + picture.height()).raw(">");
        if (desk.defines(picture.shared())) {
            out.raw("<image").attribute("id", picture.shared()).address("href", picture.address());
            size(picture).raw("/>");
        } else {
            out.raw("<use").attribute("href", "#" + picture.shared()).raw("/>");
        }
        out.raw("</svg>");
    }

    /** Read aloud, it is the picture that it replaces. */
    private void label(String words, SourceSpan span) {
        out.raw(" role=\"img\"");
        desk.attribute("aria-label", words, span);
    }

    private void frame(Block.Figure figure) {
        out.raw("<p class=\"missing\"");
        label(figure.alt().isBlank() ? copy.missingPicture() : figure.alt(), figure.span());
        out.raw(">").text(copy.missingPicture());
        if (!figure.alt().isBlank()) {
            out.raw("<br>");
            desk.text(figure.alt(), figure.span());
        }
        out.raw("</p>");
    }

    private void caption(Block.Figure figure) {
        out.raw("<figcaption>");
        inlines.write(figure.caption());
        for (CreditLine line : figure.creditLines()) {
            out.raw(" <span class=\"photo-credit\">");
            inlines.credits(line);
            out.raw("</span>");
        }
        out.raw("</figcaption>");
    }

    private void code(String id, String text, String language, SourceSpan span) {
        out.raw("<pre").attribute("id", id).raw(" tabindex=\"0\"><code");
        if (!language.isEmpty()) {
            desk.attribute("class", "language-" + language.replaceAll("\\s.*", ""), span);
        }
        out.raw(">");
        desk.text(text, span);
        out.raw("</code></pre>\n");
    }

    private void verse(Block.Verse verse) {
        open("p", verse.id(), "verse");
        for (int i = 0; i < verse.lines().size(); i++) {
            out.raw(i == 0 ? "" : "<br>\n");
            inlines.write(verse.lines().get(i));
        }
        close("p");
    }

    private void turn(Block.Turn turn) {
        out.raw("<p").attribute("id", turn.id()).raw(" class=\"turn\"").raw(direction.of(turn.content())).raw(">");
        out.raw("<span class=\"speaker\">");
        inlines.write(turn.speaker());
        out.raw("</span>");
        inlines.write(turn.content());
        close("p");
    }

    private void labelled(String name, String id, List<Inline> label, List<Block> blocks) throws IOException {
        aside(name, id, label.isEmpty() ? id : PlainText.of(label));
        out.raw("\n");
        if (!label.isEmpty()) {
            out.raw("<p class=\"label\">");
            inlines.write(label);
            out.raw("</p>\n");
        }
        write(blocks);
        close("aside");
    }

    private void creditLine(CreditLine line) {
        out.raw("<p").attribute("id", line.id()).raw(" class=\"credit-line\"");
        CreditMarkup.role(desk, line.credits());
        out.raw(">");
        inlines.credits(line);
        out.raw("</p>\n");
    }
}
