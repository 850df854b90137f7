package org.colophon.render;

import java.util.concurrent.CancellationException;

/**
 * A one-way token that stops work. Renderers look at it for every block and page. An interrupt of the thread that
 * renders stops the work too. Thread-safe.
 */
public sealed interface Cancellation {

    /**
     * Whether the work should stop.
     *
     * @return true once it was cancelled
     */
    boolean cancelled();

    /**
     * Throws if the work has been cancelled or the thread interrupted. An interrupted thread stays so.
     *
     * @throws CancellationException once the work was cancelled
     */
    default void check() {
        if (cancelled()) {
            throw new CancellationException("rendering was cancelled");
        }
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException("rendering was interrupted");
        }
    }

    /**
     * A token that is never cancelled.
     *
     * @return the token
     */
    static Cancellation never() {
        return Never.INSTANCE;
    }

    /**
     * A token that can be cancelled.
     *
     * @return the token
     */
    static Token create() {
        return new Token();
    }

    /** The token that is never cancelled. */
    enum Never implements Cancellation {
        /** The only one. */
        INSTANCE;

        @Override
        public boolean cancelled() {
            return false;
        }
    }

    /** A token that can be cancelled, once and for all. */
    final class Token implements Cancellation {

        private volatile boolean cancelled;

        private Token() {
        }

        /** Stops the work at the next block or page. */
        public void cancel() {
            cancelled = true;
        }

        @Override
        public boolean cancelled() {
            return cancelled;
        }
    }
}
