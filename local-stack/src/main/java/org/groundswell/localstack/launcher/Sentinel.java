package org.groundswell.localstack.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Ends the parts in order when the launcher itself was killed and could not. It is a shell that waits for the end of its
 * input: that comes with the launcher's end, however it ended.
 */
final class Sentinel implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private static final String NAME = "groundswell-sentinel";

    private static final String SCRIPT = """
            trap '' INT HUP TERM
            parts=
            while read -r rank signal pid; do
              [ "$rank" = done ] && exit 0
              parts="$parts $rank:$signal:$pid"
            done
            for rank in 0 1 2 3; do
              for part in $parts; do
                [ "${part%%:*}" = $rank ] || continue
                signal=${part#*:}
                kill "-${signal%%:*}" "${part##*:}" 2>/dev/null
              done
              tenths=0
              for part in $parts; do
                [ "${part%%:*}" = $rank ] || continue
                pid=${part##*:}
                while kill -0 "$pid" 2>/dev/null && [ $tenths -lt 300 ]; do
                  sleep 0.1
                  tenths=$((tenths + 1))
                done
                kill -KILL "$pid" 2>/dev/null
              done
            done
            rm -f "$1"
            """;

    private final Writer orders;
    private final Path pidFile;

    private Sentinel(Writer orders, Path pidFile) {
        this.orders = orders;
        this.pidFile = pidFile;
    }

    static Sentinel start(Path pidFile) {
        try {
            Process shell = new ProcessBuilder("sh", "-c", SCRIPT, NAME, pidFile.toString())
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            Files.writeString(pidFile, String.valueOf(shell.pid()));
            return new Sentinel(shell.outputWriter(StandardCharsets.US_ASCII), pidFile);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits for the sentinel of a run that was killed, while it is still clearing up. */
    static void awaitEarlier(Path pidFile) {
        if (!Files.exists(pidFile)) {
            return;
        }
        try {
            Optional<ProcessHandle> earlier = ProcessHandle.of(
                            Long.parseLong(Files.readString(pidFile).strip()))
                    .filter(process -> process.info().commandLine().orElse("").contains(NAME));
            if (earlier.isPresent()) {
                earlier.get().onExit().get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException | ExecutionException | TimeoutException | NumberFormatException e) {
            throw new IllegalStateException("the parts of an earlier run do not end", e);
        }
    }

    synchronized void watch(Part part) {
        // PostgreSQL takes SIGTERM as "once the last client has gone".
        String signal = part.rank() == Part.Rank.DATABASE ? "INT" : "TERM";
        tell(part.rank().ordinal() + " " + signal + " " + part.pid());
    }

    /** All parts have ended: there is nothing left to clear up. */
    @Override
    public synchronized void close() {
        tell("done");
        try {
            orders.close();
            Files.deleteIfExists(pidFile);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void tell(String line) {
        try {
            orders.write(line + "\n");
            orders.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
