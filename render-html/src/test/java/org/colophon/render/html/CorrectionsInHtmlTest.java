package org.colophon.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.colophon.model.CorrectedEdition;
import org.colophon.model.Edition;
import org.colophon.render.RenderContext;
import org.colophon.style.PrintStyles;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("Notices of corrections in HTML")
class CorrectionsInHtmlTest {

    private static Document page(Edition edition) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new HtmlRenderer().render(edition, PrintStyles.tabloid(), RenderContext.defaults(), out);
        return Jsoup.parse(out.toString(StandardCharsets.UTF_8));
    }

    @Test
    @DisplayName("name the other article and lead to it, both ways")
    void bothWays() throws IOException {
        Document page = page(CorrectedEdition.edition());
        assertThat(page.expectFirst("#a1-correction").text()).isEqualTo("更正 2026年11月22日第3版《湖上的灯》");
        assertThat(page.expectFirst("#a1-correction a").attr("href")).isEqualTo("#a2");
        assertThat(page.expectFirst("#a2-corrected").text()).isEqualTo("更正见 2026年11月24日《灯数有误》");
        assertThat(page.expectFirst("#a2-corrected a").attr("href")).isEqualTo("#a1");
        assertThat(page(CorrectedEdition.correction()).expectFirst("#a1-correction a").attr("href"))
                .isEqualTo(CorrectedEdition.FIRST);
    }

    @Test
    @DisplayName("are in the data by the words of schema.org, both ways")
    void data() throws IOException {
        String data = page(CorrectedEdition.edition()).expectFirst("script").data();
        JsonNode works = JsonMapper.builder().build().readTree(data);
        JsonNode first = works.findParents("correction").stream()
                .filter(work -> work.has("@id"))
                .findFirst()
                .orElseThrow();
        assertThat(first.at("/@id").asString()).isEqualTo(CorrectedEdition.FIRST);
        assertThat(first.at("/correction/0/@type").asString()).isEqualTo("CorrectionComment");
        assertThat(first.at("/correction/0/@id").asString()).isEqualTo(CorrectedEdition.SECOND);
        assertThat(first.at("/correction/0/datePublished").asString()).isEqualTo("2026-11-24");
        JsonNode corrects = works.findValue("@reverse").at("/correction/0");
        assertThat(corrects.at("/@id").asString()).isEqualTo(CorrectedEdition.FIRST);
        assertThat(corrects.at("/name").asString()).isEqualTo("湖上的灯");
        assertThat(corrects.at("/datePublished").asString()).isEqualTo("2026-11-22");
        assertThat(corrects.at("/pagination").asString()).isEqualTo("03");
    }
}
