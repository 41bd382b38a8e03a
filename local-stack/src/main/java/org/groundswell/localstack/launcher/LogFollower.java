package org.groundswell.localstack.launcher;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

/** Prints what all parts write to their logs, each line under its part's name. */
final class LogFollower {

    private static final long PAUSE_MILLIS = 250;

    private record Source(String name, BufferedReader reader) {}

    private final List<Source> sources = new ArrayList<>();
    private final PrintStream out;

    LogFollower(List<Part> parts, PrintStream out) throws IOException {
        this.out = out;
        for (Part part : parts) {
            BufferedReader reader = Files.newBufferedReader(part.log());
            reader.skip(Files.size(part.log()));
            sources.add(new Source(part.name(), reader));
        }
    }

    void start() {
        Thread.ofPlatform().daemon().name("log-follower").start(this::follow);
    }

    private void follow() {
        try {
            while (true) {
                for (Source source : sources) {
                    printNew(source);
                }
                Thread.sleep(PAUSE_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            out.println("The logs can no longer be followed: " + e.getMessage());
        }
    }

    private void printNew(Source source) throws IOException {
        while (source.reader().ready()) {
            out.printf("%-20s | %s%n", source.name(), source.reader().readLine());
        }
    }
}
