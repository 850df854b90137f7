package org.colophon.render.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.colophon.model.Article;
import org.colophon.model.Edition;
import org.colophon.model.EveryKind;
import org.colophon.model.PlainText;
import org.colophon.render.AssetSource;
import org.colophon.render.RenderContext;
import org.colophon.render.picture.SamplePictures;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class NinjsExportTest {

    private final Edition edition = EveryKind.edition();
    private final Article article = edition.articles().getFirst();
    private final List<String> stored = new java.util.ArrayList<>();

    private JsonNode export() throws IOException {
        byte[] png = SamplePictures.png(64, 48);
        RenderContext context = RenderContext.defaults().withAssets(reference -> new AssetSource.Found(reference, png))
                .withAssetSink((name, type, content) -> {
                    stored.add(name);
                    return name;
                });
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new NinjsExport().export(edition, article, URI.create("https://news.example.org/2026/wanxiang"), context, out);
        return JsonMapper.builder().build().readTree(out.toByteArray());
    }

    private static List<Error> errors(JsonNode ninjs) throws IOException {
        try (InputStream in = Objects.requireNonNull(
                NinjsExportTest.class.getResourceAsStream("ninjs-schema_3.1.json"))) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON)
                    .validate(ninjs.toString(), InputFormat.JSON);
        }
    }

    @Test
    @DisplayName("The schema of the standard finds no fault, and finds a property that it does not have")
    void isValid() throws IOException {
        JsonNode ninjs = export();
        assertThat(errors(ninjs)).isEmpty();
        ((ObjectNode) ninjs).put("pubstatus", "usable");
        assertThat(errors(ninjs)).isNotEmpty();
    }

    @Test
    void headlinesTextAndHtmlAreThoseOfTheArticle() throws IOException {
        JsonNode ninjs = export();
        assertThat(ninjs.at("/headlines/0/value").asString()).isEqualTo("万象“更新”的一天");
        assertThat(ninjs.at("/bodies/0/value").asString()).isEqualTo(PlainText.of(article).strip());
        assertThat(Jsoup.parseBodyFragment(ninjs.at("/bodies/1/value").asString())
                        .select("article[lang=zh-Hans] p.verse"))
                .hasSize(1);
        assertThat(ninjs.get("located").asString()).isEqualTo("临水");
        assertThat(ninjs.get("versionCreated").asString()).isEqualTo("2026-11-23T18:30:00+08:00");
    }

    @Test
    void carriesWhatIsKnownOfTheArticle() throws IOException {
        JsonNode ninjs = export();
        assertThat(ninjs.get("version").asString()).isEqualTo("3");
        assertThat(ninjs.get("pubStatus").asString()).isEqualTo("usable");
        assertThat(ninjs.get("edNote").asString()).isEqualTo("Embargoed until 2026-11-24");
        assertThat(ninjs.get("copyrightHolder").asString()).isEqualTo("湖州晨报社");
        assertThat(ninjs.get("copyrightNotice").asString()).isEqualTo("© 2026 湖州晨报社");
        assertThat(ninjs.get("usageTerms").asString())
                .isEqualTo("转载请注明出处 https://creativecommons.org/licenses/by/4.0/");
        assertThat(ninjs.at("/descriptions/0/value").asString()).isEqualTo("港口一日所见。");
        assertThat(ninjs.at("/subjects/0/uri").asString())
                .isEqualTo("http://cv.iptc.org/newscodes/mediatopic/20000339");
        assertThat(ninjs.at("/subjects/1/name").asString()).isEqualTo("港口");
        assertThat(ninjs.at("/altIds/1/value").asString()).isEqualTo("urn:newsml:example.org:20261123:4711");
        assertThat(ninjs.at("/associations/0/uri").asString()).isEqualTo("urn:example:picture:88");
        assertThat(ninjs.at("/associations/1/name").asString()).isEqualTo("correction-of");
    }

    @Test
    @DisplayName("Everybody who is credited is a source with the role of MARC")
    void everybodyIsASource() throws IOException {
        JsonNode ninjs = export();
        List<String> sources = new java.util.ArrayList<>();
        ninjs.get("infoSources")
                .forEach(source -> sources.add(source.get("name").asString() + " "
                        + source.path("role").asString("").replaceAll(".*/", "")));
        assertThat(sources)
                .containsExactly("湖州晨报 pbl", "陆知远 aut", "顾长卿 aut", "柳如烟 aut", "谢小满 pht", "江流 pht", "苏未央 edt");
        assertThat(ninjs.get("by").asString()).isEqualTo("陆知远, 顾长卿, 柳如烟");
    }

    @Test
    void picturesAreAssociationsWithAbsoluteAddresses() throws IOException {
        JsonNode picture = export().at("/associations/0");
        assertThat(picture.get("type").asString()).isEqualTo("picture");
        assertThat(picture.at("/renditions/0/href").asString()).isEqualTo("https://news.example.org/2026/a1-s1-p7.png");
        assertThat(picture.get("by").asString()).isEqualTo("图/谢小满");
        assertThat(stored).containsExactly("a1-s1-p7.png");
    }

    @Test
    void aRelativeAddressAndAForeignArticleAreRefused() {
        assertThatThrownBy(() -> new NinjsExport()
                        .export(
                                edition,
                                article,
                                URI.create("wanxiang"),
                                RenderContext.defaults(),
                                new ByteArrayOutputStream()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("absolute");
        Edition empty = new Edition(edition.info(), List.of());
        assertThatThrownBy(() -> new NinjsExport()
                        .export(
                                empty,
                                article,
                                URI.create("urn:x:1"),
                                RenderContext.defaults(),
                                new ByteArrayOutputStream()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("a1");
    }
}
