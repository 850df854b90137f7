package org.colophon.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.UnaryOperator;

/**
 * One or more articles that are printed together, and the facts that hold for all of them.
 *
 * @param info title, publication, date, language and staff
 * @param articles the articles in printing order
 */
public record Edition(EditionInfo info, List<Article> articles) {

    /**
     * Checks the ids and copies the list.
     *
     * @throws IllegalArgumentException if two articles, sections, blocks or notes have one id, or the mark of a
     *     footnote leads to none of its article
     */
    public Edition {
        Objects.requireNonNull(info, "info");
        articles = List.copyOf(articles);
        Ids.of(articles);
    }

    /**
     * Begins an edition that code makes, such as one of rows of a database: ids, printed lines of credits and numbers
     * of notes are made.
     *
     * {@snippet :
     * Edition edition = Edition.builder("河畔晚报")
     *         .language("zh-Hans")
     *         .article(article -> article
     *                 .title("菜市搬家记")
     *                 .credit(Role.Kind.WRITER, "文", Contributor.by("林晚舟").of("本报记者"))
     *                 .section("河畔的菜市", section -> section
     *                         .paragraph(p -> p.text("菜市在河边开了三十年").note("据市档案馆。").text("。"))))
     *         .build();
     * }
     *
     * @param publication name of the paper or magazine
     * @return the builder
     */
    public static EditionBuilder builder(String publication) {
        return new EditionBuilder(publication);
    }

    /**
     * Binds editions into one. Articles are numbered through, {@code a1}, {@code a2} and so on, and every id inside
     * them follows, so that ids stay unique; each article keeps the name of its source, which diagnostics print.
     * Publication, issue and date are those that all parts agree on; the staff of all parts is named once. Metadata of
     * a part with one article becomes that of the article where it has none. Of other parts the whole repeats the
     * rights that all have and their subjects; the rest is kept as data under {@code parts}.
     *
     * @param title title of the whole
     * @param parts the editions, in printing order
     * @return the edition
     */
    public static Edition of(String title, List<Edition> parts) {
        return EditionBinder.edition(title, parts);
    }

    /**
     * The same edition whose pictures are looked for in a folder below the one that is given to the renderer.
     * References that are absolute, are URLs or leave their folder are not changed: they are refused as before.
     *
     * @param folder the folder, with {@code /} between its parts
     * @return the edition
     */
    public Edition withAssetsBelow(String folder) {
        return EditionBinder.withAssetsBelow(this, folder);
    }

    /**
     * The ids of all that has one: articles, sections, blocks, lines of credits and notes. A link to {@code #} and one
     * of these leads there.
     *
     * @return the ids in reading order, unmodifiable
     */
    public Set<String> ids() {
        return Ids.of(articles);
    }

    /**
     * The ledger: every credit of the edition in reading order, each with its place. The staff of the
     * edition comes last, as it is printed at the foot.
     *
     * @return the entries, unmodifiable
     */
    public List<LedgerEntry> credits() {
        return CreditCollector.of(this);
    }

    /**
     * Those who wrote the edition, as every output names them: the people whose role {@link Role.Kind#isAuthor()}.
     *
     * @return each once, in reading order; empty if nobody signs
     */
    public List<Person> authors() {
        Map<String, Person> authors = new LinkedHashMap<>();
        for (LedgerEntry entry : credits()) {
            if (entry.credit().role().kind().isAuthor()) {
                entry.credit().contributors().forEach(each -> authors.putIfAbsent(each.person().key(), each.person()));
            }
        }
        return List.copyOf(authors.values());
    }

    /**
     * The same edition with one block in place of another, whose id it gets.
     *
     * @param id id of the block to replace, such as {@code a1-s1-p2}
     * @param change makes the new block from the old one
     * @return the edition
     * @throws IllegalArgumentException if no block of the edition has the id
     */
    public Edition with(String id, UnaryOperator<Block> change) {
        AtomicBoolean found = new AtomicBoolean();
        EditionRewriter rewriter = EditionRewriter.ofBlocks(block -> {
            boolean wanted = block.id().equals(id);
            found.compareAndSet(false, wanted);
            return wanted ? named(id, Objects.requireNonNull(change.apply(block), "the new block")) : block;
        });
        Edition changed = new Edition(info, articles.stream().map(rewriter::article).toList());
        if (!found.get()) {
            throw new IllegalArgumentException("no block of the edition has the id " + id);
        }
        return changed;
    }

    private static Block named(String id, Block block) {
        String own = block.id();
        return own.equals(id)
                ? block
                : EditionRewriter.ofIds(it -> it.equals(own) ? id : it, link -> link)
                        .blocks(List.of(block))
                        .getFirst();
    }

    /**
     * Returns the block of an id, wherever in the edition it is.
     *
     * @param id its id, such as {@code a1-s1-p2}
     * @return the block; empty if there is none
     */
    public Optional<Block> block(String id) {
        return BlockSearch.of(this, id);
    }

    /**
     * Returns the section of an id.
     *
     * @param id its id, such as {@code a1-s1}
     * @return the section; empty if there is none
     */
    public Optional<Section> section(String id) {
        return articles.stream()
                .flatMap(article -> article.sections().stream())
                .filter(section -> section.id().equals(id))
                .findFirst();
    }

    /**
     * Returns the article of an id.
     *
     * @param id its id, such as {@code a1}
     * @return the article; empty if there is none
     */
    public Optional<Article> article(String id) {
        return articles.stream().filter(article -> article.id().equals(id)).findFirst();
    }

    /**
     * The same edition with other blocks.
     *
     * @param change gives the block in place of each, those inside it changed already
     * @return the edition
     */
    public Edition withBlocks(UnaryOperator<Block> change) {
        return EditionRewriter.ofBlocks(change).edition(this);
    }

    /**
     * The same edition that tells more, or other things, of the people who are credited in it.
     *
     * @param change gives the person in place of each, in the text and in the staff
     * @return the edition
     */
    public Edition withPeople(UnaryOperator<Person> change) {
        return EditionRewriter.ofPeople(change).edition(this);
    }

    /**
     * The same edition without its places in a source, to compare what two sources say: each span is
     * {@link SourceSpan#NONE}, and texts that adjoin are one.
     *
     * @return the edition
     */
    public Edition withoutSpans() {
        return EditionRewriter.withoutSpans().edition(this);
    }

    /**
     * Returns the metadata of the whole.
     *
     * @return the metadata of the edition; where it has none and holds one article, those of the article
     */
    public Metadata metadata() {
        return articles.size() == 1 && info.metadata().equals(Metadata.NONE)
                ? articles.getFirst().metadata()
                : info.metadata();
    }
}
