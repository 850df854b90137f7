package org.colophon.parser.source;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.colophon.model.DiagnosticCode;
import org.colophon.model.SourceSpan;

/**
 * Catches exceptions of the reader's own steps, so that a fault of ours takes no more of a source than the line, block
 * or article it was met in. It is passed down to every step; tests read without one.
 */
public interface SafetyNet {

    /** Returns the result of a step, or its substitute if the step fails. */
    <T> T step(ReadingStage stage, int start, int end, Supplier<T> step, Supplier<T> instead);

    /** Runs a step, or its substitute if the step fails. */
    default void run(ReadingStage stage, int start, int end, Runnable step, Runnable instead) {
        step(stage, start, end, done(step), done(instead));
    }

    private static Supplier<Boolean> done(Runnable step) {
        return () -> {
            step.run();
            return true;
        };
    }

    /** The faults that were caught, in the order in which they were met. */
    List<CaughtFault> faults();

    /** Makes the net of one source. */
    @FunctionalInterface
    interface Maker {
        SafetyNet over(SourceText source, Findings findings);
    }

    /** No net: an exception of a step ends the reading. */
    static SafetyNet none() {
        return new SafetyNet() {
            @Override
            public <T> T step(ReadingStage stage, int start, int end, Supplier<T> step, Supplier<T> instead) {
                return step.get();
            }

            @Override
            public List<CaughtFault> faults() {
                return List.of();
            }
        };
    }

    /** A net that reports each fault once, however often its step is tried. */
    static SafetyNet spread(SourceText source, Findings findings) {
        return new Spread(source, findings);
    }

    /** Catches and reports. Errors of the machine go through, but for the overflow of the stack, which is a fault. */
    final class Spread implements SafetyNet {

        private final SourceText source;
        private final Findings findings;
        private final List<CaughtFault> faults = new ArrayList<>();
        private final Set<String> messages = new HashSet<>();

        private Spread(SourceText source, Findings findings) {
            this.source = source;
            this.findings = findings;
        }

        @Override
        public <T> T step(ReadingStage stage, int start, int end, Supplier<T> step, Supplier<T> instead) {
            try {
                return step.get();
            } catch (RuntimeException | StackOverflowError e) {
                caught(new CaughtFault(stage, source.span(start, Math.max(start, end)), e));
                return instead.get();
            }
        }

        private void caught(CaughtFault fault) {
            String message = "Colophon failed to read this " + fault.stage().words() + " ("
                    + fault.cause().getClass().getSimpleName() + " at " + fault.frame()
                    + "): it is kept as plain text; please report it";
            SourceSpan span = fault.span();
            if (messages.add(span.start() + " " + span.end() + " " + message)) {
                faults.add(fault);
                findings.add(DiagnosticCode.INTERNAL_READER_FAILURE, message, span);
            }
        }

        @Override
        public List<CaughtFault> faults() {
            return faults;
        }
    }
}
