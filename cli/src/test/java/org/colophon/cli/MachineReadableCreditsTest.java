package org.colophon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.colophon.model.Contributor;
import org.colophon.model.Edition;
import org.colophon.model.LedgerEntry;
import org.colophon.render.RenderContext;
import org.colophon.render.Renderers;
import org.colophon.style.PrintStyles;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The page of a seed tells machines who had which role. */
class MachineReadableCreditsTest {

    private static Document page(Path seed) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Renderers.forFormat("html")
                .render(
                        SeedTexts.parse(seed),
                        PrintStyles.builtIn("tabloid"),
                        RenderContext.forFolder(SeedTexts.FOLDER),
                        out);
        return Jsoup.parse(out.toString(StandardCharsets.UTF_8));
    }

    private static JsonNode description(Path seed) throws IOException {
        return JsonMapper.builder().build().readTree(page(seed).expectFirst("script[type=application/ld+json]").data());
    }

    private static List<String> roles(JsonNode thing, String... properties) {
        List<String> rows = new ArrayList<>();
        for (String property : properties) {
            thing.path(property)
                    .forEach(role ->
                            rows.add(property + " " + role.get("roleName").asString() + " "
                                    + role.get(property).get("name").asString() + " "
                                    + role.get(property).path("jobTitle").asString("")));
        }
        return rows;
    }

    @Test
    @DisplayName("The newspaper seed has its twelve pairs of role and name, each once where it belongs")
    void theSeedHasItsTwelvePairs() throws IOException {
        JsonNode article = description(SeedTexts.NEWSPAPER);
        assertThat(roles(article, "editor", "translator", "producer", "contributor"))
                .containsExactly(
                        "contributor 统筹 唐海强 本报记者",
                        "contributor 整理 唐海强 本报记者",
                        "contributor 整理 许珂 本报记者",
                        "contributor 整理 周连武 本报记者",
                        "contributor 整理 金明达 本报记者",
                        "contributor 摄影 王翟 本报记者",
                        "contributor 摄影 黄沐 本报记者",
                        "contributor 摄 周厚军 ");
        List<String> parts = new ArrayList<>();
        article.get("hasPart").forEach(part -> parts.addAll(roles(part, "author")));
        assertThat(parts).containsExactly("author AUTHOR 林小红 市人大代表", "author AUTHOR 张兴二 市政协委员",
                "author AUTHOR 林润英 市人大代表", "author AUTHOR 汪美玲 市政协委员");
        // Who signs the parts signs the whole, since nobody else does.
        assertThat(roles(article, "author")).isEqualTo(parts);
    }

    @Test
    void everyContributorOfEverySeedIsNamed() throws IOException {
        for (Path seed : SeedTexts.all()) {
            Edition edition = SeedTexts.parse(seed);
            String description = description(seed).toString();
            for (LedgerEntry entry : edition.credits()) {
                for (Contributor contributor : entry.credit().contributors()) {
                    assertThat(description)
                            .as(seed.toString())
                            .contains("\"name\":\"" + contributor.person().name() + "\"");
                }
            }
        }
    }

    @Test
    void aPictureHasItsCreditAndItsMaker() throws IOException {
        JsonNode picture = description(SeedTexts.FOLDER.resolve("salt-road.md")).at("/image/0");
        assertThat(picture.get("creditText").asString()).isEqualTo("罗维桢 摄");
        assertThat(picture.at("/creator/0/creator/name").asString()).isEqualTo("罗维桢");
    }

    @Test
    @DisplayName("A photo credit without its picture makes no figure and no image")
    void aPhotoCreditAloneIsNoFigure() throws IOException {
        assertThat(page(SeedTexts.NEWSPAPER).select("figure, img")).isEmpty();
        assertThat(page(SeedTexts.NEWSPAPER).select("p.credit-line .person").text()).isEqualTo("周厚军");
        assertThat(description(SeedTexts.NEWSPAPER).has("image")).isFalse();
    }
}
