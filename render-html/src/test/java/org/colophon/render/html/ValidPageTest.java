package org.colophon.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nu.validator.client.EmbeddedValidator;
import org.colophon.model.EveryKind;
import org.colophon.render.FontProvider;
import org.colophon.render.AssetSource;
import org.colophon.render.RenderContext;
import org.colophon.render.picture.SamplePictures;
import org.colophon.style.PrintStyle;
import org.colophon.style.PrintStyles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The Nu HTML Checker of the W3C finds nothing in a page of every kind, style sheet included. */
class ValidPageTest {

    static Stream<Arguments> pages() {
        return PrintStyles.names().stream()
                .flatMap(style -> Stream.of(HtmlOptions.defaults(), HtmlOptions.linked(), HtmlOptions.fragment())
                        .map(options -> Arguments.of(style, options)));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void theCheckerFindsNothing(String styleName, HtmlOptions options) throws Exception {
        PrintStyle style = PrintStyles.builtIn(styleName);
        byte[] png = SamplePictures.png(64, 48);
        RenderContext context = RenderContext.defaults().withFonts(FontProvider.of())
                .withAssets(reference -> new AssetSource.Found(reference, png))
                .withAssetSink((name, type, content) -> name);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        HtmlRenderer renderer = new HtmlRenderer(options);
        renderer.render(EveryKind.edition(), style, context, out);
        String html = out.toString(StandardCharsets.UTF_8);
        assertThat(findings(
                        options.delivery() == HtmlOptions.Delivery.FRAGMENT
                                ? host(html, renderer.styleSheet(style))
                                : html))
                .isEmpty();
    }

    private static String host(String fragment, String sheet) {
        return "<!DOCTYPE html><html lang=\"zh-Hans\"><head><meta charset=\"utf-8\">"
                + "<title>A page of another system</title><style>"
                + sheet + "</style></head><body><main>" + fragment + "</main></body></html>";
    }

    @Test
    void itFindsABrokenPage() throws Exception {
        assertThat(
                        findings(
                                "<!DOCTYPE html><html lang=\"zh\"><title>t</title><p><table><p>x</table>"
                                        + "<style>p{colour:red}</style>"))
                .isNotEmpty();
    }

    private static List<String> findings(String html) throws Exception {
        EmbeddedValidator validator = new EmbeddedValidator();
        validator.setOutputFormat(EmbeddedValidator.OutputFormat.JSON);
        JsonNode report = JsonMapper.builder()
                .build()
                .readTree(validator.validate(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8))));
        return StreamSupport.stream(report.get("messages").spliterator(), false)
                .map(message -> message.get("message").asString())
                // It takes a style that is allowed by its hash for one that is not; browsers do not, which the browser
                // test shows.
                .filter(message -> !message.contains("Content Security Policy"))
                .toList();
    }
}
