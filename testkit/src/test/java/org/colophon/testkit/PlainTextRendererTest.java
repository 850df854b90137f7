package org.colophon.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.colophon.render.RenderContext;
import org.colophon.render.Renderer;
import org.colophon.style.PrintStyles;
import org.junit.jupiter.api.Test;

/** The example passes the contract, and looks as it should. */
class PlainTextRendererTest extends RendererContract {

    @Override
    protected Renderer renderer() {
        return new PlainTextRenderer();
    }

    @Override
    protected String words(byte[] output) {
        return new String(output, StandardCharsets.UTF_8);
    }

    @Test
    void looksAsApproved() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RenderContext context = RenderContext.defaults().withAssets(Specimen.pictures());
        renderer().render(Specimen.edition(), PrintStyles.builtIn("tabloid"), context, out);
        String expected;
        try (var in = PlainTextRendererTest.class.getResourceAsStream("specimen.txt")) {
            expected = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(expected);
    }
}
