package org.colophon.parser;

import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.util.ast.Node;
import java.util.List;
import org.colophon.model.Block;
import org.colophon.model.DiagnosticCode;
import org.colophon.model.Note;
import org.colophon.model.SourceSpan;

/** Reads footnotes when their article has referred to them; the last article takes those that nobody refers to. */
final class NoteReader {

    private final BlockReader blocks;
    private final Notes notes;
    private final SourceText source;
    private final Findings findings;
    private List<FootnoteBlock> orphans = List.of();

    NoteReader(BlockReader blocks, Notes notes, SourceText source, Findings findings) {
        this.blocks = blocks;
        this.notes = notes;
        this.source = source;
        this.findings = findings;
    }

    /** From here on notes without a reference are handed out too. */
    void takeOrphans(Node document) {
        orphans = notes.unreferred(document);
    }

    List<FootnoteBlock> pending() {
        List<FootnoteBlock> pending = notes.takePending();
        if (!pending.isEmpty()) {
            return pending;
        }
        List<FootnoteBlock> left = orphans;
        orphans = List.of();
        for (FootnoteBlock block : left) {
            findings.add(DiagnosticCode.DANGLING_NOTE, "nothing refers to this footnote", block.getStartOffset(), block.getEndOffset());
        }
        return left;
    }

    /** A note whose words are kept as they stand. */
    Note plain(FootnoteBlock block) {
        String id = notes.number(block);
        String words = source.slice(block.getStartOffset(), block.getEndOffset()).replaceAll("\\R", "\n").strip();
        SourceSpan span = source.span(block.getStartOffset(), block.getEndOffset());
        return new Note(id, List.of(new Block.Verbatim(id + "-p1", words, span)), span);
    }

    Note read(FootnoteBlock block, Assembler assembler) {
        String id = notes.number(block);
        return new Note(id, assembler.inside(blocks.read(block), id), source.span(block.getStartOffset(), block.getEndOffset()));
    }
}
