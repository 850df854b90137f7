package org.colophon.render;

import java.util.concurrent.CancellationException;

/** A one-way token that stops work. Renderers look at it for every block and page. Thread-safe. */
public sealed interface Cancellation {

    /**
     * Whether the work should stop.
     *
     * @return true once it was cancelled
     */
    boolean cancelled();

    /**
     * Goes on, or stops the work.
     *
     * @throws CancellationException once it was cancelled
     */
    default void check() {
        if (cancelled()) {
            throw new CancellationException("rendering was cancelled");
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
