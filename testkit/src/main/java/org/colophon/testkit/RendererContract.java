package org.colophon.testkit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.colophon.model.DiagnosticCode;
import org.colophon.model.Edition;
import org.colophon.model.Editions;
import org.colophon.model.Headline;
import org.colophon.render.AssetSource;
import org.colophon.render.Cancellation;
import org.colophon.render.EditionRefusedException;
import org.colophon.render.Progress;
import org.colophon.render.RenderContext;
import org.colophon.render.RenderReport;
import org.colophon.render.Renderer;
import org.colophon.render.Strictness;
import org.colophon.style.PrintStyle;
import org.colophon.style.PrintStyles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

/**
 * The tests that every renderer passes. A plug-in extends it and says which renderer it tests, and how the words of an
 * output are read:
 * <pre>{@code
 * class WireTest extends RendererContract {
 *     @Override
 *     protected Renderer renderer() {
 *         return new Wire();
 *     }
 *
 *     @Override
 *     protected String words(byte[] output) {
 *         return new String(output, StandardCharsets.UTF_8);
 *     }
 * }
 * }</pre>
 */
public abstract class RendererContract {

    private static final int THREADS = 8;

    private final PrintStyle style = PrintStyles.builtIn("tabloid");
    private final RenderContext context = RenderContext.defaults().withAssets(Specimen.pictures());

    /** Makes the tests. */
    protected RendererContract() {
    }

    /**
     * The renderer that is tested.
     *
     * @return a new one, or always the same
     */
    protected abstract Renderer renderer();

    /**
     * Reads the words of an output.
     *
     * @param output the file that the renderer has written
     * @return all its words, in reading order; blanks and line ends do not matter
     * @throws IOException if it cannot be read
     */
    protected abstract String words(byte[] output) throws IOException;

