package org.colophon.testkit;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.colophon.model.Block;
import org.colophon.model.Edition;
import org.colophon.render.Cancellation;
import org.colophon.render.Format;
import org.colophon.render.Progress;
import org.colophon.render.RenderContext;
import org.colophon.render.RenderReport;
import org.colophon.render.Renderer;
import org.colophon.render.text.TextJob;
import org.colophon.render.text.TextRenderer;
import org.colophon.style.PrintStyle;
import org.junit.jupiter.api.Test;

/** Each test of the contract fails for a renderer that breaks it. */
class RendererContractTest {

    private static final Format FORMAT = new Format("txt", "text/plain", "txt");
    private static final PlainTextRenderer SOUND = new PlainTextRenderer();

    /** A renderer with something wrong: the sound one, called otherwise. */
    @FunctionalInterface
    private interface Fault {
        RenderReport render(Edition edition, PrintStyle style, RenderContext context, OutputStream out)
                throws IOException;
    }

    private static RendererContract contract(Renderer renderer) {
        return new RendererContract() {
            @Override
            protected Renderer renderer() {
                return renderer;
            }

            @Override
            protected String words(byte[] output) {
                return new String(output, StandardCharsets.UTF_8);
            }
        };
    }

    private static RendererContract contract(Fault fault) {
        return contract(new Renderer() {
            @Override
            public Format format() {
                return FORMAT;
            }

            @Override
            public RenderReport render(Edition edition, PrintStyle style, RenderContext context, OutputStream out)
                    throws IOException {
                return fault.render(edition, style, context, out);
            }
        });
    }

    private static void requireFailure(ThrowingCallable test, String message) {
        assertThatThrownBy(test).isInstanceOf(AssertionError.class).hasMessageContaining(message);
    }

    @Test
    void seesALineThatIsLost() {
        RendererContract contract = contract(new TextRenderer(FORMAT) {
            @Override
            protected void pullQuote(Block.PullQuote quote, TextJob job) {
                job.line("");
            }
        });
        requireFailure(contract::nothingIsLost, "pull_quote of a1-");
    }

    @Test
    void seesProgressThatStandsStillInAnArticle() {
        requireFailure(contract((edition, style, context, out) -> {
            RenderReport report = SOUND.render(edition, style, context.withProgress(Progress.silent()), out);
            context.progress().step(Progress.Stage.WRITE, 1, 1);
            return report;
        })::progressMovesInsideAnArticle, "blocks has 1 steps");
    }

    @Test
    void seesWorkThatIsStoppedInTheMiddleAndGoesOn() {
        requireFailure(contract((edition, style, context, out) -> {
            int[] steps = {0};
            Progress first = (stage, done, total) -> {
                context.progress().step(stage, done, total);
                if (steps[0]++ == 0) {
                    context.cancellation().check();
                }
            };
            return SOUND.render(
                    edition, style, context.withProgress(first).withCancellation(Cancellation.never()), out);
        })::aCancelledTokenStopsTheWork, " of the progress stops the work");
    }

    @Test
    void seesAWrongCountOfBytesAndAStreamThatIsClosed() {
        requireFailure(contract((edition, style, context, out) -> {
            RenderReport report = SOUND.render(edition, style, context, out);
            return new RenderReport(FORMAT, 0, report.bytes() + 1, report.diagnostics());
        })::theReportIsTrue, "bytes of the report");
        requireFailure(contract((edition, style, context, out) -> {
            RenderReport report = SOUND.render(edition, style, context, out);
            out.close();
            return report;
        })::theReportIsTrue, "left open");
    }

    @Test
    void seesBytesThatDiffer() {
        AtomicInteger count = new AtomicInteger();
        requireFailure(contract((edition, style, context, out) -> {
            RenderReport report = SOUND.render(edition, style, context, out);
            out.write(count.incrementAndGet());
            return report;
        })::theSameInputGivesTheSameBytes, "bytes of another thread");
    }

    @Test
    void seesARendererThatCannotBeStopped() {
        RendererContract deaf = contract((edition, style, context, out) ->
                SOUND.render(edition, style, RenderContext.defaults().withAssets(Specimen.pictures()), out));
        requireFailure(deaf::aCancelledTokenStopsTheWork, "stops the work");
        assertThatThrownBy(deaf::anInterruptStopsTheWork).isInstanceOf(AssertionError.class);
        requireFailure(deaf::progressGoesForward, "the last stage ends at");
        requireFailure(deaf::aMissingPictureIsReported, "a picture that is missing");
    }

    @Test
    void seesAStreamWhoseFailureIsSwallowed() {
        RendererContract swallowing = contract((edition, style, context, out) -> {
            try {
                return SOUND.render(edition, style, context, out);
            } catch (IOException e) {
                return new RenderReport(FORMAT, 0, 0, List.of());
            }
        });
        requireFailure(swallowing::aFailingStreamIsNotSwallowed, "IOException");
    }

    @Test
    void seesNullsThatAreNotNamed() {
        RendererContract careless = contract((edition, style, context, out) -> {
            edition.articles();
            return SOUND.render(edition, style, context, out);
        });
        requireFailure(careless::nullsAreRefusedByName, "edition");
    }
}
