package org.colophon.render.docx.word;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.colophon.model.Article;
import org.colophon.model.Edition;
import org.colophon.model.EditionWalker;
import org.colophon.model.Inline;
import org.colophon.model.LineRole;
import org.colophon.model.Note;

/**
 * Collects the text of every block that is written as paragraphs of its own, by its id, in the order of the document:
 * footnotes come last. A headline has the id of its article, kicker and deck that id with {@link #KICKER} and {@link
 * #DECK}.
 */
public final class BlockTexts extends EditionWalker {

    public static final String KICKER = "-kicker";
    public static final String DECK = "-deck";

    private final Map<String, StringBuilder> texts = new LinkedHashMap<>();
    private StringBuilder current = new StringBuilder();

    private BlockTexts() {
    }

    public static Map<String, String> of(Edition edition) {
        BlockTexts collected = new BlockTexts();
        WordNotes notes = new WordNotes(edition);
        for (Article article : edition.articles()) {
            collected.walkText(article);
            notes.ends(article).forEach(collected::walk);
        }
        for (Article article : edition.articles()) {
            for (Note foot : notes.feet(article)) {
                collected.walk(foot);
                notes.takeBelow(foot).forEach(collected::walk);
            }
        }
        Map<String, String> texts = new LinkedHashMap<>();
        collected.texts.forEach((id, text) -> {
            // A block without a word is not written.
            if (!text.toString().isBlank()) {
                texts.put(id, text.toString());
            }
        });
        return texts;
    }

    @Override
    protected void beginLine(LineRole role, List<Inline> content, String holderId) {
        current = texts.computeIfAbsent(id(role, holderId), unused -> new StringBuilder());
        if (!current.isEmpty() && role != LineRole.SPEECH) {
            current.append('\n');
        }
    }

    private static String id(LineRole role, String holderId) {
        return switch (role) {
            case KICKER -> holderId + KICKER;
            case DECK -> holderId + DECK;
            case TITLE, HEADING, CREDITS, PARAGRAPH, SUBHEADING, PULL_QUOTE, ATTRIBUTION, CAPTION, TABLE_HEAD, CELL,
                    VERSE, SPEAKER, SPEECH, LABEL, JUMP_NOTE, CODE -> holderId;
        };
    }

    @Override
    protected void inline(Inline inline) {
        if (inline instanceof Inline.LineBreak) {
            current.append('\n');
        }
    }

    @Override
    protected void text(String value) {
        current.append(value);
    }
}
