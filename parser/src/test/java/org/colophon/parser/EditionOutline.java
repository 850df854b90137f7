package org.colophon.parser;

import java.util.List;
import java.util.stream.Collectors;
import org.colophon.model.Article;
import org.colophon.model.Block;
import org.colophon.model.CreditLine;
import org.colophon.model.Inline;
import org.colophon.model.LedgerEntry;
import org.colophon.model.NoteMarks;
import org.colophon.model.NoteNumbers;
import org.colophon.model.ParagraphKind;
import org.colophon.model.PlainText;
import org.colophon.model.Section;

/** The reading as text that people can check at a glance: a line for each block, then the credits. */
final class EditionOutline {

    private final StringBuilder out = new StringBuilder();

    private NoteNumbers numbers;

    private EditionOutline() {
    }

    static String of(Parsed parsed) {
        EditionOutline outline = new EditionOutline();
        parsed.edition().articles().forEach(outline::article);
        for (LedgerEntry entry : parsed.edition().credits()) {
            outline.line(
                    "credit",
                    entry.place() + " " + entry.credit().role().kind() + " "
                            + entry.credit().role().label() + ": "
                            + entry.credit().contributors().stream()
                                    .map(each -> String.join("+", each.affiliations())
                                            + (each.affiliations().isEmpty() ? "" : " ")
                                            + each.person().name())
                                    .collect(Collectors.joining(", ")));
        }
        parsed.diagnostics()
                .forEach(diagnostic -> outline.line(
                        "diagnostic",
                        diagnostic.span().line() + ":" + diagnostic.span().column() + " "
                                + diagnostic.code().id()));
        return outline.out.toString();
    }

    private void article(Article article) {
        numbers = NoteNumbers.of(article);
        text("kicker", article.headline().kicker());
        text("title", article.headline().title());
        text("deck", article.headline().deck());
        article.creditLines().forEach(line -> text("credits", line.text()));
        blocks(article.lead(), "");
        for (Section section : article.sections()) {
            text("section " + section.level(), section.heading());
            section.creditLines().forEach(line -> text("byline", line.text()));
            blocks(section.blocks(), "");
        }
        numbers.numbered()
                .forEach(note -> blocks(
                        note.blocks(), "note " + numbers.number(note.id()).orElseThrow() + " "));
        numbers.unmarked().forEach(note -> blocks(note.blocks(), "note without mark "));
    }

    private void blocks(List<Block> blocks, String depth) {
        for (Block block : blocks) {
            block(block, depth);
        }
    }

    private void block(Block block, String depth) {
        switch (block) {
            case Block.Paragraph it -> text(
                    depth + (it.kind() == ParagraphKind.TEXT ? "paragraph" : it.kind().name()), it.content());
            case Block.Subheading it -> text(depth + "subheading " + it.level(), it.content());
            case Block.Quote it -> blocks(it.blocks(), depth + "quote ");
            case Block.PullQuote it -> text(depth + "pull quote", it.content(), it.attribution());
            case Block.Listing it ->
                it.items()
                        .forEach(item -> blocks(
                                item.blocks(), depth + it.marker().name().toLowerCase(java.util.Locale.ROOT) + " "));
            case Block.Table it -> {
                text(depth + "table", it.caption());
                it.head().forEach(row -> line(depth + "head", cells(row)));
                it.body().forEach(row -> line(depth + "row", cells(row)));
            }
            case Block.Figure it -> {
                line(depth + "figure " + it.asset(), words(it.caption()));
                it.creditLines().forEach(line -> text(depth + "photo credit", line.text()));
            }
            case Block.CodeBlock it -> line(depth + "code " + it.language(), it.text());
            case Block.Verse it -> it.lines().forEach(line -> text(depth + "verse", line));
            case Block.Turn it -> text(depth + "turn", it.speaker(), it.content());
            case Block.EditorNote it -> {
                text(depth + "editor's note", it.label());
                blocks(it.blocks(), depth + "in note ");
            }
            case Block.Box it -> {
                text(depth + "box", it.heading());
                blocks(it.blocks(), depth + "in box ");
            }
            case CreditLine it -> text(depth + "credit line", it.text());
            case Block.JumpNote it -> text(depth + "jump " + it.page(), it.content());
            case Block.Divider it -> line(depth + "divider", "");
            case Block.Verbatim it -> line(depth + "verbatim", it.text());
        }
    }

    private String cells(Block.TableRow row) {
        return row.cells().stream().map(this::words).collect(Collectors.joining(" | "));
    }

    /** Plain text, in which the mark of footnote 2 is [2]; marks inside emphasis and the like are behind it. */
    private String words(List<Inline> content) {
        StringBuilder words = new StringBuilder();
        for (Inline inline : content) {
            words.append(PlainText.of(List.of(inline)));
            NoteMarks.of(List.of(inline))
                    .forEach(mark -> words.append('[')
                            .append(numbers.number(mark.noteId()).orElseThrow())
                            .append(']'));
        }
        return words.toString();
    }

    private void text(String what, List<Inline> content, List<Inline> more) {
        line(what, words(content) + " / " + words(more));
    }

    private void text(String what, List<Inline> content) {
        if (!content.isEmpty()) {
            line(what, words(content));
        }
        for (Inline inline : content) {
            if (inline instanceof Inline.DatelineText it) {
                line("dateline", it.dateline().text() + " | " + it.dateline().agency() + " | " + it.dateline().place());
            }
        }
    }

    private void line(String what, String text) {
        out.append((what + ": " + text.replace("\n", "⏎")).strip()).append('\n');
    }
}
