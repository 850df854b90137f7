package org.colophon.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The credits and blocks of an article or section that an {@link EditionBuilder} makes, in the order of the calls.
 *
 * @param <S> the article or section
 */
public abstract sealed class BodySpec<S extends BodySpec<S>> permits ArticleSpec, SectionSpec {

    private final CreditSpec credits = new CreditSpec();
    private final List<BodyPiece> pieces = new ArrayList<>();

    BodySpec() {
    }

    abstract S self();

    S add(BodyPiece piece) {
        pieces.add(piece);
        return self();
    }

    private S add(BodyPiece.One block) {
        return add(BodyPiece.of(block));
    }

    /**
     * Adds a credit. Those of one article or section are printed in one line at its head.
     *
     * @param kind meaning of the role
     * @param label the role as printed, such as 文; may be empty
     * @param people who, such as {@code Contributor.by("林晚舟").of("本报记者")}
     * @return this
     */
    public S credit(Role.Kind kind, String label, Contributor... people) {
        credits.add(new Role(kind, label), List.of(people));
        return self();
    }

    /**
     * Adds a credit without a printed role, such as the author of a section: {@code 市政协委员 欧阳青禾}.
     *
     * @param kind meaning of the role
     * @param people who
     * @return this
     */
    public S credit(Role.Kind kind, Contributor... people) {
        return credit(kind, "", people);
    }

    /**
     * Adds a paragraph of plain words.
     *
     * @param text its words
     * @return this
     */
    public S paragraph(String text) {
        return paragraph(it -> it.text(text));
    }

    /**
     * Adds a paragraph.
     *
     * @param content builds its content
     * @return this
     */
    public S paragraph(Consumer<ParagraphSpec> content) {
        ParagraphSpec paragraph = new ParagraphSpec();
        content.accept(paragraph);
        return add((id, making) -> paragraph.make(id, making));
    }

    /**
     * Adds the marked-up prose of a column: its paragraphs, lists, pictures, tables and footnotes.
     *
     * @param text the text with its marks
     * @return this
     */
    public S markdown(String text) {
        Objects.requireNonNull(text, "text");
        return add((place, before, making) -> column(making.column(text), place, before, making));
    }

    abstract List<Block> column(Article column, String place, int before, ModelMaking making);

    /**
     * Adds a heading inside the text.
     *
     * @param level depth of the heading, 2 to 6
     * @param words its words
     * @return this
     */
    public S subheading(int level, String words) {
        List<Inline> content = ParagraphSpec.plain(words, "a subheading");
        return add((id, making) -> new Block.Subheading(id, level, content, SourceSpan.NONE));
    }

    /**
     * Adds a picture.
     *
     * @param asset where it is, from the folder of pictures
     * @param content builds its caption and credits
     * @return this
     */
    public S picture(String asset, Consumer<FigureSpec> content) {
        FigureSpec figure = new FigureSpec(asset);
        content.accept(figure);
        return add(figure::make);
    }

    /**
     * Adds any other block.
     *
     * @param block makes it of its id, such as {@code id -> new Block.Divider(id, SourceSpan.NONE)}
     * @return this
     */
    public S block(Function<String, Block> block) {
        Objects.requireNonNull(block, "block");
        return add((id, making) -> Objects.requireNonNull(block.apply(id), "the new block"));
    }

    final List<CreditLine> creditLines(String id, ModelMaking making) {
        Optional<CreditLine> line = credits.make(id + "-l1", making);
        return line.map(List::of).orElseGet(List::of);
    }

    final List<Block> blocks(String id, ModelMaking making) {
        List<Block> made = new ArrayList<>();
        for (BodyPiece piece : pieces) {
            made.addAll(piece.make(id, made.size(), making));
        }
        return made;
    }

    final boolean isEmpty() {
        return pieces.isEmpty();
    }
}
