package org.colophon.model;

import java.util.List;

/** Copies of blocks of text with one value changed: {@link Block} has no room for them. */
final class TextCopies {

    private TextCopies() {
    }

    interface OfParagraph {

        String id();

        ParagraphKind kind();

        List<Inline> content();

        SourceSpan span();

        /**
         * The same with another id.
         *
         * @param other the id
         * @return the paragraph
         */
        default Block.Paragraph withId(String other) {
            return new Block.Paragraph(other, kind(), content(), span());
        }

        /**
         * The same that plays another part.
         *
         * @param other the part
         * @return the paragraph
         */
        default Block.Paragraph withKind(ParagraphKind other) {
            return new Block.Paragraph(id(), other, content(), span());
        }

        /**
         * The same with another text.
         *
         * @param other the text
         * @return the paragraph
         */
        default Block.Paragraph withContent(List<Inline> other) {
            return new Block.Paragraph(id(), kind(), other, span());
        }

        /**
         * The same read elsewhere.
         *
         * @param other where it was read
         * @return the paragraph
         */
        default Block.Paragraph withSpan(SourceSpan other) {
            return new Block.Paragraph(id(), kind(), content(), other);
        }
    }

    interface OfSubheading {

        String id();

        int level();

        List<Inline> content();

        SourceSpan span();

        /**
         * The same with another id.
         *
         * @param other the id
         * @return the subheading
         */
        default Block.Subheading withId(String other) {
            return new Block.Subheading(other, level(), content(), span());
        }

        /**
         * The same at another level.
         *
         * @param other depth of the heading, 2 to 6
         * @return the subheading
         */
        default Block.Subheading withLevel(int other) {
            return new Block.Subheading(id(), other, content(), span());
        }

        /**
         * The same with another text.
         *
         * @param other the text
         * @return the subheading
         */
        default Block.Subheading withContent(List<Inline> other) {
            return new Block.Subheading(id(), level(), other, span());
        }

        /**
         * The same read elsewhere.
         *
         * @param other where it was read
         * @return the subheading
         */
        default Block.Subheading withSpan(SourceSpan other) {
            return new Block.Subheading(id(), level(), content(), other);
        }
    }

    interface OfPullQuote {

        String id();

        List<Inline> content();

        List<Inline> attribution();

        SourceSpan span();

        /**
         * The same with another id.
         *
         * @param other the id
         * @return the pull quote
         */
        default Block.PullQuote withId(String other) {
            return new Block.PullQuote(other, content(), attribution(), span());
        }

        /**
         * The same with another text.
         *
         * @param other the text
         * @return the pull quote
         */
        default Block.PullQuote withContent(List<Inline> other) {
            return new Block.PullQuote(id(), other, attribution(), span());
        }

        /**
         * The same of somebody else.
         *
         * @param other who says it; empty where not printed
         * @return the pull quote
         */
        default Block.PullQuote withAttribution(List<Inline> other) {
            return new Block.PullQuote(id(), content(), other, span());
        }

        /**
         * The same read elsewhere.
         *
         * @param other where it was read
         * @return the pull quote
         */
        default Block.PullQuote withSpan(SourceSpan other) {
            return new Block.PullQuote(id(), content(), attribution(), other);
        }
    }

    interface OfCodeBlock {

        String id();

        String language();

        String text();

        SourceSpan span();

        /**
         * The same with another id.
         *
         * @param other the id
         * @return the code
         */
        default Block.CodeBlock withId(String other) {
            return new Block.CodeBlock(other, language(), text(), span());
        }

        /**
         * The same in another language.
         *
         * @param other name of the language; empty where absent
         * @return the code
         */
        default Block.CodeBlock withLanguage(String other) {
            return new Block.CodeBlock(id(), other, text(), span());
        }

        /**
         * The same with other lines.
         *
         * @param other the code
         * @return the code
         */
        default Block.CodeBlock withText(String other) {
            return new Block.CodeBlock(id(), language(), other, span());
        }

        /**
         * The same read elsewhere.
         *
         * @param other where it was read
         * @return the code
         */
        default Block.CodeBlock withSpan(SourceSpan other) {
            return new Block.CodeBlock(id(), language(), text(), other);
        }
    }

    interface OfTurn {

        String id();

        List<Inline> speaker();

        List<Inline> content();

        SourceSpan span();

        /**
         * The same with another id.
         *
         * @param other the id
         * @return the turn
         */
        default Block.Turn withId(String other) {
            return new Block.Turn(other, speaker(), content(), span());
        }

        /**
         * The same of another speaker.
         *
         * @param other the speaker's label as printed
         * @return the turn
         */
        default Block.Turn withSpeaker(List<Inline> other) {
            return new Block.Turn(id(), other, content(), span());
        }

        /**
         * The same with other words.
         *
         * @param other the words
         * @return the turn
         */
        default Block.Turn withContent(List<Inline> other) {
            return new Block.Turn(id(), speaker(), other, span());
        }

        /**
         * The same read elsewhere.
         *
         * @param other where it was read
         * @return the turn
         */
        default Block.Turn withSpan(SourceSpan other) {
            return new Block.Turn(id(), speaker(), content(), other);
        }
    }

    interface OfEditorNote {

        String id();

        List<Inline> label();

        List<Block> blocks();

        SourceSpan span();

        /**
         * The same with another id.
         *
         * @param other the id
         * @return the note
         */
        default Block.EditorNote withId(String other) {
            return new Block.EditorNote(other, label(), blocks(), span());
        }

        /**
         * The same with another label.
         *
         * @param other its label as printed
         * @return the note
         */
        default Block.EditorNote withLabel(List<Inline> other) {
            return new Block.EditorNote(id(), other, blocks(), span());
        }

        /**
         * The same with another text.
         *
         * @param other its content
         * @return the note
         */
        default Block.EditorNote withBlocks(List<Block> other) {
            return new Block.EditorNote(id(), label(), other, span());
        }

        /**
         * The same read elsewhere.
         *
         * @param other where it was read
         * @return the note
         */
        default Block.EditorNote withSpan(SourceSpan other) {
            return new Block.EditorNote(id(), label(), blocks(), other);
        }
    }

    interface OfBox {

        String id();

        List<Inline> heading();

        List<Block> blocks();

        SourceSpan span();

        /**
         * The same with another id.
         *
         * @param other the id
         * @return the box
         */
        default Block.Box withId(String other) {
            return new Block.Box(other, heading(), blocks(), span());
        }

        /**
         * The same under another heading.
         *
         * @param other its heading; empty where absent
         * @return the box
         */
        default Block.Box withHeading(List<Inline> other) {
            return new Block.Box(id(), other, blocks(), span());
        }

        /**
         * The same with another text.
         *
         * @param other its content
         * @return the box
         */
        default Block.Box withBlocks(List<Block> other) {
            return new Block.Box(id(), heading(), other, span());
        }

        /**
         * The same read elsewhere.
         *
         * @param other where it was read
         * @return the box
         */
        default Block.Box withSpan(SourceSpan other) {
            return new Block.Box(id(), heading(), blocks(), other);
        }
    }
}