    private byte[] print(Edition edition) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        renderer().render(edition, style, context, out);
        return out.toByteArray();
    }

    /**
     * Tests that each line of each kind is printed.
     *
     * @throws IOException if the renderer fails
     */
    @Test
    protected void nothingIsLost() throws IOException {
        Edition edition = Specimen.edition();
        assertEquals(List.of(), LostWords.of(edition, words(print(edition))));
    }

    /**
     * Tests that the report names the output, and that the stream is flushed and left open.
     *
     * @throws IOException if the renderer fails
     */
    @Test
    protected void theReportIsTrue() throws IOException {
        AtomicBoolean closed = new AtomicBoolean();
        AtomicBoolean flushed = new AtomicBoolean();
        ByteArrayOutputStream out = new ByteArrayOutputStream() {
            @Override
            public void flush() {
                flushed.set(true);
            }

            @Override
            public void close() {
                closed.set(true);
            }
        };
        Renderer renderer = renderer();
        RenderReport report = renderer.render(Specimen.edition(), style, context, out);
        assertEquals(out.size(), report.bytes(), "bytes of the report");
        assertEquals(renderer.format(), report.format(), "format of the report");
        assertTrue(flushed.get(), "the stream is flushed");
        assertFalse(closed.get(), "the stream is left open");
    }

    /**
     * Tests that one renderer gives the same bytes on many threads, and in other time zones and locales.
     *
     * @throws IOException if the renderer fails
     * @throws InterruptedException if the test is interrupted
     * @throws ExecutionException if the renderer fails on a thread
     */
    @Test
    @ResourceLock(Resources.LOCALE)
    @ResourceLock(Resources.TIME_ZONE)
    protected void theSameInputGivesTheSameBytes() throws IOException, InterruptedException, ExecutionException {
        Edition edition = Specimen.edition();
        byte[] expected = print(edition);
        Renderer shared = renderer();
        List<CompletableFuture<byte[]>> all = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            all.add(CompletableFuture.supplyAsync(() -> {
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                try {
                    shared.render(edition, style, context, out);
                } catch (IOException e) {
                    throw new IllegalStateException(e);
                }
                return out.toByteArray();
            }));
        }
        for (CompletableFuture<byte[]> each : all) {
            assertArrayEquals(expected, each.get(), "bytes of another thread");
        }
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertArrayEquals(expected, print(edition), "bytes in another locale and time zone");
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    /**
     * Tests that a token which is cancelled stops the work: at the first step, in the middle and at the last.
     *
     * @throws IOException if the renderer fails
     */
    @Test
    protected void aCancelledTokenStopsTheWork() throws IOException {
        for (int step : someSteps()) {
            Cancellation.Token token = Cancellation.create();
            requireStopped(
                    context.withCancellation(token).withProgress(at(step, token::cancel)),
                    "a token that is cancelled at step " + step + " of the progress");
        }
    }

    /**
     * Tests that an interrupt stops the work wherever it comes, and that the thread stays interrupted.
     *
     * @throws IOException if the renderer fails
     */
    @Test
    protected void anInterruptStopsTheWork() throws IOException {
        for (int step : someSteps()) {
            try {
                requireStopped(
                        context.withProgress(at(step, () -> Thread.currentThread().interrupt())),
                        "an interrupt at step " + step + " of the progress");
            } finally {
                assertTrue(Thread.interrupted(), "the thread stays interrupted");
            }
        }
    }

    /** Does something at one step of the progress, and never again. */
    private static Progress at(int step, Runnable what) {
        AtomicInteger steps = new AtomicInteger();
        return (stage, done, total) -> {
            if (steps.getAndIncrement() == step) {
                what.run();
            }
        };
    }

    /** The first step of the progress, those at its quarters, and the last. */
    private Set<Integer> someSteps() throws IOException {
        int steps = steps();
        return new TreeSet<>(List.of(0, steps / 4, steps / 2, 3 * steps / 4, steps - 1));
    }

    private int steps() throws IOException {
        AtomicInteger steps = new AtomicInteger();
        RenderContext watched = context.withProgress((stage, done, total) -> steps.incrementAndGet());
        renderer().render(Specimen.edition(), style, watched, OutputStream.nullOutputStream());
        return steps.get();
    }

    /**
     * Tests that the progress moves inside of an article: the specimen is one of many blocks.
     *
     * @throws IOException if the renderer fails
     */
    @Test
    protected void progressMovesInsideAnArticle() throws IOException {
        int blocks = Specimen.edition().articles().getFirst().sections().stream()
                .mapToInt(section -> section.blocks().size())
                .sum();
        int steps = steps();
        assertTrue(steps >= blocks, "an article of " + blocks + " blocks has " + steps + " steps");
    }

    private void requireStopped(RenderContext stopped, String by) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThrows(
                CancellationException.class,
                () -> renderer().render(Specimen.edition(), style, stopped, out),
                by + " stops the work");
        assertEquals(0, out.size(), "bytes that were written of a work that was stopped");
    }

    /**
     * Tests that the progress of a stage goes forward and comes to its end.
     *
     * @throws IOException if the renderer fails
     */
    @Test
    protected void progressGoesForward() throws IOException {
        int[] last = {-1, 0};
        RenderContext watched = context.withProgress((stage, done, total) -> {
            if (total != last[1] || done == 0) {
                last[0] = -1;
            }
            assertTrue(done >= last[0] && done <= total, stage + " goes from " + last[0] + " to " + done);
            last[0] = done;
            last[1] = total;
        });
        renderer().render(Specimen.edition(), style, watched, OutputStream.nullOutputStream());
        assertTrue(last[0] == last[1] && last[0] > 0, "the last stage ends at " + last[0] + " of " + last[1]);
    }

    /**
     * Tests that a picture which is not there is reported, and refused by a strict context before anything is written.
     *
     * @throws IOException if the renderer fails
     */
    @Test
    protected void aMissingPictureIsReported() throws IOException {
        RenderContext bare = context.withAssets(AssetSource.none());
        Edition edition = Specimen.edition();
        RenderReport report = renderer().render(edition, style, bare, OutputStream.nullOutputStream());
        assertTrue(
                report.diagnostics().stream().anyMatch(each -> each.code() == DiagnosticCode.ASSET_MISSING),
                "a picture that is missing is among the diagnostics");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThrows(
                EditionRefusedException.class,
                () -> renderer().render(edition, style, bare.withStrictness(Strictness.STRICT), out),
                "a strict context refuses an edition whose picture is missing");
        assertEquals(0, out.size(), "bytes that were written of an edition that was refused");
    }

    /**
     * Contradictions in an edition are reported, and refused in a strict context.
     *
     * @throws IOException if the renderer fails
     */
    @Test
    protected void anUnsoundEditionIsReported() throws IOException {
        Edition specimen = Specimen.edition();
        Edition unsound = new Edition(specimen.info(), List.of(
                specimen.articles().getFirst().withHeadline(Headline.of(List.of()))));
        RenderReport report = renderer().render(unsound, style, context, OutputStream.nullOutputStream());
        assertTrue(
                report.diagnostics().containsAll(Editions.check(unsound)),
                "what Editions.check finds is among the diagnostics");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThrows(
                EditionRefusedException.class,
                () -> renderer().render(unsound, style, context.withStrictness(Strictness.STRICT), out),
                "a strict context refuses an edition without a title");
        assertEquals(0, out.size(), "bytes that were written of an unsound edition");
    }

    /** Tests that the failure of a stream is that of the renderer. */
    @Test
    protected void aFailingStreamIsNotSwallowed() {
        IOException full = new IOException("the disk is full");
        OutputStream failing = new OutputStream() {
            @Override
            public void write(int value) throws IOException {
                throw full;
            }
        };
        assertSame(
                full,
                assertThrows(
                        IOException.class, () -> renderer().render(Specimen.edition(), style, context, failing)));
    }

    /** Tests that arguments which are null are refused by their names. */
    @Test
    @SuppressWarnings("NullAway") // The point of the test.
    protected void nullsAreRefusedByName() {
        Edition edition = Specimen.edition();
        Renderer renderer = renderer();
        OutputStream out = OutputStream.nullOutputStream();
        requireRefused("edition", () -> renderer.render(null, style, context, out));
        requireRefused("style", () -> renderer.render(edition, null, context, out));
        requireRefused("context", () -> renderer.render(edition, style, null, out));
        requireRefused("out", () -> renderer.render(edition, style, context, (OutputStream) null));
    }

    private static void requireRefused(String name, Executable call) {
        assertEquals(name, assertThrows(NullPointerException.class, call, name).getMessage());
    }

    /** Tests that the format can be chosen and named. */
    @Test
    protected void theFormatIsNamed() {
        assertTrue(renderer().format().id().matches("[a-z0-9-]+"), "an id is small letters, digits and hyphens");
        assertTrue(renderer().format().extension().matches("[A-Za-z0-9.]+"), "an extension has no dot before it");
        assertTrue(renderer().format().mediaType().matches("\\S+/\\S+"), "a media type is two words about a slash");
    }
}
