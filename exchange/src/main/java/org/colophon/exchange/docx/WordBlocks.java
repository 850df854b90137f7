package org.colophon.exchange.docx;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.colophon.exchange.copy.CopySheet;
import org.colophon.exchange.docx.RunLooks.Look;
import org.colophon.model.Block;
import org.colophon.model.CreditLine;
import org.colophon.model.Inline;
import org.colophon.model.PlainText;
import org.colophon.model.SourceSpan;
import org.w3c.dom.Element;

/** Makes blocks of paragraphs: those of one style that follow each other are one quote, box, verse or code. */
final class WordBlocks {

    private static final Set<Look> PLAIN = EnumSet.noneOf(Look.class);

    private final WordDocument document;
    private final CopySheet sheet;
    private final WordHeadings headings;
    private final List<Block> blocks;
    private final ItemLists lists;
    private final WordGroup group;
    /** A caption that waits for the table below it. */
    private List<Inline> caption = List.of();
    /** A kicker below text, which waits for the title of another article. */
    private List<Inline> kicker = List.of();

    WordBlocks(WordDocument document, WordHeadings headings, List<Block> blocks) {
        this.document = document;
        this.sheet = document.sheet();
        this.headings = headings;
        this.blocks = blocks;
        this.lists = new ItemLists(sheet);
        this.group = new WordGroup(sheet, blocks);
    }

    void paragraph(Element paragraph) {
        String style = WordHeadings.style(paragraph);
        StyleKind kind = document.styles().meaning(style).kind();
        WordLine line = WordLine.of(paragraph, document.findings(), document.styles());
        Element own = WordXml.at(paragraph, "pPr", "numPr");
        Optional<WordNumbers.Mark> mark = line.runs().isEmpty() ? Optional.empty()
                : document.numbers().mark(own == null ? document.styles().property(style, "pPr", "numPr") : own);
        int level = headings.level(paragraph);
        if (level > 0 || kind == StyleKind.TITLE) {
            heading(line, mark, kind == StyleKind.TITLE ? 1 : level);
        } else if (mark.isPresent() && mark.get().marker() != WordNumbers.Marker.WORDS
                && kind != StyleKind.CODE && kind != StyleKind.FURNITURE) {
            group.end();
            lists.item(mark.get(), List.of(text(line.runs().inlines(PLAIN))), blocks);
        } else {
            lists.end(blocks);
            styled(paragraph, kind, line, prefixed(mark, line.runs().inlines(PLAIN)));
        }
        around(line, kind);
    }

    private Block text(List<Inline> content) {
        return new Block.Paragraph(sheet.id(), content, SourceSpan.NONE);
    }

    /** Numbers of other forms than lists have are words of the text, as they are printed. */
    private static List<Inline> prefixed(Optional<WordNumbers.Mark> mark, List<Inline> content) {
        if (mark.isEmpty() || mark.get().marker() == WordNumbers.Marker.BULLET) {
            return content;
        }
        String text = mark.get().text();
        boolean han = text.endsWith("、") || text.endsWith("）") || text.endsWith("．");
        List<Inline> whole = new ArrayList<>(List.of(Inline.Text.of(han ? text : text + " ")));
        whole.addAll(content);
        return whole;
    }

    private void heading(WordLine line, Optional<WordNumbers.Mark> mark, int level) {
        end();
        List<Inline> words = prefixed(mark, line.runs().inlines(
                line.runs().isAll(Look.STRONG) ? EnumSet.of(Look.STRONG) : PLAIN));
        if (PlainText.of(words).isBlank()) {
            return;
        }
        if (level == 1) {
            title(words);
        } else {
            sheet.heading(level, words);
        }
    }

    /** A title below text begins another article; one below a title is its second line. */
    private void title(List<Inline> words) {
        if (!sheet.hasTitle()) {
            sheet.title(words);
        } else if (blocks.isEmpty()) {
            sheet.moreTitle(words);
        } else {
            sheet.nextArticle();
            sheet.title(words);
        }
        if (!kicker.isEmpty()) {
            sheet.kicker(kicker);
            kicker = List.of();
        }
    }

