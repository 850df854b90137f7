package org.colophon.exchange.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.colophon.model.Block;
import org.colophon.model.CreditLine;
import org.colophon.model.Inline;
import org.colophon.model.PlainText;

/** Writes blocks, each between empty lines. */
final class BlockMarkdown {

    private final MarkdownLines out;
    private final LineMarkdown lines;

    BlockMarkdown(MarkdownLines out, LineMarkdown lines) {
        this.out = out;
        this.lines = lines;
    }

    void all(List<? extends Block> blocks) {
        all(blocks, out::gap);
    }

    private void all(List<? extends Block> blocks, Runnable gap) {
        Block before = null;
        boolean other = false;
        for (Block block : blocks) {
            // Another marker than that of the list above begins another list.
            other = block instanceof Block.Listing && before instanceof Block.Listing && !other;
            gap.run();
            block(block, other);
            before = block;
        }
    }

    private void block(Block block, boolean otherMarker) {
        switch (block) {
            case Block.Paragraph it -> paragraph(it);
            case Block.Subheading it -> heading(it.level(), it.content());
            case Block.Quote it -> out.quoted(() -> quote(it));
            case Block.PullQuote it -> out.quoted(() -> pullQuote(it));
            case Block.Listing it -> listing(it, otherMarker);
            case Block.Table it -> TableMarkdown.write(it, lines, out);
            case Block.Figure it -> figure(it);
            case Block.CodeBlock it -> code(it.language(), it.text());
            case Block.Verse it -> verse(it.lines());
            case Block.Turn it -> turn(it);
            case Block.EditorNote it -> out.quoted(() -> labelled("note", it.label(), it.blocks()));
            case Block.Box it -> out.quoted(() -> labelled("box", it.heading(), it.blocks()));
            case CreditLine it -> out.line(lines.block(it.text()));
            case Block.JumpNote it -> out.line(lines.block(it.content()));
            case Block.Divider it -> out.line("***");
            case Block.Verbatim it -> out.line(verbatim(it.text()));
        }
    }

    void heading(int level, List<Inline> content) {
        out.line("#".repeat(level) + " " + lines.of(content));
    }

    private void paragraph(Block.Paragraph it) {
        String line = lines.block(it.content());
        switch (it.kind()) {
            case CENTERED -> out.line("<p align=\"center\">" + line + "</p>");
            case FLUSH_END -> out.line("<p align=\"right\">" + line + "</p>");
            case TEXT, ADDRESSEE, CLAUSE, ENCLOSURE, SIGNATURE, DAY, RELEASE -> out.line(line);
        }
    }

    private void quote(Block.Quote quote) {
        if (quote.blocks().isEmpty()) {
            out.line("");
        }
        all(quote.blocks());
    }

    private void pullQuote(Block.PullQuote it) {
        out.line("[!pull]");
        out.line(lines.block(it.content()));
        if (!it.attribution().isEmpty()) {
            out.line(lines.of(it.attribution()));
        }
    }

    private void labelled(String kind, List<Inline> label, List<Block> blocks) {
        out.line("[!" + kind + "]" + (label.isEmpty() ? "" : " " + lines.of(label)));
        if (!blocks.isEmpty()) {
            out.gap();
            all(blocks);
        }
    }

    private void listing(Block.Listing list, boolean other) {
        int number = list.start();
        Runnable gap = list.items().stream().allMatch(BlockMarkdown::isTight) ? () -> { } : out::gap;
        for (Block.ListItem item : list.items()) {
            String marker = switch (list.marker()) {
                case BULLET -> other ? "* " : "- ";
                case NUMBER -> number++ + (other ? ") " : ". ");
            };
            gap.run();
            out.item(marker, () -> all(item.blocks(), gap));
        }
    }

    /** Whether an item is one paragraph, with lists below it. */
    private static boolean isTight(Block.ListItem item) {
        return !item.blocks().isEmpty()
                && item.blocks().getFirst() instanceof Block.Paragraph
                && item.blocks().stream().skip(1).allMatch(Block.Listing.class::isInstance);
    }

    private void figure(Block.Figure it) {
        List<String> words = new ArrayList<>();
        if (!it.caption().isEmpty()) {
            words.add(lines.block(it.caption()));
        }
        it.creditLines().forEach(line -> {
            // A caption that ends in a blank goes on in its credit.
            boolean sameLine = !words.isEmpty() && words.getLast().endsWith(" ");
            words.add(sameLine ? words.removeLast() + lines.of(line.text()) : lines.block(line.text()));
        });
        if (it.asset() != null) {
            out.line("![" + LineMarkdown.plain(it.alt()) + "](" + MarkdownWords.address(it.asset()) + ")");
            words.forEach(out::line);
        } else {
            out.line("<figure>");
            out.line("<figcaption>" + (words.isEmpty() ? LineMarkdown.plain(it.alt()) : String.join("<br>", words))
                    + "</figcaption>");
            out.line("</figure>");
        }
    }

    private void code(String language, String text) {
        String fence = "```";
        while (text.contains(fence)) {
            fence += "`";
        }
        out.line(fence + language.replace("`", ""));
        out.line(text.endsWith("\n") ? text.substring(0, text.length() - 1) : text);
        out.line(fence);
    }

    private void verse(List<List<Inline>> verse) {
        out.line(verse.stream().map(line -> LineMarkdown.isBlank(line) ? "" : lines.block(line))
                .collect(Collectors.joining("\\\n")));
    }

    private void turn(Block.Turn it) {
        String speaker = PlainText.of(it.speaker());
        boolean strong = it.speaker().size() == 1 && it.speaker().getFirst() instanceof Inline.Strong;
        String label = strong ? lines.of(it.speaker()) : "**" + lines.of(it.speaker()) + "**";
        out.line(label + (speaker.endsWith(":") ? " " : "") + lines.of(it.content()));
    }

    private static String verbatim(String text) {
        return text.strip().lines().map(line -> MarkdownWords.line(MarkdownWords.of(line)))
                .collect(Collectors.joining("\n"));
    }
}
