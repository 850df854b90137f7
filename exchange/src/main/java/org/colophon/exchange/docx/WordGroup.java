package org.colophon.exchange.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.colophon.exchange.copy.CopySheet;
import org.colophon.model.Block;
import org.colophon.model.Inline;
import org.colophon.model.PlainText;
import org.colophon.model.SourceSpan;

/** Paragraphs that follow each other and are one block. */
final class WordGroup {

    private final CopySheet sheet;
    private final List<Block> to;
    private final List<List<Inline>> lines = new ArrayList<>();
    private List<Inline> label = List.of();
    private StyleKind kind = StyleKind.TEXT;

    WordGroup(CopySheet sheet, List<Block> to) {
        this.sheet = sheet;
        this.to = to;
    }

    /** Whether a paragraph of a kind goes on with the open block. */
    boolean takes(StyleKind next) {
        return switch (next) {
            case PULL_SOURCE -> kind == StyleKind.PULL_QUOTE;
            case NOTE -> kind == StyleKind.NOTE || kind == StyleKind.NOTE_LABEL;
            case BOX -> kind == StyleKind.BOX || kind == StyleKind.BOX_LABEL;
            case NOTE_LABEL, BOX_LABEL -> false;
            default -> kind == next;
        };
    }

    void add(StyleKind next, List<Inline> words, boolean blank) {
        if (next == StyleKind.NOTE_LABEL || next == StyleKind.BOX_LABEL || next == StyleKind.PULL_SOURCE) {
            if (!label.isEmpty()) {
                end();
            }
            label = words;
        } else if (!blank || next == StyleKind.CODE || next == StyleKind.VERSE) {
            lines.add(words);
        }
        kind = next == StyleKind.PULL_SOURCE ? StyleKind.PULL_QUOTE : next;
    }

    void end() {
        StyleKind made = kind;
        kind = StyleKind.TEXT;
        while (!lines.isEmpty() && PlainText.of(lines.getLast()).isBlank()) {
            lines.removeLast();
        }
        if (!lines.isEmpty() || !label.isEmpty()) {
            to.add(block(made));
        }
        lines.clear();
        label = List.of();
    }

    private Block block(StyleKind made) {
        return switch (made) {
            case CODE -> new Block.CodeBlock(sheet.id(), "", lines.stream().map(PlainText::of)
                    .collect(Collectors.joining("\n", "", "\n")), SourceSpan.NONE);
            case VERSE -> new Block.Verse(sheet.id(), verse(), SourceSpan.NONE);
            case PULL_QUOTE -> lines.isEmpty()
                    ? new Block.Quote(sheet.id(), List.of(text(label)), SourceSpan.NONE)
                    : new Block.PullQuote(sheet.id(), joined(), label, SourceSpan.NONE);
            case NOTE, NOTE_LABEL -> new Block.EditorNote(sheet.id(), label, paragraphs(), SourceSpan.NONE);
            case BOX, BOX_LABEL -> new Block.Box(sheet.id(), label, paragraphs(), SourceSpan.NONE);
            default -> new Block.Quote(sheet.id(), paragraphs(), SourceSpan.NONE);
        };
    }

    private Block text(List<Inline> line) {
        return new Block.Paragraph(sheet.id(), line, SourceSpan.NONE);
    }

    private List<Block> paragraphs() {
        return lines.stream().map(this::text).toList();
    }

    private List<Inline> joined() {
        List<Inline> all = new ArrayList<>();
        for (List<Inline> line : lines) {
            if (!all.isEmpty()) {
                all.add(new Inline.LineBreak(SourceSpan.NONE));
            }
            all.addAll(line);
        }
        return all;
    }

    private List<List<Inline>> verse() {
        List<List<Inline>> verse = new ArrayList<>();
        for (List<Inline> line : lines) {
            verse.add(new ArrayList<>());
            for (Inline inline : line) {
                if (inline instanceof Inline.LineBreak) {
                    verse.add(new ArrayList<>());
                } else {
                    verse.getLast().add(inline);
                }
            }
        }
        return verse;
    }
}
