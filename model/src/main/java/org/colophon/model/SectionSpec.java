package org.colophon.model;

import java.util.ArrayList;
import java.util.List;

/** A section that an {@link EditionBuilder} makes: its credits and blocks. */
public final class SectionSpec extends BodySpec<SectionSpec> {

    private static final int DEEPEST = 6;

    private final List<Inline> heading;
    private int level = 1;

    SectionSpec(String heading) {
        this.heading = ParagraphSpec.plain(heading, "the heading of a section");
    }

    @Override
    SectionSpec self() {
        return this;
    }

    /**
     * Sets how deep the section is.
     *
     * @param depth its level, 1 to 6; 1 if it is not set
     * @return this
     */
    public SectionSpec level(int depth) {
        level = Require.between(depth, 1, DEEPEST, "level of a section");
        return this;
    }

    /** Headings of the column become subheadings, since sections have none inside them. */
    @Override
    List<Block> column(Article column, String place, int before, ModelMaking making) {
        List<Block> blocks = new ArrayList<>(column.creditLines());
        blocks.addAll(column.lead());
        for (Section section : column.sections()) {
            int depth = Math.min(section.level() + level, DEEPEST);
            blocks.add(new Block.Subheading(section.id(), depth, section.heading(), section.span()));
            blocks.addAll(section.creditLines());
            blocks.addAll(section.blocks());
        }
        return BodyPiece.placed(blocks, place, before);
    }

    Section make(String id, ModelMaking making) {
        return new Section(id, level, heading, creditLines(id, making), blocks(id, making), SourceSpan.NONE);
    }
}
