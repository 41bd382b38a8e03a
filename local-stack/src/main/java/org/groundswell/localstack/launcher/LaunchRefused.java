package org.groundswell.localstack.launcher;

import java.nio.file.Path;
import java.util.List;

/** Something that the person who started it has to put right first. The message is one line that says what. */
public final class LaunchRefused extends RuntimeException {

    private LaunchRefused(String message) {
        super(message);
    }

    static LaunchRefused alreadyRunning(Path data, String owner) {
        return new LaunchRefused("Groundswell already runs on " + data + " (process " + owner
                + "). Stop that one, or give another folder with --data.");
    }

    static LaunchRefused notAFolder(Path data) {
        return new LaunchRefused(data + " cannot be used as a folder for data. Give another one with --data.");
    }

    static LaunchRefused notWritable(Path data) {
        return new LaunchRefused(data + " cannot be written to. Change its permissions, or give another with --data.");
    }

    static LaunchRefused diskFull(Path data, long freeMegabytes, long neededMegabytes) {
        return new LaunchRefused("Only " + freeMegabytes + " MB are free for " + data + ", and " + neededMegabytes
                + " MB are needed. Make room, or give a folder on another disk with --data.");
    }

    static LaunchRefused otherPostgres(Path folder, String found, String expected) {
        return new LaunchRefused(folder + " was made by PostgreSQL " + found + ", and this is PostgreSQL " + expected
                + ". Give another folder with --data, or move the data over.");
    }

    static LaunchRefused portsInUse(List<String> ports) {
        return new LaunchRefused(
                (ports.size() == 1 ? "A port is in use: " : "Ports are in use: ") + String.join("; ", ports) + ".");
    }

    static LaunchRefused notBuilt(Path jar) {
        return new LaunchRefused(jar + " is missing. Build it first: ./run does so, or mvn package.");
    }

    static LaunchRefused secretsUnreadable(Path file, String reason) {
        return new LaunchRefused(file + " cannot be used: " + reason + ".");
    }
}
