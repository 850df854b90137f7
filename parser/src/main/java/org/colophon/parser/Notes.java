package org.colophon.parser;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is defined in one place and referred to in others: footnotes, numbered by first reference, and link addresses. */
final class Notes {

    private final Map<String, FootnoteBlock> definitions = new HashMap<>();
    private final Map<FootnoteBlock, String> referred = new LinkedHashMap<>();
    private final List<FootnoteBlock> pending = new ArrayList<>();
    private final List<Draft.Picture> displaced = new ArrayList<>();
    private final Set<Reference> usedLinks = new HashSet<>();
    private String article = "a1";
    private int count;

    void define(Node document) {
        blocks(document).forEach(block -> definitions.putIfAbsent(block.getText().toString(), block));
    }

    /** All definitions, those inside lists and quotes too. */
    private static List<FootnoteBlock> blocks(Node parent) {
        List<FootnoteBlock> found = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof FootnoteBlock block) {
                found.add(block);
            }
            if (node instanceof BlockQuote || node instanceof ListBlock || node instanceof ListItem || node instanceof FootnoteBlock) {
                found.addAll(blocks(node));
            }
        }
        return found;
    }

    /** Notes from here on belong to this article. */
    void begin(String article) {
        this.article = article;
        count = 0;
    }

    /** The id of the note that is referred to; empty where there is none. */
    String refer(Footnote node) {
        @Nullable FootnoteBlock block = definitions.get(node.getText().toString());
        if (block == null) {
            return "";
        }
        String known = referred.get(block);
        if (known != null) {
            return known;
        }
        String id = article + "-n" + ++count;
        referred.put(block, id);
        pending.add(block);
        return id;
    }

    /** Notes that were referred to since the last call, in order; their own references come the next time. */
    List<FootnoteBlock> takePending() {
        List<FootnoteBlock> taken = List.copyOf(pending);
        pending.clear();
        return taken;
    }

    /** Gives a note that nothing refers to its number after those that something does. */
    String number(FootnoteBlock block) {
        return referred.computeIfAbsent(block, unreferred -> article + "-n" + ++count);
    }

    /** A picture in a heading, cell or link: only its words are kept. */
    void displaced(Draft.Picture picture) {
        displaced.add(picture);
    }

    List<Draft.Picture> displaced() {
        return displaced;
    }

    void use(Reference link) {
        usedLinks.add(link);
    }

    /** A definition that no link uses is text that only looks like one. */
    boolean isUsed(Reference link) {
        return usedLinks.contains(link);
    }

    /** Notes that nothing has referred to. */
    List<FootnoteBlock> unreferred(Node document) {
        List<FootnoteBlock> left = new ArrayList<>(blocks(document));
        left.removeAll(referred.keySet());
        return left;
    }
}
