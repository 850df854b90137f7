package org.colophon.parser.source;

import java.util.Objects;
import org.colophon.model.SourceSpan;

/**
 * A fault of the reader's own that a {@link SafetyNet} caught.
 *
 * @param stage the step that failed
 * @param span the part of the source
 * @param cause the throwable
 */
public record CaughtFault(ReadingStage stage, SourceSpan span, Throwable cause) {

    public CaughtFault {
        Objects.requireNonNull(stage, "stage");
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(cause, "cause");
    }

    /** The place in our own code that threw it: the class, method and line of the topmost frame of ours. */
    public String frame() {
        for (StackTraceElement frame : cause.getStackTrace()) {
            String type = frame.getClassName();
            if (type.startsWith("org.colophon.")) {
                String name = type.substring(type.lastIndexOf('.') + 1);
                return name + "." + frame.getMethodName() + ":" + frame.getLineNumber();
            }
        }
        return "an unknown place";
    }
}
