package org.colophon.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colophon.model.json.EditionJson;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Editions bound into one. */
class EditionOfTest {

    private static final Pattern ID = Pattern.compile("\"(?:id|noteId)\" ?: ?\"([^\"]*)\"");

    private final Edition part = EveryKind.edition();

    private static String json(Edition edition) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        EditionJson.write(edition, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static List<String> ids(String json) {
        List<String> ids = new ArrayList<>();
        Matcher matcher = ID.matcher(json);
        while (matcher.find()) {
            ids.add(matcher.group(1));
        }
        return ids;
    }

    @Test
    @DisplayName("Articles are numbered through and every id and reference with them")
    void articlesAreNumberedThrough() throws IOException {
        Edition bound = Edition.of("合订本", List.of(part, part));
        assertThat(bound.info().title()).isEqualTo("合订本");
        assertThat(bound.articles()).extracting(Article::id).containsExactly("a1", "a2");
        assertThat(bound.articles().getFirst()).isEqualTo(part.articles().getFirst());
        List<String> alone = ids(json(new Edition(part.info(), part.articles()))).stream()
                .filter(id -> id.startsWith("a1"))
                .toList();
        List<String> second = ids(json(bound)).stream().filter(id -> id.startsWith("a2")).toList();
        assertThat(second).hasSizeGreaterThan(30).isEqualTo(alone.stream().map(id -> "a2" + id.substring(2)).toList());
    }

    @Test
    void nothingButIdsChangesInWhatIsBound() throws IOException {
        Edition bound = Edition.of(part.info().title(), List.of(Edition.of("", List.of()), part, part));
        String again = json(new Edition(part.info(), List.of(bound.articles().getLast()))).replace("\"a2", "\"a1");
        assertThat(EditionJson.read(new ByteArrayInputStream(again.getBytes(StandardCharsets.UTF_8)))).isEqualTo(part);
        assertThat(bound.articles()).extracting(Article::source).containsExactly("wanxiang.md", "wanxiang.md");
        assertThat(PlainText.of(bound)).isEqualTo(PlainText.of(part) + PlainText.of(part));
    }

    @Test
    @DisplayName("Publication, issue and date are those that all parts agree on and the staff is named once")
    void partsAgreeOnTheIssue() {
        EditionInfo info = part.info();
        Edition other = new Edition(
                new EditionInfo("另一版", info.publication(), "第13期", null, info.language(), info.staff()),
                part.articles());
        Edition bound = Edition.of("合订本", List.of(part, other));
        assertThat(bound.info().publication()).isEqualTo("湖州晨报");
        assertThat(bound.info().issue()).isNull();
        assertThat(bound.info().date()).isEqualTo(info.date());
        assertThat(bound.info().staff()).extracting(Credit::text).containsExactly("责编 苏未央");
        assertThat(bound.credits()).hasSize(2 * part.credits().size() - 1);
    }

    @Test
    @DisplayName("Pictures are looked for below the folder of their part")
    void picturesKeepTheirFolders() throws IOException {
        assertThat(json(part.withAssetsBelow("south/06"))).contains("\"south/06/harbour.png\"");
        for (String refused : List.of(
                "/etc/harbour.png",
                "../../harbour.png",
                "x/../../../harbour.png",
                "https://example.org/harbour.png",
                "C:\\\\harbour.png")) {
            String json = json(part).replace("harbour.png", refused);
            Edition bad = EditionJson.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
            assertThat(bad.withAssetsBelow("south")).as(refused).isEqualTo(bad);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"../harbour.png", "x/../../harbour.png", "./../harbour.png"})
    void picturesBesideTheFolderOfTheirPartAreFound(String written) throws IOException {
        String json = json(part).replace("harbour.png", written);
        Edition read = EditionJson.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
        assertThat(json(read.withAssetsBelow("south"))).contains("\"harbour.png\"").doesNotContain("..");
    }

    @Test
    @DisplayName("Metadata of a part with one article is that of the article")
    void singleArticlesTakeTheMetadata() {
        Metadata known = Metadata.NONE.withSummary("湖边。").withIdentity(Identity.of("urn:example:7"));
        Edition told = new Edition(
                part.info().withMetadata(known), List.of(part.articles().getFirst().withMetadata(Metadata.NONE)));
        Edition bound = Edition.of("合订本", List.of(told));
        assertThat(bound.articles().getFirst().metadata()).isEqualTo(known);
        assertThat(bound.info().metadata()).isEqualTo(Metadata.NONE);
    }

    @Test
    void nothingOfTheMetadataOfPartsIsLost() {
        Metadata whole = part.articles().getFirst().metadata();
        Edition told = new Edition(part.info().withTitle("甲").withMetadata(whole), part.articles());
        Rights rights = whole.rights();
        Metadata bound = Edition.of("合订本", List.of(told, told, part)).info().metadata();
        assertThat(bound.rights()).isEqualTo(rights);
        assertThat(bound.subjects()).isEqualTo(whole.subjects());
        assertThat(bound.identity()).isEqualTo(Identity.NONE);
        assertThat(bound.extra().entries().get("parts").toString()).contains(
                "甲", "urn:newsml:example.org:20261123:4711", "18:30", "USABLE", "2026-11-24", "湖州晨报社",
                "港口一日所见。", "CORRECTION_OF", "urn:newsml:example.org:20261122:4700", "REPLACES", "城事");
        Edition other = new Edition(told.info().withMetadata(whole.withRights(Rights.of("别社"))), part.articles());
        assertThat(Edition.of("合订本", List.of(told, other)).info().metadata().rights()).isEqualTo(Rights.NONE);
    }
}
