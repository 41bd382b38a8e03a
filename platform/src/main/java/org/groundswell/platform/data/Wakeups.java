package org.groundswell.platform.data;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** Wakes background tasks of this process before their interval is over. */
@ApplicationScoped
public class Wakeups {

    private final ConcurrentMap<String, List<Signal>> signals = new ConcurrentHashMap<>();
    private final AfterCommit afterCommit;

    Wakeups(AfterCommit afterCommit) {
        this.afterCommit = afterCommit;
    }

    /** Wakes the task of this name once the current transaction has committed, or at once where there is none. */
    public void wake(String taskName) {
        afterCommit.run("wake " + taskName, () -> raise(taskName));
    }

    /** Wakes every task, for instance because the clock was moved. */
    public void wakeAll() {
        signals.keySet().forEach(this::raise);
    }

    Signal register(String taskName) {
        Signal signal = new Signal();
        signals.computeIfAbsent(taskName, name -> new CopyOnWriteArrayList<>()).add(signal);
        return signal;
    }

    private void raise(String taskName) {
        signals.getOrDefault(taskName, List.of()).forEach(Signal::raise);
    }
}
