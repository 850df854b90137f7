package org.colophon.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/** An article that an {@link EditionBuilder} makes: its title stack, credits, blocks and sections. */
public final class ArticleSpec extends BodySpec<ArticleSpec> {

    private final String id;
    private final List<SectionSpec> sections = new ArrayList<>();
    private final List<Section> ofColumns = new ArrayList<>();
    private List<Inline> kicker = List.of();
    private List<Inline> title = List.of();
    private List<Inline> deck = List.of();
    private String source = "";
    private Locale language;
    private Metadata metadata = Metadata.NONE;
    private Optional<SourcePage> page = Optional.empty();

    ArticleSpec(String id, Locale language) {
        this.id = id;
        this.language = language;
    }

    @Override
    ArticleSpec self() {
        return this;
    }

    String id() {
        return id;
    }

    /**
     * Sets the title.
     *
     * @param words the title
     * @return this
     */
    public ArticleSpec title(String words) {
        title = ParagraphSpec.plain(words, "the title of an article");
        return this;
    }

    /**
     * Sets the line above the title.
     *
     * @param words the kicker
     * @return this
     */
    public ArticleSpec kicker(String words) {
        kicker = ParagraphSpec.plain(words, "a kicker");
        return this;
    }

    /**
     * Sets the line below the title.
     *
     * @param words the deck
     * @return this
     */
    public ArticleSpec deck(String words) {
        deck = ParagraphSpec.plain(words, "a deck");
        return this;
    }

    /**
     * Sets the name that diagnostics print, such as the key of a row.
     *
     * @param name such as {@code cms:4711}
     * @return this
     */
    public ArticleSpec source(String name) {
        source = Objects.requireNonNull(name, "name");
        return this;
    }

    /**
     * Sets another language than that of the edition.
     *
     * @param tag a tag of BCP 47, such as {@code en}
     * @return this
     */
    public ArticleSpec language(String tag) {
        language = Require.language(tag);
        return this;
    }

    /**
     * Sets the facts about the article beside its text: lasting identity, rights, subjects.
     *
     * @param known the metadata
     * @return this
     */
    public ArticleSpec metadata(Metadata known) {
        metadata = Objects.requireNonNull(known, "known");
        return this;
    }

    /**
     * Sets the printed page that the article belongs to.
     *
     * @param printed the page
     * @return this
     */
    public ArticleSpec page(SourcePage printed) {
        page = Optional.of(printed);
        return this;
    }

    /**
     * Adds a section behind the others.
     *
     * @param heading its heading
     * @param content builds its content
     * @return this
     */
    public ArticleSpec section(String heading, Consumer<SectionSpec> content) {
        SectionSpec section = new SectionSpec(heading);
        content.accept(section);
        sections.add(section);
        return this;
    }

    @Override
    ArticleSpec add(BodyPiece piece) {
        Require.state(sections.isEmpty(), "the text before the first section is told before it:"
                + " put this into a section, or move it before section(…)");
        return super.add(piece);
    }

    /** Sections of the column become those of the article. */
    @Override
    List<Block> column(Article column, String place, int before, ModelMaking making) {
        page = page.or(() -> Optional.ofNullable(column.page()));
        for (Section section : column.sections()) {
            Renaming renaming = new Renaming(Map.of(section.id(), id + "-s" + (ofColumns.size() + 1)));
            ofColumns.add(EditionRewriter.ofIds(renaming::id, renaming::link).section(section));
        }
        List<Block> blocks = new ArrayList<>(column.creditLines());
        blocks.addAll(column.lead());
        return BodyPiece.placed(blocks, place, before);
    }

    Article make(ModelMaking making) {
        Require.state(!title.isEmpty(), "article " + id + " has no title: call title(…)");
        making.begin(language, source);
        List<CreditLine> lines = creditLines(id, making);
        List<Block> lead = blocks(id, making);
        List<Section> made = new ArrayList<>(ofColumns);
        for (SectionSpec section : sections) {
            made.add(section.make(id + "-s" + (made.size() + 1), making));
        }
        return new Article(id, source, new Headline(kicker, title, deck), lines, lead, made, making.notes(),
                page.orElse(null), language, SourceSpan.NONE, metadata);
    }
}
