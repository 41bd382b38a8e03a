package org.groundswell.localstack.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.groundswell.localstack.Folders;

/** A first run on an empty data folder, for nothing but the class archives that the parts write as they end. */
final class Preparation {

    /** On a busy machine, writing them takes far longer than ending does. */
    private static final Duration WRITING_PATIENCE = Duration.ofMinutes(5);

    private Preparation() {}

    /** @param home the checkout */
    static void run(Path home) throws IOException, InterruptedException {
        StackOptions options = StackOptions.onFreePorts(home, home.resolve("target/preparation"))
                .withStopPatience(WRITING_PATIENCE);
        Folders.delete(options.data());
        Files.createDirectories(options.classArchives());
        try (LocalStack stack = LocalStack.open(options, Progress.SILENT)) {
            Runtime.getRuntime().addShutdownHook(new Thread(stack::close));
            stack.start();
        }
        Folders.delete(options.data());
    }
}
