package org.colophon.model;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.colophon.model.Role.Kind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The table against the vocabularies themselves, of which the lists here are extracts, and against its page. */
class RoleIdentifiersTest {

    /**
     * The properties of schema.org for every CreativeWork, thus for NewsArticle and ImageObject, of people,
     * organisations and credits.
     */
    private static final Set<String> CREATIVE_WORK = Set.of(
            "accountablePerson",
            "author",
            "contributor",
            "copyrightHolder",
            "creator",
            "creditText",
            "editor",
            "maintainer",
            "producer",
            "provider",
            "publisher",
            "sourceOrganization",
            "sponsor",
            "translator");

    /** The codes that the table uses, with the terms of the Library of Congress. */
    private static final Map<String, String> RELATORS = """
            aut Author
            ccp Conceptor
            com Compiler
            ctb Contributor
            drt Director
            dsr Designer
            edt Editor
            ill Illustrator
            ive Interviewee
            ivr Interviewer
            mod Moderator
            nrt Narrator
            osp Onscreen presenter
            pbd Publishing director
            pfr Proofreader
            pht Photographer
            pmn Production manager
            pro Producer
            trl Translator
            vac Voice actor
            vdg Videographer
            """.lines().collect(toMap(line -> line.substring(0, 3), line -> line.substring(4)));

    private static final Set<String> CREDIT = Set.of(
            "conceptualization",
            "data-curation",
            "formal-analysis",
            "funding-acquisition",
            "investigation",
            "methodology",
            "project-administration",
            "resources",
            "software",
            "supervision",
            "validation",
            "visualization",
            "writing-original-draft",
            "writing-review-editing");

    private static Stream<Kind> kinds() {
        return Arrays.stream(Kind.values());
    }

    private static <T> List<T> all(Function<RoleIdentifiers, T> term) {
        return kinds().map(Kind::identifiers).map(term).toList();
    }

    private static <T> List<T> given(Function<RoleIdentifiers, Optional<T>> term) {
        return kinds().map(Kind::identifiers).map(term).flatMap(Optional::stream).toList();
    }

    /** One answer for every output: authors are called so by schema.org and by Dublin Core alike. */
    @Test
    void authorsAreAuthorsInEveryStandard() {
        assertThat(kinds()).allSatisfy(kind -> {
            assertThat(kind.identifiers().article().equals("author")).as(kind.name()).isEqualTo(kind.isAuthor());
            assertThat(kind.identifiers().dublinCore().equals("creator")).as(kind.name()).isEqualTo(kind.isAuthor());
        });
        assertThat(kinds().filter(Kind::isAuthor))
                .containsExactly(Kind.WRITER, Kind.AUTHOR, Kind.SPEAKER, Kind.NARRATOR, Kind.COMMENTATOR);
        assertThat(kinds().filter(Kind::makesPictures))
                .containsExactly(Kind.PHOTOGRAPHER, Kind.ILLUSTRATOR, Kind.GRAPHICS, Kind.VIDEOGRAPHER);
    }

    @Test
    void everyKindHasItsLine() {
        assertThat(all(each -> each)).hasSize(32).doesNotContainNull();
        assertThat(Kind.EDITOR.identifiers())
                .isEqualTo(new RoleIdentifiers(
                        "editor",
                        Optional.empty(),
                        "contributor",
                        Optional.of(new RoleIdentifiers.Jats("contrib", Optional.of("editor"))),
                        Optional.of("writing-review-editing"),
                        "contributor",
                        Optional.of("edt")));
    }

    @Test
    void schemaOrgHasThePropertiesWhereTheyAreUsed() {
        assertThat(RoleIdentifiers.ARTICLE_PROPERTIES).isSubsetOf(CREATIVE_WORK);
        assertThat(all(RoleIdentifiers::article)).hasSameElementsAs(RoleIdentifiers.ARTICLE_PROPERTIES);
        assertThat(kinds().filter(kind -> kind != Kind.DIRECTOR).flatMap(kind -> kind.identifiers().media().stream()))
                .isSubsetOf(CREATIVE_WORK);
        // A director is in the vocabulary of films alone: VideoObject has it, ImageObject does not.
        assertThat(Kind.DIRECTOR.identifiers().media()).contains("director");
    }

