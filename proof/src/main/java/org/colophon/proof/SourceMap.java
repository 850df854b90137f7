package org.colophon.proof;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.colophon.model.Article;
import org.colophon.model.Block;
import org.colophon.model.Edition;
import org.colophon.model.EditionWalker;
import org.colophon.model.Inline;
import org.colophon.model.LineRole;
import org.colophon.model.Section;
import org.colophon.model.SourceSpan;
import org.colophon.render.pdf.PlacedLine;

/** Finds the place in its source of each line of type: by the words of its block, whose places the model knows. */
final class SourceMap extends EditionWalker {

    /** Signs of the page beside the words of a block. */
    private static final List<String> SIGNS = List.of("MARKER", "SIGN", "CONTENTS", "JUMP");
    private static final List<String> HEADS = List.of("TITLE", "KICKER", "DECK");

    /** The words of a part of a block, and the offset of each character in its source. */
    private static final class Words {
        private final String source;
        private final StringBuilder text = new StringBuilder();
        private final List<Integer> offsets = new ArrayList<>();
        private int read;

        Words(String source) {
            this.source = source;
        }

        void add(String value, SourceSpan span) {
            for (int i = 0; i < value.length(); i++) {
                if (!Character.isWhitespace(value.charAt(i)) && !Character.isSpaceChar(value.charAt(i))) {
                    text.append(value.charAt(i));
                    offsets.add(span.equals(SourceSpan.NONE) ? -1 : Math.min(span.start() + i, span.end()));
                }
            }
        }
    }

    private final Map<String, Words> words = new HashMap<>();
    private String source = "";

    static SourceMap of(Edition edition) {
        SourceMap map = new SourceMap();
        map.walk(edition);
        return map;
    }

    @Override
    protected void beginArticle(Article begun) {
        source = begun.source();
    }

    @Override
    protected void beginSection(Section begun) {
        words.putIfAbsent(begun.id(), new Words(source));
    }

    @Override
    protected void beginBlock(Block block) {
        words.putIfAbsent(block.id(), new Words(source));
    }

    @Override
    protected void beginLine(LineRole role, List<Inline> content, String holderId) {
        Words own = words.computeIfAbsent(key(holderId, role.name()), id -> new Words(source));
        content.forEach(inline -> add(inline, own));
    }

    private static String key(String holder, String part) {
        return HEADS.contains(part) ? holder + " " + part : holder;
    }

    private static void add(Inline inline, Words own) {
        switch (inline) {
            case Inline.Text it -> own.add(it.value(), it.span());
            case Inline.Code it -> own.add(it.value(), it.span());
            case Inline.Emphasis it -> it.content().forEach(each -> add(each, own));
            case Inline.Strong it -> it.content().forEach(each -> add(each, own));
            case Inline.Link it -> it.content().forEach(each -> add(each, own));
            case Inline.LineBreak it -> {
            }
            case Inline.NoteRef it -> {
            }
            case Inline.Superscript it -> it.content().forEach(each -> add(each, own));
            case Inline.Subscript it -> it.content().forEach(each -> add(each, own));
            case Inline.Marked it -> it.content().forEach(each -> add(each, own));
            case Inline.Ruby it -> it.base().forEach(each -> add(each, own));
            case Inline.Foreign it -> it.content().forEach(each -> add(each, own));
            case Inline.CreditText it -> it.content().forEach(each -> add(each, own));
            case Inline.DatelineText it -> it.content().forEach(each -> add(each, own));
        }
    }

    /** The offsets of the characters of the next line of a block; -1 for characters that the source does not have. */
    List<Integer> offsets(PlacedLine line) {
        int[] points = line.text().codePoints().toArray();
        List<Integer> offsets = new ArrayList<>();
        Words own = SIGNS.contains(line.part()) ? null : words.get(key(line.blockId(), line.part()));
        int at = own == null ? -1 : own.read;
        for (int point : points) {
            int found = own == null || Character.isWhitespace(point) || Character.isSpaceChar(point)
                    ? -1 : find(own, point, at);
            offsets.add(found < 0 ? -1 : own.offsets.get(found));
            at = found < 0 ? at : found + Character.charCount(point);
        }
        if (own != null) {
            own.read = at;
        }
        return offsets;
    }

    /** The next place of a character: printed marks may be missing in the words, words are not missing in print. */
    private static int find(Words own, int point, int from) {
        int found = own.text.indexOf(Character.toString(point), from);
        return found >= 0 && found - from <= 2 ? found : -1;
    }

    /** The name of the source of a block. */
    String source(PlacedLine line) {
        Words own = words.get(key(line.blockId(), line.part()));
        return own == null ? "" : own.source;
    }
}
