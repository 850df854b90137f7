package org.colophon.parser.article;

import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.colophon.model.Article;
import org.colophon.model.Block;
import org.colophon.model.DiagnosticCode;
import org.colophon.model.Inline;
import org.colophon.model.Note;
import org.colophon.model.NoteMarks;
import org.colophon.model.SourceSpan;
import org.colophon.parser.source.BlockMaking;
import org.colophon.parser.source.BlockReader;
import org.colophon.parser.source.Findings;
import org.colophon.parser.source.Notes;
import org.colophon.parser.source.ReadingStage;
import org.colophon.parser.source.SafetyNet;
import org.colophon.parser.source.SourceText;

/**
 * Reads the footnotes of articles: those that the marks of an article lead to, and those that these lead to in turn. A
 * footnote that two articles refer to is read for both. The last article takes those that no article refers to.
 */
public final class NoteReader {

    private final BlockReader blocks;
    private final Notes notes;
    private final SourceText source;
    private final Findings findings;
    private final SafetyNet net;
    /** Ids of the footnotes that some article has. */
    private final Set<String> taken = new HashSet<>();
    private boolean last;

    public NoteReader(BlockReader blocks, Notes notes, SourceText source, Findings findings, SafetyNet net) {
        this.blocks = blocks;
        this.notes = notes;
        this.source = source;
        this.findings = findings;
        this.net = net;
    }

    /** The article that is read next is the last: it gets the footnotes that no article refers to, too. */
    public void last() {
        last = true;
    }

    /** The footnotes of an article. */
    List<Note> of(Article article, BlockMaking making) {
        Map<String, Note> read = new LinkedHashMap<>();
        follow(NoteMarks.of(article), making, read);
        for (String id : last ? notes.all() : Set.<String>of()) {
            if (!taken.contains(id)) {
                FootnoteBlock block = notes.block(id);
                orphan(block);
                follow(List.of(new Inline.NoteRef(id, span(block))), making, read);
            }
        }
        return List.copyOf(read.values());
    }

    private void orphan(FootnoteBlock block) {
        String message = notes.isSecond(block)
                ? "a footnote before this one has its label, and all marks lead to that: this one is printed at the end"
                : "nothing in the text refers to this footnote: it is printed at the end";
        findings.add(DiagnosticCode.DANGLING_NOTE, message, block.getStartOffset(), block.getEndOffset());
    }

    private void follow(List<Inline.NoteRef> marks, BlockMaking making, Map<String, Note> read) {
        Deque<Inline.NoteRef> ahead = new ArrayDeque<>(marks);
        while (!ahead.isEmpty()) {
            String id = ahead.poll().noteId();
            if (!read.containsKey(id)) {
                taken.add(id);
                List<Inline> words = notes.words(id);
                if (words != null) {
                    SourceSpan span = SourceSpan.of(words);
                    read.put(id, new Note(id, List.of(new Block.Paragraph(id + "-p1", words, span)), span));
                    ahead.addAll(NoteMarks.of(read.get(id)));
                    continue;
                }
                FootnoteBlock block = notes.block(id);
                Note note = net.step(ReadingStage.NOTE, block.getStartOffset(), block.getEndOffset(),
                        () -> read(block, id, making), () -> plain(block, id));
                read.put(id, note);
                ahead.addAll(NoteMarks.of(note));
            }
        }
    }

    private Note read(FootnoteBlock block, String id, BlockMaking making) {
        return new Note(id, making.inside(blocks.read(block), id), span(block));
    }

    /** A note whose words are kept verbatim. */
    private Note plain(FootnoteBlock block, String id) {
        String words = source.slice(block.getStartOffset(), block.getEndOffset()).replaceAll("\\R", "\n").strip();
        return new Note(id, List.of(new Block.Verbatim(id + "-p1", words, span(block))), span(block));
    }

    private SourceSpan span(FootnoteBlock block) {
        return source.span(block.getStartOffset(), block.getEndOffset());
    }
}
