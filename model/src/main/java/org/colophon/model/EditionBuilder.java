package org.colophon.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * Makes editions from data of a program, such as rows of a database. Ids, printed lines of credits and numbers of
 * footnotes are made; values that no page can print are refused with a remedy. For one thread, once.
 */
public final class EditionBuilder {

    private final List<Consumer<ArticleSpec>> articles = new ArrayList<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private EditionInfo info;
    private Optional<ColumnReader> reader = Optional.empty();
    private Optional<CreditPattern> pattern = Optional.empty();

    EditionBuilder(String publication) {
        info = EditionInfo.of("", Locale.ROOT).withPublication(Objects.requireNonNull(publication, "publication"));
    }

    /**
     * Sets the title of the edition. Without it, it is that of its only article, or the name of the publication.
     *
     * @param title the title
     * @return this builder
     */
    public EditionBuilder title(String title) {
        return info(it -> it.withTitle(Require.text(title, "the title of an edition")));
    }

    /**
     * Sets the issue.
     *
     * @param issue its number or name, as printed
     * @return this builder
     */
    public EditionBuilder issue(String issue) {
        return info(it -> it.withIssue(Require.text(issue, "an issue")));
    }

    /**
     * Sets the day of the issue.
     *
     * @param date the day
     * @return this builder
     */
    public EditionBuilder date(LocalDate date) {
        return info(it -> it.withDate(Objects.requireNonNull(date, "date")));
    }

    /**
     * Sets the language of the edition, and of its articles that name no other.
     *
     * @param tag a tag of BCP 47, such as {@code zh-Hans}
     * @return this builder
     */
    public EditionBuilder language(String tag) {
        return info(it -> it.withLanguage(Require.language(tag)));
    }

    /**
     * Adds somebody of the staff, who is named at the foot: {@code 责编 苏未央}.
     *
     * @param kind meaning of the role
     * @param label the role as printed
     * @param names the names as printed
     * @return this builder
     */
    public EditionBuilder staff(Role.Kind kind, String label, String... names) {
        List<Contributor> people = List.of(names).stream().map(Contributor::by).toList();
        List<Credit> staff = new ArrayList<>(info.staff());
        staff.add(new Credit("e-c" + (staff.size() + 1), new Role(kind, label), people,
                (label + " " + String.join(" ", names)).strip(), SourceSpan.NONE));
        return info(it -> it.withStaff(staff));
    }

    /**
     * Sets anything else that holds for the edition as a whole.
     *
     * @param change such as {@code info -> info.withKeywords(List.of("港口"))}
     * @return this builder
     */
    public EditionBuilder info(UnaryOperator<EditionInfo> change) {
        info = Objects.requireNonNull(change.apply(info), "info");
        return this;
    }

    /**
     * Sets how credits are printed. Without it, it is the usual way of the language of each article.
     *
     * @param other the pattern of the house
     * @return this builder
     */
    public EditionBuilder creditPattern(CreditPattern other) {
        pattern = Optional.of(other);
        return this;
    }

    /**
     * Sets the reader of columns that are given with {@link BodySpec#markdown}.
     *
     * @param other such as {@code EditionParser.create().columns()}
     * @return this builder
     */
    public EditionBuilder columns(ColumnReader other) {
        reader = Optional.of(other);
        return this;
    }

    /**
     * Adds an article behind the others.
     *
     * @param content builds its content
     * @return this builder
     */
    public EditionBuilder article(Consumer<ArticleSpec> content) {
        articles.add(Objects.requireNonNull(content, "content"));
        return this;
    }

    /**
     * Makes the edition.
     *
     * @return the edition
     * @throws IllegalStateException if it has no article or no language, an article has no title, or a column is given
     *     that nothing reads
     * @throws IllegalArgumentException if two parts have one id or a value is impossible
     */
    public Edition build() {
        Require.state(!articles.isEmpty(), "an edition needs an article: call article(a -> a.title(…))");
        Require.state(!info.language().equals(Locale.ROOT), "an edition needs a language: call language(\"zh-Hans\")");
        diagnostics.clear();
        List<Article> made = new ArrayList<>();
        for (Consumer<ArticleSpec> content : articles) {
            ArticleSpec article = new ArticleSpec("a" + (made.size() + 1), info.language());
            content.accept(article);
            made.add(article.make(new ModelMaking(article.id(), pattern, reader, diagnostics)));
        }
        return new Edition(info.withTitle(title(made)), made);
    }

    private String title(List<Article> made) {
        if (!info.title().isEmpty()) {
            return info.title();
        }
        return made.size() == 1
                ? PlainText.of(made.getFirst().headline().title())
                : Objects.requireNonNullElse(info.publication(), "");
    }

    /**
     * Returns the findings of the reader in the columns of the last edition.
     *
     * @return the diagnostics, in the order of the articles
     */
    public List<Diagnostic> diagnostics() {
        return List.copyOf(diagnostics);
    }
}
