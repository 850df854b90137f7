package org.colophon.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.colophon.model.Edition;
import org.colophon.parser.EditionParser;
import org.colophon.render.RenderContext;
import org.colophon.render.Renderer;
import org.colophon.render.docx.DocxRenderer;
import org.colophon.render.html.HtmlRenderer;
import org.colophon.render.pdf.PdfRenderer;
import org.colophon.style.PrintStyle;
import org.colophon.style.PrintStyles;

/**
 * A program that weighs one seed: the bytes that are allocated for each output once caches are warm, and the bytes of
 * the output. It is run with one compiler and one collector, which leave no object out by chance.
 */
final class Weighing {

    private static final int ROUNDS = 6;

    private final com.sun.management.ThreadMXBean thread =
            (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();

    private Weighing() {
    }

    /** Work that is weighed. */
    private interface Work {
        byte[] done() throws IOException;
    }

    /** Prints a name and a number a line. */
    public static void main(String[] arguments) throws IOException {
        Path seed = Path.of(arguments[0]);
        String text = Files.readString(seed);
        EditionParser parser = EditionParser.create();
        Edition edition = parser.parse(text, "seed.md").edition();
        PrintStyle style = PrintStyles.builtIn("tabloid");
        RenderContext context = RenderContext.forFolder(seed.resolveSibling(""));
        Weighing weighing = new Weighing();
        weighing.weigh("parse", () -> {
            parser.parse(text, "seed.md");
            return new byte[0];
        });
        for (Renderer renderer : List.of(new HtmlRenderer(), new DocxRenderer(), new PdfRenderer())) {
            weighing.weigh(renderer.format().id(), () -> {
                ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 20);
                renderer.render(edition, style, context, out);
                return out.toByteArray();
            });
        }
    }

    /** The least of some rounds: others pay for what is cached. */
    private void weigh(String name, Work work) throws IOException {
        long least = Long.MAX_VALUE;
        int written = 0;
        for (int i = 0; i < ROUNDS; i++) {
            long before = thread.getCurrentThreadAllocatedBytes();
            written = work.done().length;
            least = Math.min(least, thread.getCurrentThreadAllocatedBytes() - before);
        }
        System.out.println("allocated-" + name + "\t" + least);
        if (written > 0) {
            System.out.println("output-" + name + "\t" + written);
        }
    }
}
