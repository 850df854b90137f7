package org.colophon.model;

import java.util.List;
import java.util.Objects;

/** A picture that an {@link EditionBuilder} makes. */
public final class FigureSpec {

    private final String asset;
    private final CreditSpec credits = new CreditSpec();
    private String alt = "";
    private List<Inline> caption = List.of();
    private PictureInfo info = PictureInfo.NONE;

    FigureSpec(String asset) {
        this.asset = Require.text(asset, "the reference to a picture");
    }

    /**
     * Sets the words for those who do not see the picture.
     *
     * @param words its description
     * @return this
     */
    public FigureSpec alt(String words) {
        alt = Objects.requireNonNull(words, "words");
        return this;
    }

    /**
     * Sets the caption.
     *
     * @param words the caption
     * @return this
     */
    public FigureSpec caption(String words) {
        caption = ParagraphSpec.plain(words, "a caption");
        return this;
    }

    /**
     * Adds a credit, which is printed behind the caption.
     *
     * @param kind meaning of the role
     * @param label the role as printed, such as 摄影
     * @param people who
     * @return this
     */
    public FigureSpec credit(Role.Kind kind, String label, Contributor... people) {
        credits.add(new Role(kind, label), List.of(people));
        return this;
    }

    /**
     * Sets the facts about the picture: lasting identity, when and where it was taken, rights.
     *
     * @param known the facts
     * @return this
     */
    public FigureSpec info(PictureInfo known) {
        info = Objects.requireNonNull(known, "known");
        return this;
    }

    Block make(String id, ModelMaking making) {
        List<CreditLine> lines = credits.make(id + "-l1", making).map(List::of).orElseGet(List::of);
        return new Block.Figure(id, asset, alt, caption, lines, SourceSpan.NONE, info);
    }
}
