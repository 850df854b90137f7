package org.colophon.parser.source;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colophon.model.DiagnosticCode;
import org.colophon.model.Inline;
import org.colophon.model.SourceSpan;
import org.jspecify.annotations.Nullable;

/** Parts that are defined in one place and referred to in others: footnotes and the addresses of links. */
public final class Notes {

    /** A mark as the screen lets it through to flexmark. */
    private static final Pattern MARK = Pattern.compile("\\[\\^([\\p{L}\\p{Nd}-]+)]");

    private final SourceText source;
    private final Findings findings;
    /** By label; of two with one label the first counts. */
    private final Map<String, FootnoteBlock> definitions = new HashMap<>();
    /** All footnotes in the order of the source, by the id that marks have until their article numbers them. */
    private final Map<String, FootnoteBlock> blocks = new LinkedHashMap<>();
    /** The words of notes that are written in the places of their marks, by the id of the mark. */
    private final Map<String, List<Inline>> inline = new HashMap<>();
    private final List<Draft.Picture> displaced = new ArrayList<>();
    private boolean unlinked;
    private final Set<Reference> usedLinks = new HashSet<>();

    public Notes(SourceText source, Findings findings) {
        this.source = source;
        this.findings = findings;
    }

    /** Takes all definitions, those inside lists and quotes too. */
    public void define(Node parent) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof FootnoteBlock block) {
                blocks.put(id(block), block);
                definitions.putIfAbsent(label(block), block);
            }
            if (node instanceof BlockQuote || node instanceof ListBlock || node instanceof ListItem
                    || node instanceof FootnoteBlock) {
                define(node);
            }
        }
    }

    private static String label(FootnoteBlock block) {
        return block.getText().toString();
    }

    private static String id(FootnoteBlock block) {
        return "n" + block.getStartOffset();
    }

    /** The mark of a note that is written in its place. */
    Inline.NoteRef inline(List<Inline> words, int start) {
        String id = "n" + start;
        inline.put(id, List.copyOf(words));
        return new Inline.NoteRef(id, source.span(start, start + 2));
    }

    /** The words of a note that is written in the place of its mark; null for others. */
    public @Nullable List<Inline> words(String id) {
        return inline.get(id);
    }

    /** The source of the notes, with its marks. */
    public SourceText source() {
        return source;
    }

    /** The mark in a stretch of the source; empty, and reported, if no footnote has its label. */
    Optional<Inline.NoteRef> mark(String label, SourceSpan span) {
        FootnoteBlock block = definitions.get(label);
        if (block == null) {
            findings.add(DiagnosticCode.DANGLING_NOTE,
                    "there is no footnote " + label + ": its mark is printed as text", span);
            return Optional.empty();
        }
        return Optional.of(new Inline.NoteRef(id(block), span));
    }

    /** Text that no Markdown reader has seen, with its marks read. */
    public List<Inline> marked(List<Inline> content) {
        List<Inline> marked = new ArrayList<>();
        for (Inline inline : content) {
            if (inline instanceof Inline.Text text) {
                marked(text, marked);
            } else {
                marked.add(inline);
            }
        }
        return marked;
    }

    private void marked(Inline.Text text, List<Inline> out) {
        Matcher mark = MARK.matcher(text.value());
        int from = 0;
        while (mark.find()) {
            Optional<Inline.NoteRef> reference = mark(mark.group(1), piece(text, mark.start(), mark.end()).span());
            if (reference.isPresent()) {
                out.add(piece(text, from, mark.start()));
                out.add(reference.get());
                from = mark.end();
            }
        }
        out.add(from == 0 ? text : piece(text, from, text.value().length()));
        out.removeIf(inline -> inline instanceof Inline.Text empty && empty.value().isEmpty());
    }

    private Inline.Text piece(Inline.Text text, int from, int to) {
        SourceSpan whole = text.span();
        boolean exact = whole.end() - whole.start() == text.value().length();
        SourceSpan span = exact ? source.span(whole.start() + from, whole.start() + to) : whole;
        return new Inline.Text(text.value().substring(from, to), span);
    }

    public FootnoteBlock block(String id) {
        return blocks.get(id);
    }

    /** All footnotes of the source, by their ids, in its order. */
    public Set<String> all() {
        return blocks.keySet();
    }

    /** Whether another footnote of the same label counts. */
    public boolean isSecond(FootnoteBlock block) {
        return definitions.get(label(block)) != block;
    }

    /** A picture in a heading, cell or link: only its words are kept. */
    public void displaced(Draft.Picture picture) {
        displaced.add(picture);
    }

    /** A link around a picture, which is printed without it: said once for a source. */
    void unlinked(String target, int start, int end) {
        if (!unlinked) {
            findings.add(DiagnosticCode.MARKUP_LEFT_OUT,
                    "links around pictures are in no output; the first leads to " + target,
                    start, end);
        }
        unlinked = true;
    }

    public List<Draft.Picture> displaced() {
        return displaced;
    }

    void use(Reference link) {
        usedLinks.add(link);
    }

    /** A definition that no link uses is text that only looks like one. */
    boolean isUsed(Reference link) {
        return usedLinks.contains(link);
    }
}
