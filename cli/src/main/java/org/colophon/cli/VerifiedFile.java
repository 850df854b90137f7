package org.colophon.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import org.colophon.render.AtomicFile;
import org.colophon.render.RenderContext;
import org.colophon.render.RenderReport;
import org.colophon.render.Renderer;
import org.colophon.verify.Verification;
import org.colophon.verify.Verifier;

/**
 * Writes an output after it was read back and found to hold what its edition holds; any other output is not written.
 */
final class VerifiedFile {

    private VerifiedFile() {
    }

    static RenderReport write(PrintShop shop, PrintJob job, Renderer renderer, RenderContext context, Path target)
            throws IOException {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        RenderReport report = renderer.render(job.edition(), shop.style(), context, output);
        Verification verification =
                Verifier.create().verify(job.edition(), renderer.format().id(), output.toByteArray());
        if (!verification.holds()) {
            throw new OutputRefusedException(verification.discrepancies());
        }
        return AtomicFile.write(target, file -> {
            output.writeTo(file);
            return report;
        });
    }
}
