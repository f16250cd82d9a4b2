package finsam.json.batch;

import java.io.InterruptedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Works on one thing after the other, on some threads at a time, and hands on the results in order. At most two things a
 * thread are under way.
 *
 * @param <A>  what is worked on
 * @param <R>  the results
 */
public final class InOrder<A, R> implements AutoCloseable {
    private static final int EACH = 2;

    private final ExecutorService workers;
    private final int window;
    private final Function<A, R> work;
    private final Consumer<R> results;
    private final Deque<Future<R>> underWay = new ArrayDeque<>();

    /** Starts the threads. */
    public InOrder(int threads, Function<A, R> work, Consumer<R> results) {
        this.workers = Executors.newFixedThreadPool(threads, task -> {
            Thread thread = new Thread(task, "finsam-lines");
            thread.setDaemon(true);
            return thread;
        });
        this.window = EACH * threads;
        this.work = work;
        this.results = results;
    }

    /** Takes a thing to work on; waits if too many are under way. */
    public void add(A thing) throws InterruptedIOException {
        while (!underWay.isEmpty()
                && (underWay.size() >= window || underWay.element().isDone())) {
            handOn();
        }
        underWay.add(workers.submit(() -> work.apply(thing)));
    }

    /** Waits for all that is under way. */
    public void finish() throws InterruptedIOException {
        while (!underWay.isEmpty()) {
            handOn();
        }
    }

    private void handOn() throws InterruptedIOException {
        try {
            results.accept(underWay.remove().get());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while lines were under way");
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        }
    }

    /** Stops the threads; what is still under way is dropped. */
    @Override
    public void close() {
        workers.shutdownNow();
    }
}