    @Test
    @DisplayName("Relators are codes of the Library of Congress and none is listed that is not used")
    void relatorsAreKnownCodes() {
        assertThat(Set.copyOf(given(RoleIdentifiers::relator)))
                .isEqualTo(RELATORS.keySet())
                .allMatch(code -> code.matches("[a-z]{3}"));
        assertThat(Kind.PHOTOGRAPHER.identifiers().relatorUri())
                .contains(URI.create("http://id.loc.gov/vocabulary/relators/pht"));
        assertThat(Kind.PHOTO_SOURCE.identifiers().relatorUri()).isEmpty();
    }

    @Test
    void creditRolesAreAmongTheFourteenAndNeverForced() {
        assertThat(given(RoleIdentifiers::creditRole)).isNotEmpty().isSubsetOf(CREDIT);
        assertThat(Stream.of(
                                Kind.PHOTOGRAPHER,
                                Kind.PHOTO_SOURCE,
                                Kind.PHOTO_EDITOR,
                                Kind.ILLUSTRATOR,
                                Kind.PROOFREADER,
                                Kind.DESIGNER,
                                Kind.OTHER)
                        .map(kind -> kind.identifiers().creditUri()))
                .containsOnly(Optional.empty());
        assertThat(Kind.INTERVIEWER.identifiers().creditUri())
                .contains(URI.create("https://credit.niso.org/contributor-roles/investigation/"));
    }

    @Test
    @DisplayName("The standards agree on who is an author and who a source")
    void standardsAgreeOnAuthors() {
        assertThat(kinds()).allSatisfy(kind -> {
            RoleIdentifiers line = kind.identifiers();
            assertThat(line.dublinCore().equals("creator")).isEqualTo(line.article().equals("author"));
            assertThat(line.dublinCore().equals("source")).isEqualTo(line.newsMl().equals("infoSource"));
            assertThat(line.newsMl().equals("creator"))
                    .isEqualTo(line.article().equals("author") || line.media().equals(Optional.of("creator")));
            assertThat(line.ninjs()).isEqualTo(line.newsMl().equals("creator") ? "by" : "infoSources");
        });
    }

    @Test
    @DisplayName("A term that the vocabulary does not have is refused with a sentence")
    void unknownTermsAreRefused() {
        assertThatThrownBy(() -> made("reviewedBy", "creator", "supervision", "aut"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "the property of a NewsArticle must be one of [author, contributor, editor, producer, "
                                + "translator] but is reviewedBy");
        assertThatThrownBy(() -> made("author", "photographer", "supervision", "aut"))
                .hasMessageContaining("ImageObject");
        assertThatThrownBy(() -> made("author", "creator", "photography", "aut"))
                .hasMessageContaining("the CRediT role must be one of");
        assertThatThrownBy(() -> made("author", "creator", "supervision", "Author"))
                .hasMessageContaining("three small letters");
        assertThatThrownBy(() -> new RoleIdentifiers.Jats("attrib", Optional.of("author")))
                .hasMessageContaining("contrib-type");
        assertThat(made("author", "creator", "supervision", "aut").ninjs()).isEqualTo("by");
    }

    private static RoleIdentifiers made(String article, String media, String creditRole, String relator) {
        return new RoleIdentifiers(
                article,
                Optional.of(media),
                "creator",
                Optional.empty(),
                Optional.of(creditRole),
                "creator",
                Optional.of(relator));
    }

    @Test
    void thePageShowsTheTableAsItIs() throws IOException {
        String page = Files.readString(Path.of(System.getProperty("project.root", ".."), "docs/credits.md"));
        List<String> lines = kinds().map(RoleIdentifiersTest::line).toList();
        assertThat(page.lines()
                        .filter(line -> line.startsWith("| `"))
                        .filter(line -> kinds().anyMatch(kind -> line.startsWith("| `" + kind + "`"))))
                .containsExactlyElementsOf(lines);
    }

    private static String line(Kind kind) {
        RoleIdentifiers of = kind.identifiers();
        String jats = of.jats()
                .map(place -> place.element()
                        + place.contribType().map(type -> " " + type).orElse(""))
                .orElse("–");
        return "| `" + kind + "` | "
                + String.join(
                        " | ",
                        of.article(),
                        of.media().orElse("–"),
                        of.newsMl(),
                        of.ninjs(),
                        jats,
                        of.creditRole().orElse("–"),
                        of.dublinCore(),
                        of.relator().orElse("–"))
                + " |";
    }
}