    private void styled(Element paragraph, StyleKind kind, WordLine line, List<Inline> words) {
        if (!group.takes(kind)) {
            group.end();
        }
        boolean blank = PlainText.of(words).isBlank()
                && words.stream().noneMatch(Inline.NoteRef.class::isInstance);
        switch (kind) {
            case FURNITURE -> document.leaveOut(PlainText.of(words));
            case END, PICTURE_FRAME -> plain(words, blank);
            case KICKER -> kicker(words, blank);
            case DECK -> named(words, blank, () -> sheet.deck(words));
            case AUTHOR -> author(words, blank);
            case CAPTION, TABLE_CAPTION -> caption(words, blank, kind);
            case QUOTE, CODE, VERSE, PULL_QUOTE, PULL_SOURCE, NOTE_LABEL, NOTE, BOX_LABEL, BOX ->
                group.add(kind, words, blank);
            case DIVIDER -> rule();
            case CENTERED, FLUSH_END, BYLINE, DATE, LIST_BULLET, LIST_NUMBER, TITLE, HEADING, TEXT -> {
                boolean bordered = blank && line.pictures().isEmpty()
                        && (line.isRule() || WordXml.at(paragraph, "pPr", "pBdr", "bottom") != null);
                if (bordered) {
                    rule();
                } else {
                    plain(words, blank);
                }
            }
        }
    }

    private void rule() {
        if (!blocks.isEmpty() && !(blocks.getLast() instanceof Block.Divider)) {
            blocks.add(new Block.Divider(sheet.id(), SourceSpan.NONE));
        }
    }

    private void plain(List<Inline> words, boolean blank) {
        if (!blank) {
            flushCaption();
            flushKicker();
            blocks.add(text(words));
        }
    }

    /** A line of the title stack; further down in the text it is text. */
    private void named(List<Inline> words, boolean blank, Runnable use) {
        boolean head = headings != WordHeadings.NONE && blocks.stream().noneMatch(Block.Subheading.class::isInstance);
        if (!blank && head) {
            use.run();
        } else {
            plain(words, blank);
        }
    }

    private void kicker(List<Inline> words, boolean blank) {
        if (!blank && headings != WordHeadings.NONE && sheet.hasTitle() && !blocks.isEmpty()) {
            flushKicker();
            kicker = words;
        } else {
            named(words, blank, () -> sheet.kicker(words));
        }
    }

    /** The authors of the first article are data of the document; those of others are lines below their titles. */
    private void author(List<Inline> words, boolean blank) {
        if (sheet.isFirst()) {
            named(words, blank, () -> sheet.author(PlainText.of(words)));
        } else {
            plain(words, blank);
        }
    }

    private void flushKicker() {
        if (!kicker.isEmpty()) {
            blocks.add(text(kicker));
            kicker = List.of();
        }
    }

    /** A caption is that of the picture above it, or of the table below. */
    private void caption(List<Inline> words, boolean blank, StyleKind kind) {
        if (blank) {
            return;
        }
        Block last = blocks.isEmpty() ? null : blocks.getLast();
        if (last instanceof Block.Figure figure && kind == StyleKind.CAPTION) {
            blocks.set(blocks.size() - 1, captioned(figure, words));
        } else {
            flushCaption();
            caption = words;
        }
    }

    private Block.Figure captioned(Block.Figure figure, List<Inline> words) {
        List<CreditLine> credits = new ArrayList<>(figure.creditLines());
        boolean more = !figure.caption().isEmpty();
        if (more) {
            credits.add(new CreditLine(sheet.id(), words, List.of(), SourceSpan.NONE));
        }
        return new Block.Figure(figure.id(), figure.asset(), figure.alt(), more ? figure.caption() : words, credits,
                SourceSpan.NONE);
    }

    private void flushCaption() {
        if (!caption.isEmpty()) {
            blocks.add(text(caption));
            caption = List.of();
        }
    }

    /** Pictures and boxes that are anchored in a paragraph follow it. */
    private void around(WordLine line, StyleKind kind) {
        if (!line.pictures().isEmpty() || !line.boxes().isEmpty()) {
            end();
        }
        for (WordLine.Shown shown : line.pictures()) {
            boolean caption = kind == StyleKind.CAPTION && !blocks.isEmpty()
                    && blocks.getLast() instanceof Block.Paragraph;
            List<Inline> below = caption ? ((Block.Paragraph) blocks.removeLast()).content() : List.of();
            blocks.add(new Block.Figure(
                    sheet.id(), shown.reference(), shown.alt(), below, List.of(), SourceSpan.NONE));
        }
        for (Element box : line.boxes()) {
            List<Block> inside = document.inside(box);
            if (inside.stream().allMatch(Block.Figure.class::isInstance)) {
                blocks.addAll(inside);
            } else {
                blocks.add(new Block.Box(sheet.id(), List.of(), inside, SourceSpan.NONE));
            }
        }
    }

    void table(Element table) {
        group.end();
        lists.end(blocks);
        List<Inline> above = caption;
        caption = List.of();
        blocks.addAll(WordTables.read(table, sheet.id(), above, document.styles(), document::inside));
    }

    /** Ends open groups and lists. */
    void end() {
        group.end();
        lists.end(blocks);
        flushCaption();
    }

    /** Ends the text. */
    void finish() {
        end();
        flushKicker();
    }
}
