package org.colophon.model.json;

import java.util.LinkedHashMap;
import java.util.Map;
import org.colophon.model.Block;
import org.colophon.model.CreditLine;
import org.colophon.model.Inline;
import tools.jackson.databind.jsontype.NamedType;

/** The names of the kinds of blocks and inlines in JSON. */
final class KindNames {

    static final Map<String, Class<?>> BLOCKS = Map.ofEntries(
            Map.entry("paragraph", Block.Paragraph.class),
            Map.entry("subheading", Block.Subheading.class),
            Map.entry("quote", Block.Quote.class),
            Map.entry("pull-quote", Block.PullQuote.class),
            Map.entry("listing", Block.Listing.class),
            Map.entry("table", Block.Table.class),
            Map.entry("figure", Block.Figure.class),
            Map.entry("code-block", Block.CodeBlock.class),
            Map.entry("verse", Block.Verse.class),
            Map.entry("turn", Block.Turn.class),
            Map.entry("editor-note", Block.EditorNote.class),
            Map.entry("box", Block.Box.class),
            Map.entry("credit-line", CreditLine.class),
            Map.entry("jump-note", Block.JumpNote.class),
            Map.entry("divider", Block.Divider.class),
            Map.entry("verbatim", Block.Verbatim.class));

    static final Map<String, Class<?>> INLINES = Map.ofEntries(
            Map.entry("text", Inline.Text.class),
            Map.entry("emphasis", Inline.Emphasis.class),
            Map.entry("strong", Inline.Strong.class),
            Map.entry("code", Inline.Code.class),
            Map.entry("link", Inline.Link.class),
            Map.entry("line-break", Inline.LineBreak.class),
            Map.entry("note-ref", Inline.NoteRef.class),
            Map.entry("superscript", Inline.Superscript.class),
            Map.entry("subscript", Inline.Subscript.class),
            Map.entry("marked", Inline.Marked.class),
            Map.entry("ruby", Inline.Ruby.class),
            Map.entry("foreign", Inline.Foreign.class),
            Map.entry("credit-text", Inline.CreditText.class),
            Map.entry("dateline-text", Inline.DatelineText.class));

    private KindNames() {
    }

    /** Returns all names as databind takes them for writing. */
    static NamedType[] all() {
        Map<String, Class<?>> all = new LinkedHashMap<>(BLOCKS);
        all.putAll(INLINES);
        return all.entrySet().stream()
                .map(kind -> new NamedType(kind.getValue(), kind.getKey()))
                .toArray(NamedType[]::new);
    }
}
