package org.groundswell.systemtests.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** What the processors of this machine have done. */
final class Processors {

    private static final Path STAT = Path.of("/proc/stat");
    /** USER_HZ, which is the same on every Linux: time(7). */
    private static final double TICKS_A_SECOND = 100;

    private Processors() {}

    /** Of all of them together since the machine was started; 0 where there is no {@code /proc}. */
    static double busySeconds() {
        if (!Files.isReadable(STAT)) {
            return 0;
        }
        try (Stream<String> lines = Files.lines(STAT)) {
            String[] all = lines.findFirst().orElseThrow().split(" +");
            long user = Long.parseLong(all[1]);
            long nice = Long.parseLong(all[2]);
            long system = Long.parseLong(all[3]);
            return (user + nice + system) / TICKS_A_SECOND;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
