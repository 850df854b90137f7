package org.colophon.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.colophon.model.EveryKind;
import org.colophon.render.AssetSource;
import org.colophon.render.RenderContext;
import org.colophon.render.picture.SamplePictures;
import org.colophon.style.PrintStyles;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The facts that newsrooms and libraries keep of a work, read back from the page by readers of HTML and JSON. */
class KnownInJsonLdTest {

    private static final String REPLACES = "http://purl.org/dc/terms/replaces";

    private static final RenderContext CONTEXT = RenderContext.defaults()
            .withAssets(reference -> new AssetSource.Found(reference, SamplePictures.png(64, 48)));

    private final JsonNode work = work();

    private static JsonNode work() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new HtmlRenderer().render(
                    EveryKind.edition(), PrintStyles.builtIn("tabloid"), CONTEXT, out);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        String script = Jsoup.parse(out.toString(StandardCharsets.UTF_8)).expectFirst("script").data();
        return JsonMapper.builder().build().readTree(script);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "/@id                               | urn:newsml:example.org:20261123:4711",
        "/identifier                        | urn:newsml:example.org:20261123:4711",
        "/version                           | 3",
        "/dateModified                      | 2026-11-23T18:30:00+08:00",
        "/creativeWorkStatus                | Usable",
        "/conditionsOfAccess                | Embargoed until 2026-11-24",
        "/copyrightHolder/name              | 湖州晨报社",
        "/copyrightYear                     | 2026",
        "/license                           | https://creativecommons.org/licenses/by/4.0/",
        "/abstract                          | 港口一日所见。",
        "/about/0/name                      | 集市",
        "/about/0/termCode                  | 20000339",
        "/about/0/inDefinedTermSet          | http://cv.iptc.org/newscodes/mediatopic/",
        "/keywords                          | 集市, 港口",
        "/translationOfWork/0/@id           | https://example.org/en/4711",
        "/@reverse/correction/0/@id         | urn:newsml:example.org:20261122:4700",
        "/author/0/author/familyName        | 陆",
        "/author/0/author/givenName         | 知远",
        "/author/0/author/identifier        | staff:0417",
    })
    void tells(String pointer, String value) {
        assertThat(work.at(pointer).asString()).as(work.toPrettyString()).isEqualTo(value);
    }

    @Test
    void tellsSuccessorsByTheTermsOfDublinCore() {
        JsonNode replaced = Objects.requireNonNull(work.get(REPLACES));
        assertThat(replaced.at("/0/@id").asString()).isEqualTo("urn:newsml:example.org:20261122:4701");
        assertThat(work.has("isBasedOn")).as("a work is not based on what it corrects or replaces").isFalse();
    }

    @Test
    void tellsOfPicturesAndThePublication() {
        String all = work.toString();
        assertThat(all).contains("urn:example:picture:88", "湖州港", "2026-11-22T17:05:00", "谢小满", "2049-3630");
    }
}
