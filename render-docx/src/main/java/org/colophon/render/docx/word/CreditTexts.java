package org.colophon.render.docx.word;

import java.util.ArrayList;
import java.util.List;
import org.colophon.model.Block;
import org.colophon.model.Credit;
import org.colophon.model.CreditLine;
import org.colophon.model.Edition;
import org.colophon.model.EditionWalker;
import org.colophon.model.Inline;
import org.colophon.model.LineRole;
import org.colophon.model.PlainText;

/** Collects every text of an edition that states credits, with the block that holds it. */
public final class CreditTexts extends EditionWalker {

    /** A line, or words in prose, with the credits that they state. */
    public record Printed(String blockId, String text, List<Credit> credits) { }

    private final List<Printed> texts = new ArrayList<>();
    private String holder = "";

    private CreditTexts() {
    }

    public static List<Printed> of(Edition edition) {
        CreditTexts collected = new CreditTexts();
        collected.walk(edition);
        return collected.texts;
    }

    @Override
    protected void beginBlock(Block block) {
        if (block instanceof CreditLine line) {
            texts.add(new Printed(line.id(), PlainText.of(line.text()), line.credits()));
        }
    }

    @Override
    protected void beginLine(LineRole role, List<Inline> content, String holderId) {
        holder = holderId;
    }

    @Override
    protected void inline(Inline inline) {
        if (inline instanceof Inline.CreditText words) {
            texts.add(new Printed(holder, PlainText.of(words.content()), words.credits()));
        }
    }
}
