package org.colophon.proof;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.UnaryOperator;

/** Holds the view of a preview, and tells those who wait that it changed. */
final class PreviewRoom {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private PreviewShown shown;
    private boolean open = true;

    PreviewRoom(PreviewShown first) {
        this.shown = first;
    }

    PreviewShown shown() {
        lock.lock();
        try {
            return shown;
        } finally {
            lock.unlock();
        }
    }

    void show(UnaryOperator<PreviewShown> next) {
        lock.lock();
        try {
            shown = next.apply(shown);
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    void close() {
        lock.lock();
        try {
            open = false;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Waits until there is something newer, the room is closed, or the time is over. Returns whether it is open. */
    boolean await(long seen, long seconds) throws InterruptedException {
        lock.lock();
        try {
            long left = TimeUnit.SECONDS.toNanos(seconds);
            while (open && shown.version() <= seen && left > 0) {
                left = changed.awaitNanos(left);
            }
            return open;
        } finally {
            lock.unlock();
        }
    }
}
