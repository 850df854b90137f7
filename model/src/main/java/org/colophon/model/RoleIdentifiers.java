package org.colophon.model;

import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The names of a kind of role in the standards, so that every output names it alike: {@link Role.Kind#identifiers()}.
 *
 * <p>The values are the terms of other people's vocabularies, letter by letter, to be written as they are. Where a
 * vocabulary has no term that is true of every word of the kind, the value is empty: a wrong term is worse than none.
 *
 * @param article the schema.org property of a NewsArticle: one of {@link #ARTICLE_PROPERTIES}; {@code contributor}
 *     wants a schema.org Role whose {@code roleName} names the work
 * @param media the schema.org property of the ImageObject or VideoObject, for the kinds that make or supply one;
 *         {@code creditText} takes text, the others a Person or Organization
 * @param newsMl the IPTC NewsML-G2 property of the item that the credit is about; a picture is an item of its own. The
 *         role word as printed is the literal of its role
 * @param jats where JATS puts the name; empty if it has no place for it
 * @param creditRole the CRediT role (ANSI/NISO Z39.104-2022) by the last part of its address; in JATS it is a
 *         {@code role} within the {@code contrib}
 * @param dublinCore the Dublin Core element in the description of the article
 * @param relator the MARC relator code, three letters
 */
public record RoleIdentifiers(String article, Optional<String> media, String newsMl, Optional<Jats> jats,
        Optional<String> creditRole, String dublinCore, Optional<String> relator) {

    /**
     * The schema.org properties of a NewsArticle that hold credits, authors first. {@code reviewedBy}, {@code
     * illustrator} and {@code director} are not among them: they belong to web pages, books and films.
     */
    public static final List<String> ARTICLE_PROPERTIES =
            List.of("author", "editor", "translator", "producer", "contributor");

    private static final Set<String> MEDIA_PROPERTIES =
            Set.of("creator", "editor", "director", "contributor", "creditText");
    private static final Set<String> NEWSML_PROPERTIES = Set.of("creator", "contributor", "infoSource");
    private static final Set<String> DUBLIN_CORE = Set.of("creator", "contributor", "source");
    private static final Set<String> CREDIT_ROLES = Set.of("conceptualization", "data-curation", "formal-analysis",
            "funding-acquisition", "investigation", "methodology", "project-administration", "resources", "software",
            "supervision", "validation", "visualization", "writing-original-draft", "writing-review-editing");

    /**
     * A place in a JATS article.
     *
     * @param element the element: {@code contrib}, or {@code attrib} within the figure
     * @param contribType the {@code contrib-type} of a {@code contrib}
     */
    public record Jats(String element, Optional<String> contribType) {

        /**
         * Checks the values.
         *
         * @throws IllegalArgumentException if the element is another one, or has a type and must not, or the reverse
         */
        public Jats {
            Require.oneOf(Set.of("contrib", "attrib"), element, "the JATS element");
            Objects.requireNonNull(contribType, "contribType");
            if (element.equals("contrib") != contribType.isPresent()) {
                throw new IllegalArgumentException(
                        "a contrib must have a contrib-type and nothing else may: " + element + " " + contribType);
            }
        }
    }

    /**
     * Checks the values.
     *
     * @throws IllegalArgumentException if the vocabulary does not have the term
     */
    public RoleIdentifiers {
        Require.oneOf(ARTICLE_PROPERTIES, article, "the property of a NewsArticle");
        media.ifPresent(
                property -> Require.oneOf(MEDIA_PROPERTIES, property, "the property of an ImageObject or VideoObject"));
        Require.oneOf(NEWSML_PROPERTIES, newsMl, "the NewsML-G2 property");
        Objects.requireNonNull(jats, "jats");
        creditRole.ifPresent(role -> Require.oneOf(CREDIT_ROLES, role, "the CRediT role"));
        Require.oneOf(DUBLIN_CORE, dublinCore, "the Dublin Core element");
        relator.filter(code -> !code.matches("[a-z]{3}")).ifPresent(code -> {
            throw new IllegalArgumentException(
                    "a MARC relator code must be three small letters such as aut, but is " + code);
        });
    }

    /**
     * The property of IPTC ninjs, by its name in version 3. It has no creator and no contributors: creators are the
     * words of {@code by}, everybody else is one of {@code infoSources} with a role, which is defined as whoever
     * originated, modified, enhanced or supplied the content.
     *
     * @return {@code by} or {@code infoSources}
     */
    public String ninjs() {
        return newsMl.equals("creator") ? "by" : "infoSources";
    }

    /**
     * The address of the CRediT role.
     *
     * @return for example {@code https://credit.niso.org/contributor-roles/investigation/}
     */
    public Optional<URI> creditUri() {
        return creditRole.map(role -> URI.create("https://credit.niso.org/contributor-roles/" + role + "/"));
    }

    /**
     * The identifier of the MARC relator.
     *
     * @return for example {@code http://id.loc.gov/vocabulary/relators/aut}; http is part of the name
     */
    public Optional<URI> relatorUri() {
        return relator.map(code -> URI.create("http://id.loc.gov/vocabulary/relators/" + code));
    }

    /**
     * Returns the same with another value of {@code article}.
     *
     * @param other the schema.org property of a NewsArticle: one of {@link #ARTICLE_PROPERTIES}; {@code
     *     contributor} wants a schema.org Role whose {@code roleName} names the work
     * @return the copy
     */
    public RoleIdentifiers withArticle(String other) {
        return new RoleIdentifiers(other, media, newsMl, jats, creditRole, dublinCore, relator);
    }

    /**
     * Returns the same with another value of {@code media}.
     *
     * @param other the schema.org property of the ImageObject or VideoObject, for the kinds that make or supply
     *     one; {@code creditText} takes text, the others a Person or Organization
     * @return the copy
     */
    public RoleIdentifiers withMedia(Optional<String> other) {
        return new RoleIdentifiers(article, other, newsMl, jats, creditRole, dublinCore, relator);
    }

    /**
     * Returns the same with another value of {@code newsMl}.
     *
     * @param other the IPTC NewsML-G2 property of the item that the credit is about; a picture is an item of its
     *     own. The role word as printed is the literal of its role
     * @return the copy
     */
    public RoleIdentifiers withNewsMl(String other) {
        return new RoleIdentifiers(article, media, other, jats, creditRole, dublinCore, relator);
    }

    /**
     * Returns the same with another value of {@code jats}.
     *
     * @param other where JATS puts the name; empty if it has no place for it
     * @return the copy
     */
    public RoleIdentifiers withJats(Optional<Jats> other) {
        return new RoleIdentifiers(article, media, newsMl, other, creditRole, dublinCore, relator);
    }

    /**
     * Returns the same with another value of {@code creditRole}.
     *
     * @param other the CRediT role (ANSI/NISO Z39.104-2022) by the last part of its address; in JATS it is a
     *     {@code role} within the {@code contrib}
     * @return the copy
     */
    public RoleIdentifiers withCreditRole(Optional<String> other) {
        return new RoleIdentifiers(article, media, newsMl, jats, other, dublinCore, relator);
    }

    /**
     * Returns the same with another value of {@code dublinCore}.
     *
     * @param other the Dublin Core element in the description of the article
     * @return the copy
     */
    public RoleIdentifiers withDublinCore(String other) {
        return new RoleIdentifiers(article, media, newsMl, jats, creditRole, other, relator);
    }

    /**
     * Returns the same with another value of {@code relator}.
     *
     * @param other the MARC relator code, three letters
     * @return the copy
     */
    public RoleIdentifiers withRelator(Optional<String> other) {
        return new RoleIdentifiers(article, media, newsMl, jats, creditRole, dublinCore, other);
    }
}
