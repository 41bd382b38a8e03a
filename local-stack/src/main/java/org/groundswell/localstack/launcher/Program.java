package org.groundswell.localstack.launcher;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A Java program in a process of its own. */
final class Program implements Part {

    /**
     * Ctrl-C goes to every process of the terminal. The parts ignore it, so that the launcher can stop them in order; a
     * JVM keeps to that when the signal is ignored as it starts.
     */
    private static final String IGNORING_CTRL_C = "trap '' INT HUP; exec \"$@\"";

    private final String name;
    private final Rank rank;
    private final Path log;
    private final List<String> command;
    private final Map<String, String> environment;
    private final Duration patience;
    private @Nullable Process process;

    /** @param patience how long it may take to end in order */
    Program(String name, Rank rank, Path log, List<String> java, Map<String, String> environment, Duration patience) {
        this.name = name;
        this.rank = rank;
        this.log = log;
        this.command = new ArrayList<>(List.of("sh", "-c", IGNORING_CTRL_C, "sh"));
        this.command.addAll(java);
        this.environment = environment;
        this.patience = patience;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Rank rank() {
        return rank;
    }

    @Override
    public Path log() {
        return log;
    }

    @Override
    public synchronized void start() {
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectInput(new File("/dev/null"))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(environment);
        try {
            process = builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(name + " could not be started", e);
        }
    }

    @Override
    public long pid() {
        return started().pid();
    }

    @Override
    public boolean isAlive() {
        return process != null && process.isAlive();
    }

    @Override
    public void stop() {
        if (!isAlive()) {
            return;
        }
        Process running = started();
        running.destroy();
        try {
            if (!running.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                kill();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            kill();
        }
    }

    @Override
    public void kill() {
        started().destroyForcibly().onExit().join();
    }

    private synchronized Process started() {
        if (process == null) {
            throw new IllegalStateException(name + " was never started");
        }
        return process;
    }
}
