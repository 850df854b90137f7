package org.colophon.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Copies of lists, tables, figures and jump lines with one value changed: {@link Block} has no room for them. */
final class DisplayCopies {

    private DisplayCopies() {
    }

    interface OfJumpNote {

        String id();

        Block.JumpNote.Direction direction();

        String page();

        List<Inline> content();

        SourceSpan span();

        /**
         * The same with another id.
         *
         * @param other the id
         * @return the jump line
         */
        default Block.JumpNote withId(String other) {
            return new Block.JumpNote(other, direction(), page(), content(), span());
        }

        /**
         * The same in another direction.
         *
         * @param other whether the text goes on there or came from there
         * @return the jump line
         */
        default Block.JumpNote withDirection(Block.JumpNote.Direction other) {
            return new Block.JumpNote(id(), other, page(), content(), span());
        }

        /**
         * The same to another page.
         *
         * @param other the page as printed
         * @return the jump line
         */
        default Block.JumpNote withPage(String other) {
            return new Block.JumpNote(id(), direction(), other, content(), span());
        }

        /**
         * The same with other words.
         *
         * @param other the line as printed
         * @return the jump line
         */
        default Block.JumpNote withContent(List<Inline> other) {
            return new Block.JumpNote(id(), direction(), page(), other, span());
        }

        /**
         * The same read elsewhere.
         *
         * @param other where it was read
         * @return the jump line
         */
        default Block.JumpNote withSpan(SourceSpan other) {
            return new Block.JumpNote(id(), direction(), page(), content(), other);
        }
    }

    interface OfListing {

        String id();

        Block.Listing.Marker marker();

        int start();

        List<Block.ListItem> items();

        SourceSpan span();

        /**
         * The same with another id.
         *
         * @param other the id
         * @return the list
         */
        default Block.Listing withId(String other) {
            return new Block.Listing(other, marker(), start(), items(), span());
        }

        /**
         * The same marked otherwise.
         *
         * @param other how its items are marked
         * @return the list
         */
        default Block.Listing withMarker(Block.Listing.Marker other) {
            return new Block.Listing(id(), other, start(), items(), span());
        }

        /**
         * The same from another number.
         *
         * @param other number of the first item
         * @return the list
         */
        default Block.Listing withStart(int other) {
            return new Block.Listing(id(), marker(), other, items(), span());
        }

        /**
         * The same with other items.
         *
         * @param other the items
         * @return the list
         */
        default Block.Listing withItems(List<Block.ListItem> other) {
            return new Block.Listing(id(), marker(), start(), other, span());
        }

        /**
         * The same read elsewhere.
         *
         * @param other where it was read
         * @return the list
         */
        default Block.Listing withSpan(SourceSpan other) {
            return new Block.Listing(id(), marker(), start(), items(), other);
        }
    }

    interface OfTable {

        String id();

        List<Inline> caption();

        List<Block.Table.Alignment> columns();

        List<Block.TableRow> head();

        List<Block.TableRow> body();

        SourceSpan span();

        /**
         * The same with another id.
         *
         * @param other the id
         * @return the table
         */
        default Block.Table withId(String other) {
            return new Block.Table(other, caption(), columns(), head(), body(), span());
        }

        /**
         * The same under another caption.
         *
         * @param other its caption; empty where absent
         * @return the table
         */
        default Block.Table withCaption(List<Inline> other) {
            return new Block.Table(id(), other, columns(), head(), body(), span());
        }

        /**
         * The same with its columns aligned otherwise.
         *
         * @param other alignment of each column
         * @return the table
         */
        default Block.Table withColumns(List<Block.Table.Alignment> other) {
            return new Block.Table(id(), caption(), other, head(), body(), span());
        }

        /**
         * The same with other header rows.
         *
         * @param other the rows
         * @return the table
         */
        default Block.Table withHead(List<Block.TableRow> other) {
            return new Block.Table(id(), caption(), columns(), other, body(), span());
        }

        /**
         * The same with other rows.
         *
         * @param other the rows
         * @return the table
         */
        default Block.Table withBody(List<Block.TableRow> other) {
            return new Block.Table(id(), caption(), columns(), head(), other, span());
        }

        /**
         * The same read elsewhere.
         *
         * @param other where it was read
         * @return the table
         */
        default Block.Table withSpan(SourceSpan other) {
            return new Block.Table(id(), caption(), columns(), head(), body(), other);
        }
    }

    interface OfFigure {

        String id();

        @Nullable String asset();

        String alt();

        List<Inline> caption();

        List<CreditLine> creditLines();

        SourceSpan span();

        PictureInfo info();

        /**
         * The same with another id.
         *
         * @param other the id
         * @return the figure
         */
        default Block.Figure withId(String other) {
            return new Block.Figure(other, asset(), alt(), caption(), creditLines(), span(), info());
        }

        /**
         * The same with another picture.
         *
         * @param other reference of the picture; null where none came
         * @return the figure
         */
        default Block.Figure withAsset(@Nullable String other) {
            return new Block.Figure(id(), other, alt(), caption(), creditLines(), span(), info());
        }

        /**
         * The same with other words for those who do not see it.
         *
         * @param other description of the picture
         * @return the figure
         */
        default Block.Figure withAlt(String other) {
            return new Block.Figure(id(), asset(), other, caption(), creditLines(), span(), info());
        }

        /**
         * The same under another caption.
         *
         * @param other its caption; empty where absent
         * @return the figure
         */
        default Block.Figure withCaption(List<Inline> other) {
            return new Block.Figure(id(), asset(), alt(), other, creditLines(), span(), info());
        }

        /**
         * The same with other credits.
         *
         * @param other who made it
         * @return the figure
         */
        default Block.Figure withCreditLines(List<CreditLine> other) {
            return new Block.Figure(id(), asset(), alt(), caption(), other, span(), info());
        }

        /**
         * The same read elsewhere.
         *
         * @param other where it was read
         * @return the figure
         */
        default Block.Figure withSpan(SourceSpan other) {
            return new Block.Figure(id(), asset(), alt(), caption(), creditLines(), other, info());
        }

        /**
         * The same with other facts about the picture.
         *
         * @param other facts about it
         * @return the figure
         */
        default Block.Figure withInfo(PictureInfo other) {
            return new Block.Figure(id(), asset(), alt(), caption(), creditLines(), span(), other);
        }
    }
}
