package org.groundswell.localstack.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.groundswell.localstack.Folders;

/** A database that was being made when the machine or the launcher died is of no use: it is made again. */
final class FirstStart {

    private final Path marker;

    private FirstStart(Path marker) {
        this.marker = marker;
    }

    static FirstStart of(Path directory) {
        FirstStart start = new FirstStart(directory.resolveSibling(directory.getFileName() + ".unfinished"));
        try {
            if (Files.exists(start.marker)) {
                Folders.delete(directory);
            }
            if (!Files.exists(directory)) {
                Files.writeString(start.marker, "");
            }
            return start;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void isComplete() {
        try {
            Files.deleteIfExists(marker);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
