package org.colophon.exchange;

import java.util.List;
import org.colophon.model.Block;
import org.colophon.model.CreditLine;
import org.colophon.model.Inline;
import org.colophon.model.ParagraphKind;

/** Writes blocks as paragraphs of an InDesign story. */
final class IcmlBlocks {

    private final IcmlStory story;

    IcmlBlocks(IcmlStory story) {
        this.story = story;
    }

    /** Writes blocks; their paragraphs are in a style of the block around them, if one is named. */
    void all(List<? extends Block> blocks, String around) {
        blocks.forEach(block -> block(block, around));
    }

    private void block(Block block, String around) {
        switch (block) {
            case Block.Paragraph it -> story.paragraph(around.isEmpty() ? style(it.kind()) : around, it.content());
            case Block.Subheading it -> story.paragraph("Heading " + (it.level() - 1), it.content());
            case Block.Quote it -> all(it.blocks(), "Quote");
            case Block.PullQuote it -> {
                story.paragraph("Pull Quote", it.content());
                some("Pull Quote Source", it.attribution());
            }
            case Block.Listing it -> listing(it, 1);
            case Block.Table it -> table(it);
            case Block.Figure it -> figure(it);
            case Block.CodeBlock it -> code(it.text());
            case Block.Verse it -> it.lines().forEach(line -> story.paragraph("Verse", line));
            case Block.Turn it -> {
                story.open("Interview Turn");
                it.speaker().forEach(inline -> story.words(
                        org.colophon.model.PlainText.of(List.of(inline)), "Speaker"));
                story.line(it.content());
                story.close();
            }
            case Block.EditorNote it -> {
                some("Editor's Note Label", it.label());
                all(it.blocks(), "Editor's Note");
            }
            case Block.Box it -> {
                some("Box Heading", it.heading());
                all(it.blocks(), "Box");
            }
            case CreditLine it -> story.paragraph("Credit", it.text());
            case Block.JumpNote it -> story.paragraph("Jump Line", it.content());
            case Block.Divider it -> story.paragraph("Divider", List.of());
            case Block.Verbatim it -> code(it.text());
        }
    }

    private static String style(ParagraphKind kind) {
        return switch (kind) {
            case TEXT, ADDRESSEE, CLAUSE, ENCLOSURE, RELEASE -> "Body Text";
            case SIGNATURE, DAY, FLUSH_END -> "Flush End";
            case CENTERED -> "Centered";
        };
    }

    private void some(String style, List<Inline> line) {
        if (!line.isEmpty()) {
            story.paragraph(style, line);
        }
    }

    private void code(String text) {
        text.lines().forEach(line -> story.paragraph("Code", List.of(Inline.Text.of(line))));
    }

    private void listing(Block.Listing list, int level) {
        String style = switch (list.marker()) {
            case BULLET -> "List Bullet";
            case NUMBER -> "List Number";
        };
        if (level > 1) {
            story.notHeld().add("lists in lists", "their items are in the style of the list around them");
        }
        for (Block.ListItem item : list.items()) {
            for (Block block : item.blocks()) {
                if (block instanceof Block.Listing inner) {
                    listing(inner, level + 1);
                } else {
                    block(block, style);
                }
            }
        }
    }

    private void figure(Block.Figure it) {
        if (it.asset() != null) {
            story.open("Caption");
            story.page().open("CharacterStyleRange", "AppliedCharacterStyle", "$ID/NormalCharacterStyle")
                    .open("Rectangle", "Self", "frame-" + it.id(), "StrokeWeight", "0").open("Image", "Self",
                            "image-" + it.id()).empty("Link", "Self", "link-" + it.id(), "LinkResourceURI",
                            "file:" + it.asset()).close().close().end();
            story.close();
        }
        some("Caption", it.caption());
        it.creditLines().forEach(line -> story.paragraph("Photo Credit", line.text()));
        if (!it.alt().isEmpty()) {
            story.notHeld().add("descriptions of pictures", "they are left out");
        }
    }

    private void table(Block.Table table) {
        some("Table Caption", table.caption());
        int heads = table.head().size();
        story.open("Body Text");
        story.page().open("CharacterStyleRange", "AppliedCharacterStyle", "$ID/NormalCharacterStyle")
                .open("Table", "AppliedTableStyle", "TableStyle/Table", "HeaderRowCount", "" + heads,
                        "BodyRowCount", "" + table.body().size(), "ColumnCount", "" + table.columns().size()).line();
        for (int i = 0; i < table.columns().size(); i++) {
            story.page().empty("Column", "Name", "" + i).line();
        }
        for (int row = 0; row < heads + table.body().size(); row++) {
            boolean head = row < heads;
            cells(head ? table.head().get(row) : table.body().get(row - heads), row,
                    head ? "Table Head" : "Table Text");
        }
        story.page().close().end();
        story.close();
    }

    private void cells(Block.TableRow row, int number, String style) {
        for (int i = 0; i < row.cells().size(); i++) {
            story.page().open("Cell", "Name", i + ":" + number, "AppliedCellStyle", "CellStyle/Cell").line();
            story.paragraph(style, row.cells().get(i));
            story.page().end();
        }
    }
}
