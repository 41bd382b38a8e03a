package org.groundswell.localstack.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LauncherTest {

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
    void everything_isStoppedInOrder_bySigterm() throws Exception {
        List<ProcessHandle> parts = launcher.allParts();
        assertThat(parts).allMatch(ProcessHandle::isAlive);

        launcher.terminate();

        assertThat(launcher.exitCode()).isEqualTo(SIGTERM_EXIT);
        assertThat(parts).noneMatch(ProcessHandle::isAlive);
        assertThat(launcher.output())
                .containsSubsequence(
                        "campaign-service stopped", "mail-catcher stopped", "kafka stopped", "postgres stopped");
        assertThat(data.resolve("sentinel.pid")).doesNotExist();
    }

    @Test
    void services_areRunWithTheirSettings_andNoOthers() throws Exception {
        for (Service service : Service.values()) {
            String environment = "\n" + get(launcher.running(service.shortName() + ".url"));
            for (Setting setting : Setting.values()) {
                if (setting.isReadBy(service)) {
                    assertThat(environment).contains("\n" + setting + "=");
                } else {
                    assertThat(environment).doesNotContain("\n" + setting + "=");
                }
            }
        }
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("secrets.properties"))))
                .isEqualTo("rw-------");
    }

    @Test
    void password_isShownOnTheFirstRunOnly() throws Exception {
        assertThat(launcher.output()).contains("Sign in as admin with the password ");
        launcher.terminate();
        launcher.exitCode();

        launcher = LaunchedProcess.start(folder, data).awaitReady();

        assertThat(launcher.output()).doesNotContain("password");
    }

    @Test
    void secondRun_isRefusedInOneLine_whileTheFirstGoesOn() throws Exception {
        LaunchedProcess onSameData = LaunchedProcess.start(folder, data);
        assertThat(onSameData.exitCode()).isEqualTo(2);
        assertThat(onSameData.output())
                .startsWith("Groundswell already runs on " + data)
                .hasLineCount(1);

        String port = launcher.running("kafka.port");
        LaunchedProcess onSamePort = LaunchedProcess.start(folder, folder.resolve("other"), "--kafka-port", port);
        assertThat(onSamePort.exitCode()).isEqualTo(2);
        assertThat(onSamePort.output())
                .isEqualToIgnoringNewLines(
                        "A port is in use: " + port + " by another program (choose another with --kafka-port).");
        assertThat(launcher.allParts()).allMatch(ProcessHandle::isAlive);
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

    @Test
    void nothingIsLeftBehind_whenTheLauncherItselfIsKilled() throws Exception {
        List<ProcessHandle> parts = launcher.allParts();

        launcher.kill();
        launcher.exitCode();
        LaunchedProcess next = LaunchedProcess.start(folder, data);

        await("the parts of the killed launcher end")
                .atMost(Duration.ofSeconds(60))
                .until(() -> parts.stream().noneMatch(ProcessHandle::isAlive));
        launcher = next.awaitReady();
    }

    private static String get(String url) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(URI.create(url)).build(), HttpResponse.BodyHandlers.ofString())
                    .body();
        }
    }
}
