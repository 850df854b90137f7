package org.colophon.testkit;

import java.util.List;
import org.colophon.model.Block;
import org.colophon.model.Headline;
import org.colophon.model.Inline;
import org.colophon.model.PlainText;
import org.colophon.render.Format;
import org.colophon.render.text.TextJob;
import org.colophon.render.text.TextRenderer;

/** An example of a renderer: plain text with underlined headings. All that it does not override is inherited. */
public final class PlainTextRenderer extends TextRenderer {

    /** A renderer of {@code .txt} files. */
    public PlainTextRenderer() {
        super(new Format("txt", "text/plain", "txt"));
    }

    @Override
    protected void headline(Headline headline, TextJob job) {
        line(headline.kicker(), job);
        line(headline.title(), job);
        underline("=", PlainText.of(headline.title()), job);
        line(headline.deck(), job);
        job.gap();
    }

    private void line(List<Inline> content, TextJob job) {
        if (!content.isEmpty()) {
            job.line(words(content, job));
        }
    }

    @Override
    protected void subheading(Block.Subheading subheading, TextJob job) {
        super.subheading(subheading, job);
        underline("-", PlainText.of(subheading.content()), job);
    }

    private static void underline(String sign, String words, TextJob job) {
        int cells = words.codePoints().map(point -> point < 0x1100 ? 1 : 2).sum();
        if (cells > 0) {
            job.line(sign.repeat(cells));
        }
    }
}
