package org.colophon.exchange;

import java.util.List;
import org.colophon.model.Block;
import org.colophon.model.CreditLine;
import org.colophon.model.Inline;
import org.colophon.model.ParagraphKind;
import org.colophon.model.PlainText;

/** Writes blocks as NITF. Kinds that it has no element for have a class. */
final class NitfBlocks {

    private final XmlPage page;
    private final NitfText text;
    private final NotHeld notHeld;

    NitfBlocks(XmlPage page, NitfText text, NotHeld notHeld) {
        this.page = page;
        this.text = text;
        this.notHeld = notHeld;
    }

    void all(List<? extends Block> blocks) {
        blocks.forEach(this::block);
    }

    private void block(Block block) {
        switch (block) {
            case Block.Paragraph it -> line("p", kind(it.kind()), it.content());
            case Block.Subheading it -> line("hl2", "level" + it.level(), it.content());
            case Block.Quote it -> {
                page.open("bq").open("block").line();
                all(it.blocks());
                page.close().end();
            }
            case Block.PullQuote it -> pullQuote(it);
            case Block.Listing it -> listing(it);
            case Block.Table it -> table(it);
            case Block.Figure it -> figure(it);
            case Block.CodeBlock it -> page.open("pre").verbatim(it.text()).end();
            case Block.Verse it -> verse(it);
            case Block.Turn it -> turn(it);
            case Block.EditorNote it -> note("editorsnote", "", it.label(), it.blocks());
            case Block.Box it -> {
                notHeld.add("boxes", "they are notes of the class box");
                note("undef", "box", it.heading(), it.blocks());
            }
            case CreditLine it -> text.credits(it);
            case Block.JumpNote it -> {
                notHeld.add("jump lines", "they are paragraphs of the class jump");
                line("p", "jump", it.content());
            }
            case Block.Divider it -> page.empty("hr").line();
            case Block.Verbatim it -> page.open("pre").verbatim(it.text()).end();
        }
    }

    private void line(String tag, String kind, List<Inline> content) {
        page.open(tag, "class", kind);
        text.line(content);
        page.end();
    }

    private String kind(ParagraphKind kind) {
        return switch (kind) {
            case TEXT, ADDRESSEE, CLAUSE, ENCLOSURE, SIGNATURE, DAY, RELEASE -> "";
            case CENTERED -> "centered";
            case FLUSH_END -> "flush-end";
        };
    }

    private void pullQuote(Block.PullQuote it) {
        notHeld.add("pull quotes", "they are quotes of the class pull");
        page.open("bq", "class", "pull").open("block");
        line("p", "", it.content());
        page.close();
        if (!it.attribution().isEmpty()) {
            line("credit", "", it.attribution());
        }
        page.end();
    }

    private void listing(Block.Listing list) {
        boolean numbered = list.marker() == Block.Listing.Marker.NUMBER;
        page.open(numbered ? "ol" : "ul", "seqnum", numbered && list.start() != 1 ? "" + list.start() : "").line();
        for (Block.ListItem item : list.items()) {
            page.open("li");
            all(item.blocks());
            page.end();
        }
        page.end();
    }

    private void table(Block.Table table) {
        page.open("table").line();
        if (!table.caption().isEmpty()) {
            line("caption", "", table.caption());
        }
        new XmlRows(page, text::line).write(table);
        page.end();
    }

    private void figure(Block.Figure it) {
        page.open("media", "media-type", "image").line();
        page.empty("media-reference", "source", it.asset() == null ? "" : it.asset(), "alternate-text", it.alt(),
                "mime-type", it.asset() == null ? "" : mediaType(it.asset())).line();
        if (it.asset() == null) {
            notHeld.add("figures without a picture", "their reference is empty");
        }
        if (!it.caption().isEmpty()) {
            line("media-caption", "", it.caption());
        }
        for (CreditLine credit : it.creditLines()) {
            line("media-producer", "", credit.text());
        }
        page.end();
    }

    private static String mediaType(String asset) {
        return asset.toLowerCase(java.util.Locale.ROOT).endsWith(".png") ? "image/png" : "image/jpeg";
    }

    private void verse(Block.Verse verse) {
        notHeld.add("verse", "it is a paragraph of the class verse");
        page.open("p", "class", "verse");
        for (int i = 0; i < verse.lines().size(); i++) {
            if (i > 0) {
                page.empty("br");
            }
            text.line(verse.lines().get(i));
        }
        page.end();
    }

    private void turn(Block.Turn it) {
        notHeld.add("turns of interviews", "they are paragraphs whose speaker is stressed");
        page.open("p", "class", "turn").open("em", "class", "strong").text(PlainText.of(it.speaker())).close();
        text.line(it.content());
        page.end();
    }

    private void note(String type, String kind, List<Inline> label, List<Block> blocks) {
        page.open("note", "noteclass", type, "class", kind).open("body.content").line();
        if (!label.isEmpty()) {
            line("hl2", "", label);
        }
        all(blocks);
        page.close().end();
    }
}
