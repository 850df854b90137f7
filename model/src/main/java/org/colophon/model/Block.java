package org.colophon.model;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A self-contained piece of an article: a paragraph, a figure, a table and so on. Renderers switch over all of
 * them without a default branch, so that a new kind does not compile until every renderer prints it.
 */
public sealed interface Block
        permits CreditLine, Block.Paragraph, Block.Subheading, Block.Quote, Block.PullQuote, Block.Listing,
                Block.Table, Block.Figure, Block.CodeBlock, Block.Verse, Block.Turn, Block.EditorNote, Block.Box,
                Block.JumpNote, Block.Divider, Block.Verbatim {

    /**
     * The positional, stable id.
     *
     * @return such as {@code a1-s2-p3}
     */
    String id();

    /**
     * The place that the block was read at.
     *
     * @return its span
     */
    SourceSpan span();

    /**
     * A paragraph of prose.
     *
     * @param id positional and stable
     * @param kind the part that it plays
     * @param content its text
     * @param span where it was read
     */
    record Paragraph(String id, ParagraphKind kind, List<Inline> content, SourceSpan span)
            implements Block, TextCopies.OfParagraph {
        /** Checks the values and copies the list. */
        public Paragraph {
            Require.block(id, span);
            Objects.requireNonNull(kind, "kind");
            content = Require.some(content, "a paragraph");
        }

        /**
         * Makes a paragraph of running text.
         *
         * @param id positional and stable
         * @param content its text
         * @param span where it was read
         */
        public Paragraph(String id, List<Inline> content, SourceSpan span) {
            this(id, ParagraphKind.TEXT, content, span);
        }

        /**
         * Makes a paragraph to put in place of a block, whose id it gets ({@link Edition#with}).
         *
         * @param words its words
         * @return the paragraph
         */
        public static Paragraph of(String words) {
            return new Paragraph("new", List.of(Inline.Text.of(words)), SourceSpan.NONE);
        }
    }

    /**
     * A heading below the level of sections.
     *
     * @param id positional and stable
     * @param level depth of the heading, 2 to 6
     * @param content its text
     * @param span where it was read
     */
    record Subheading(String id, int level, List<Inline> content, SourceSpan span)
            implements Block, TextCopies.OfSubheading {
        /** Checks the values and copies the list. */
        public Subheading {
            Require.block(id, span);
            Require.between(level, 2, 6, "level of a subheading");
            content = List.copyOf(content);
        }
    }

    /**
     * Words of somebody else, set apart.
     *
     * @param id positional and stable
     * @param blocks the quotation
     * @param span where it was read
     */
    record Quote(String id, List<Block> blocks, SourceSpan span) implements Block {
        /** Checks the id and copies the list. */
        public Quote {
            Require.block(id, span);
            blocks = List.copyOf(blocks);
        }
    }

    /**
     * A sentence pulled out and set large.
     *
     * @param id positional and stable
     * @param content the sentence
     * @param attribution who says it; empty where not printed
     * @param span where it was read
     */
    record PullQuote(String id, List<Inline> content, List<Inline> attribution, SourceSpan span)
            implements Block, TextCopies.OfPullQuote {
        /** Checks the id and copies the lists. */
        public PullQuote {
            Require.block(id, span);
            content = Require.some(content, "a pull quote");
            attribution = List.copyOf(attribution);
        }
    }

    /**
     * A list.
     *
     * @param id positional and stable
     * @param marker how its items are marked
     * @param start number of the first item where items are numbered, at least 0
     * @param items the items; each may hold further lists
     * @param span where it was read
     */
    record Listing(String id, Marker marker, int start, List<ListItem> items, SourceSpan span)
            implements Block, DisplayCopies.OfListing {

        /** The marks of the items of a list. */
        public enum Marker {
            /** A bullet before each item. */
            BULLET,
            /** A number before each item. */
            NUMBER
        }

        /** Checks the values and copies the list. */
        public Listing {
            Require.block(id, span);
            Objects.requireNonNull(marker, "marker");
            Require.atLeast(start, 0, "first number of a list");
            items = Require.some(items, "a list");
        }
    }

    /**
     * An item of a list.
     *
     * @param blocks its content
     * @param span where it was read
     */
    record ListItem(List<Block> blocks, SourceSpan span) {
        /** Copies the list. */
        public ListItem {
            blocks = List.copyOf(blocks);
            Objects.requireNonNull(span, "span");
        }
    }

    /**
     * A table.
     *
     * @param id positional and stable
     * @param caption its caption; empty where absent
     * @param columns alignment of each column; no row is longer
     * @param head the header rows
     * @param body the other rows
     * @param span where it was read
     */
    record Table(
            String id, List<Inline> caption, List<Alignment> columns, List<TableRow> head, List<TableRow> body,
            SourceSpan span)
            implements Block, DisplayCopies.OfTable {

        /** The alignment of the cells of a column. */
        public enum Alignment {
            /** At the start of the cell. */
            START,
            /** In the middle. */
            CENTER,
            /** At the end of the cell, as numbers are. */
            END
        }

        /** Checks the values and copies the lists. */
        public Table {
            Require.block(id, span);
            caption = List.copyOf(caption);
            columns = List.copyOf(columns);
            head = List.copyOf(head);
            body = List.copyOf(body);
            int most = columns.size();
            Stream.concat(head.stream(), body.stream()).forEach(row ->
                    Require.between(row.cells().size(), 0, most, "cells in a row of table " + id));
        }
    }

    /**
     * A row of a table.
     *
     * @param cells the text of each cell
     */
    record TableRow(List<List<Inline>> cells) {
        /** Copies the lists. */
        public TableRow {
            cells = cells.stream().map(List::copyOf).toList();
        }
    }

    /**
     * A picture with its caption and credits.
     *
     * @param id positional and stable
     * @param asset reference of the picture, read through the renderer's assets; absent where none came
     * @param alt description of the picture, for those who do not see it
     * @param caption its caption; empty where absent
     * @param creditLines who made it
     * @param span where it was read
     * @param info facts about the picture that are not printed
     */
    record Figure(
            String id, @Nullable String asset, String alt, List<Inline> caption, List<CreditLine> creditLines,
            SourceSpan span, PictureInfo info)
            implements Block, DisplayCopies.OfFigure {
        /** Checks the id and copies the lists. */
        public Figure {
            Require.block(id, span);
            Objects.requireNonNull(alt, "alt");
            caption = List.copyOf(caption);
            creditLines = List.copyOf(creditLines);
            Objects.requireNonNull(info, "info");
            if (asset == null && alt.isBlank() && caption.isEmpty() && creditLines.isEmpty()) {
                throw new IllegalArgumentException("figure " + id + " must have a picture or words");
            }
        }

        /**
         * A picture without facts beside those that are printed.
         *
         * @param id positional and stable
         * @param asset reference of the picture; absent where none came
         * @param alt description of the picture
         * @param caption its caption; empty where absent
         * @param creditLines who made it
         * @param span where it was read
         */
        public Figure(String id, @Nullable String asset, String alt, List<Inline> caption,
                List<CreditLine> creditLines, SourceSpan span) {
            this(id, asset, alt, caption, creditLines, span, PictureInfo.NONE);
        }
    }

    /**
     * Code, kept with its lines and blanks.
     *
     * @param id positional and stable
     * @param language name of the language as written; empty where absent
     * @param text the code, lines ended by \n
     * @param span where it was read
     */
    record CodeBlock(String id, String language, String text, SourceSpan span) implements Block,
            TextCopies.OfCodeBlock {
        /** Checks the id. */
        public CodeBlock {
            Require.block(id, span);
            Objects.requireNonNull(language, "language");
            Objects.requireNonNull(text, "text");
        }
    }

    /**
     * Verse and other text that is kept line by line.
     *
     * @param id positional and stable
     * @param lines the lines
     * @param span where it was read
     */
    record Verse(String id, List<List<Inline>> lines, SourceSpan span) implements Block {
        /** Checks the id and copies the lists. */
        public Verse {
            Require.block(id, span);
            lines = Require.some(lines, "verse").stream().map(List::copyOf).toList();
        }
    }

    /**
     * The words of one speaker in an interview.
     *
     * @param id positional and stable
     * @param speaker the speaker's label as printed, with its colon: 记者：
     * @param content the words
     * @param span where it was read
     */
    record Turn(String id, List<Inline> speaker, List<Inline> content, SourceSpan span)
            implements Block, TextCopies.OfTurn {
        /** Checks the id and copies the lists. */
        public Turn {
            Require.block(id, span);
            speaker = Require.some(speaker, "the speaker of a turn");
            content = Require.some(content, "what a speaker says");
        }
    }

    /**
     * A note of the editors: 编者按.
     *
     * @param id positional and stable
     * @param label its label as printed, with its colon where one is printed
     * @param blocks its content
     * @param span where it was read
     */
    record EditorNote(String id, List<Inline> label, List<Block> blocks, SourceSpan span)
            implements Block, TextCopies.OfEditorNote {
        /** Checks the id and copies the lists. */
        public EditorNote {
            Require.block(id, span);
            label = List.copyOf(label);
            blocks = List.copyOf(blocks);
        }
    }

    /**
     * A sidebar.
     *
     * @param id positional and stable
     * @param heading its heading; empty where absent
     * @param blocks its content
     * @param span where it was read
     */
    record Box(String id, List<Inline> heading, List<Block> blocks, SourceSpan span)
            implements Block, TextCopies.OfBox {
        /** Checks the id and copies the lists. */
        public Box {
            Require.block(id, span);
            heading = List.copyOf(heading);
            blocks = List.copyOf(blocks);
        }
    }

    /**
     * A jump line of the source: （下转第3版）.
     *
     * @param id positional and stable
     * @param direction whether the text goes on there or came from there
     * @param page the page as printed
     * @param content the line as printed
     * @param span where it was read
     */
    record JumpNote(String id, Direction direction, String page, List<Inline> content, SourceSpan span)
            implements Block, DisplayCopies.OfJumpNote {

        /** The two kinds of jump lines. */
        public enum Direction {
            /** The text goes on at the page named: 下转. */
            CONTINUED_ON,
            /** The text began at the page named: 上接. */
            CONTINUED_FROM
        }

        /** Checks the id and copies the list. */
        public JumpNote {
            Require.block(id, span);
            Objects.requireNonNull(direction, "direction");
            Require.text(page, "the page of a jump line");
            content = Require.some(content, "a jump line");
        }
    }

    /**
     * A break in the thought, printed as a rule or ornament.
     *
     * @param id positional and stable
     * @param span where it was read
     */
    record Divider(String id, SourceSpan span) implements Block {
        /** Checks the id. */
        public Divider {
            Require.block(id, span);
        }
    }

    /**
     * Text that no other kind covers, kept verbatim.
     *
     * @param id positional and stable
     * @param text the text, lines ended by \n
     * @param span where it was read
     */
    record Verbatim(String id, String text, SourceSpan span) implements Block {
        /** Checks the id. */
        public Verbatim {
            Require.block(id, span);
            Require.text(text, "text that is kept verbatim");
        }
    }
}
