package org.colophon.render.picture;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.colophon.model.Block;
import org.colophon.model.Diagnostic.Severity;
import org.colophon.model.DiagnosticCode;
import org.colophon.render.AssetSource;
import org.colophon.render.RenderContext;
import org.colophon.render.RenderLog;

/**
 * Fetches the pictures of one edition, each once. For each figure without one it reports the reason, with source and
 * line. Pictures of the same bytes are one, regardless of their names. Not thread-safe: one for each call.
 */
public final class PictureDesk {

    private final RenderContext context;
    private final Map<String, Answer> answers = new HashMap<>();
    private final Map<Picture, Picture> known = new HashMap<>();

    /** The result for a reference, for every figure that has it. */
    private sealed interface Answer {

        record Sound(Picture picture) implements Answer { }

        record Fault(Severity severity, DiagnosticCode code, String message) implements Answer { }
    }

    /**
     * A desk.
     *
     * @param context where pictures come from, and how strict it is
     */
    public PictureDesk(RenderContext context) {
        this.context = context;
    }

    /**
     * Fetches the picture of a figure. Faults of the picture are reported, never thrown.
     *
     * @param figure the figure
     * @param log where findings go; it is at the source of the figure
     * @return the picture, or its replacement
     */
    public Fetched fetch(Block.Figure figure, RenderLog log) {
        String asset = figure.asset();
        if (asset == null) {
            return new Fetched.Unnamed();
        }
        return switch (answers.computeIfAbsent(asset, this::answer)) {
            case Answer.Sound sound -> new Fetched.Shown(sound.picture());
            case Answer.Fault fault -> {
                log.report(fault.severity(), fault.code(), fault.message(), figure.span());
                yield new Fetched.Framed();
            }
        };
    }

    private Answer answer(String reference) {
        try {
            return switch (context.assets().open(reference)) {
                case AssetSource.Found found -> sound(found);
                case AssetSource.Missing missing ->
                    new Answer.Fault(severity(), DiagnosticCode.ASSET_MISSING, missing.reason());
                case AssetSource.Refused refused ->
                    new Answer.Fault(severity(), DiagnosticCode.ASSET_REFUSED, refused.reason());
            };
        } catch (IOException e) {
            return unreadable("\"" + reference + "\" cannot be read: " + reason(e));
        }
    }

    private static String reason(IOException e) {
        String message = e.getMessage();
        return message == null ? e.getClass().getSimpleName() : message;
    }

    private Answer sound(AssetSource.Found found) {
        try {
            Picture picture = PictureReader.read(found.content());
            return new Answer.Sound(known.computeIfAbsent(picture, first -> first));
        } catch (UnreadablePictureException e) {
            return unreadable(found.name() + " " + e.getMessage());
        }
    }

    private static Answer unreadable(String message) {
        return new Answer.Fault(DiagnosticCode.ASSET_UNREADABLE.severity(), DiagnosticCode.ASSET_UNREADABLE, message);
    }

    /** The severity of a missing picture. Drafts often lack pictures; editions that go to press must have them. */
    private Severity severity() {
        return switch (context.strictness()) {
            case LENIENT -> Severity.WARNING;
            case STRICT -> Severity.ERROR;
        };
    }
}
