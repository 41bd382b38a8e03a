package org.groundswell.localstack.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogTailTest {

    @TempDir
    Path folder;

    @Test
    void tail_leavesOutTheFramesOfStackTraces() throws Exception {
        Path log = Files.writeString(folder.resolve("log"), """
                up
                java.lang.IllegalStateException: no database
                \tat org.groundswell.Some.method(Some.java:1)
                Caused by: java.net.ConnectException: refused
                \tat org.groundswell.Some.method(Some.java:2)
                \t... 35 more

                """);

        assertThat(LogTail.of(log, 2))
                .containsExactly(
                        "java.lang.IllegalStateException: no database",
                        "Caused by: java.net.ConnectException: refused");
    }
}
