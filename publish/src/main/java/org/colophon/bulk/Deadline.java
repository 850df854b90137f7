package org.colophon.bulk;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.colophon.render.Cancellation;

/** Stops the work on one input after a time. Must be closed when the work is done. */
final class Deadline implements AutoCloseable {

    private final Duration most;
    private final Cancellation.Token token = Cancellation.create();
    private final CompletableFuture<Void> alarm;

    Deadline(Duration most) {
        this.most = most;
        this.alarm = most.isZero()
                ? CompletableFuture.completedFuture(null)
                : CompletableFuture.runAsync(token::cancel,
                        CompletableFuture.delayedExecutor(most.toMillis(), TimeUnit.MILLISECONDS));
    }

    Cancellation token() {
        return token;
    }

    boolean isOver() {
        return token.cancelled();
    }

    String reason() {
        return "it took longer than " + most.toMillis() + " ms";
    }

    @Override
    public void close() {
        alarm.cancel(false);
    }
}
