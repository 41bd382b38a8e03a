package org.groundswell.stakeholder.imports;

import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.jspecify.annotations.Nullable;

/** Parts that another thread makes ready while this one works on those before; it is never more than a few ahead. */
final class ReadAhead<T> implements AutoCloseable {

    private static final int AHEAD = 2;

    private final BlockingQueue<Optional<T>> ready = new ArrayBlockingQueue<>(AHEAD);
    private final Thread thread;
    private volatile @Nullable Throwable failure;

    interface Sink<T> {
        /** Waits while there are enough. */
        void put(T part) throws InterruptedException;
    }

    interface Source<T> {
        void read(Sink<T> next) throws InterruptedException;
    }

    private ReadAhead(String name, Source<T> source) {
        this.thread = Thread.ofPlatform().daemon().name(name).unstarted(() -> run(source));
    }

    static <T> ReadAhead<T> of(String name, Source<T> source) {
        ReadAhead<T> ahead = new ReadAhead<>(name, source);
        ahead.thread.start();
        return ahead;
    }

    /** The next part, or null after the last. Throws what the source threw. */
    @Nullable
    T next() {
        try {
            Optional<T> part = ready.take();
            return part.isPresent() ? part.get() : atEnd();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped while waiting for " + thread.getName(), e);
        }
    }

    private @Nullable T atEnd() {
        Throwable thrown = failure;
        if (thrown instanceof RuntimeException exception) {
            throw exception;
        }
        if (thrown != null) {
            throw new IllegalStateException(thrown);
        }
        return null;
    }

    private void run(Source<T> source) {
        try {
            try {
                source.read(part -> ready.put(Optional.of(part)));
            } catch (RuntimeException | Error e) {
                failure = e;
            }
            ready.put(Optional.empty());
        } catch (InterruptedException closed) {
            // Nobody waits for more.
        }
    }

    /** Also in the middle: the source is stopped, and has stopped when this returns. */
    @Override
    public void close() {
        thread.interrupt();
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
