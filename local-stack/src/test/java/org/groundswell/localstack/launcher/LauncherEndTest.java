package org.groundswell.localstack.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LauncherEndTest {

    private static final int SIGTERM_EXIT = 143;

    @TempDir
    Path folder;

    private Path data;
    private LaunchedProcess launcher;

    @BeforeEach
    void start() throws Exception {
        data = folder.resolve("data");
        launcher = LaunchedProcess.start(StandIn.installIn(folder), data).awaitReady();
    }

    @AfterEach
    void stop() throws Exception {
        launcher.terminate();
        launcher.exitCode();
    }

    @Test
    void sigterm_stopsEverythingInOrder_andSigkillLeavesNothingBehindEither() throws Exception {
        List<ProcessHandle> parts = launcher.allParts();
        assertThat(parts).allMatch(ProcessHandle::isAlive);
        launcher.terminate();
        assertThat(launcher.exitCode()).isEqualTo(SIGTERM_EXIT);
        assertThat(parts).noneMatch(ProcessHandle::isAlive);
        assertThat(launcher.output())
                .containsSubsequence(
                        "campaign-service stopped", "mail-catcher stopped", "kafka stopped", "postgres stopped");
        assertThat(data.resolve("sentinel.pid")).doesNotExist();

        launcher = LaunchedProcess.start(folder, data).awaitReady();
        assertThat(launcher.output()).as("the password is shown once").doesNotContain("password");
        List<ProcessHandle> orphans = launcher.allParts();
        launcher.kill();
        launcher.exitCode();
        launcher = LaunchedProcess.start(folder, data);
        await("the parts of the killed launcher end")
                .atMost(Duration.ofSeconds(60))
                .until(() -> orphans.stream().noneMatch(ProcessHandle::isAlive));
        launcher.awaitReady();
    }

    @Test
    void deathOfAService_isNamedWithTheEndOfItsLog_andEndsTheRest() throws Exception {
        List<ProcessHandle> parts = launcher.allParts();

        launcher.part("stakeholder-service").destroyForcibly();

        assertThat(launcher.exitCode()).isEqualTo(1);
        assertThat(launcher.output())
                .contains("stakeholder-service has ended by itself.")
                .contains("the stand-in is up")
                .doesNotContain("Exception");
        assertThat(parts).noneMatch(ProcessHandle::isAlive);
    }

    @Test
    void deathOfTheDatabase_isNoticedToo() throws Exception {
        List<ProcessHandle> parts = launcher.allParts();

        launcher.part("postgres").destroyForcibly();

        assertThat(launcher.exitCode()).isEqualTo(1);
        assertThat(launcher.output()).contains("postgres has ended by itself.");
        assertThat(parts).noneMatch(ProcessHandle::isAlive);
    }
}
