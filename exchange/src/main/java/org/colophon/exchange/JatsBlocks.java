package org.colophon.exchange;

import java.util.List;
import org.colophon.model.Block;
import org.colophon.model.CreditLine;
import org.colophon.model.Inline;
import org.colophon.model.PlainText;

/** Writes blocks as JATS. */
final class JatsBlocks {

    private final XmlPage page;
    private final JatsText text;
    private final NotHeld notHeld;

    JatsBlocks(XmlPage page, JatsText text, NotHeld notHeld) {
        this.page = page;
        this.text = text;
        this.notHeld = notHeld;
    }

    /** The blocks of a body or section: those below a subheading are a section inside it. */
    void parts(List<? extends Block> blocks) {
        int at = 0;
        while (at < blocks.size() && !(blocks.get(at) instanceof Block.Subheading)) {
            block(blocks.get(at++));
        }
        while (at < blocks.size() && blocks.get(at) instanceof Block.Subheading heading) {
            int end = at + 1;
            while (end < blocks.size()
                    && !(blocks.get(end) instanceof Block.Subheading next && next.level() <= heading.level())) {
                end++;
            }
            page.open("sec").line().open("title");
            text.line(heading.content());
            page.end();
            parts(blocks.subList(at + 1, end));
            page.end();
            at = end;
        }
    }

    void all(List<? extends Block> blocks) {
        blocks.forEach(this::block);
    }

    private void block(Block block) {
        switch (block) {
            case Block.Paragraph it -> line("", it.content());
            case Block.Subheading it -> {
                notHeld.add("headings in boxes and quotes", "they are paragraphs of the type heading");
                line("heading", it.content());
            }
            case Block.Quote it -> {
                page.open("disp-quote").line();
                all(it.blocks());
                page.end();
            }
            case Block.PullQuote it -> pullQuote(it);
            case Block.Listing it -> listing(it);
            case Block.Table it -> table(it);
            case Block.Figure it -> figure(it);
            case Block.CodeBlock it -> page.open("code", "language", it.language()).verbatim(it.text()).end();
            case Block.Verse it -> verse(it);
            case Block.Turn it -> {
                page.open("speech").words("speaker", PlainText.of(it.speaker()));
                line("", it.content());
                page.end();
            }
            case Block.EditorNote it -> box("editors-note", it.label(), it.blocks());
            case Block.Box it -> box("", it.heading(), it.blocks());
            case CreditLine it -> line("credit", it.text());
            case Block.JumpNote it -> {
                notHeld.add("jump lines", "they are paragraphs of the type jump");
                line("jump", it.content());
            }
            case Block.Divider it -> {
                notHeld.add("dividers", "they are paragraphs of the type divider");
                page.open("p", "content-type", "divider").text("* * *").end();
            }
            case Block.Verbatim it -> page.open("preformat").verbatim(it.text()).end();
        }
    }

    private void line(String type, List<Inline> content) {
        page.open("p", "content-type", type);
        text.line(content);
        page.end();
    }

    private void pullQuote(Block.PullQuote it) {
        page.open("disp-quote", "content-type", "pull").line();
        line("", it.content());
        if (!it.attribution().isEmpty()) {
            page.open("attrib");
            text.line(it.attribution());
            page.end();
        }
        page.end();
    }

    private void listing(Block.Listing list) {
        boolean numbered = list.marker() == Block.Listing.Marker.NUMBER;
        if (numbered && list.start() != 1) {
            notHeld.add("lists that begin with another number than 1", "they begin with 1");
        }
        page.open("list", "list-type", numbered ? "order" : "bullet").line();
        for (Block.ListItem item : list.items()) {
            page.open("list-item");
            all(item.blocks());
            page.end();
        }
        page.end();
    }

    private void table(Block.Table table) {
        page.open("table-wrap", "id", table.id()).line();
        if (!table.caption().isEmpty()) {
            page.open("caption");
            line("", table.caption());
            page.end();
        }
        page.open("table").line();
        new XmlRows(page, text::line).write(table);
        page.end().end();
    }

    private void figure(Block.Figure it) {
        page.open("fig", "id", it.id()).line();
        if (!it.caption().isEmpty()) {
            page.open("caption");
            line("", it.caption());
            page.end();
        }
        if (!it.alt().isEmpty()) {
            page.words("alt-text", it.alt());
        }
        if (it.asset() != null) {
            page.empty("graphic", "xlink:href", it.asset()).line();
        }
        for (CreditLine credit : it.creditLines()) {
            page.open("attrib");
            text.line(credit.text());
            page.end();
        }
        page.end();
    }

    private void verse(Block.Verse verse) {
        page.open("verse-group").line();
        for (List<Inline> line : verse.lines()) {
            page.open("verse-line");
            text.line(line);
            page.end();
        }
        page.end();
    }

    private void box(String type, List<Inline> heading, List<Block> blocks) {
        page.open("boxed-text", "content-type", type).line();
        if (!heading.isEmpty()) {
            page.open("caption").open("title");
            text.line(heading);
            page.close().end();
        }
        all(blocks);
        page.end();
    }
}
