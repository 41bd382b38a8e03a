package org.groundswell.localstack.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RunningLauncherTest {

    private Path folder;
    private Path data;
    private LaunchedProcess launcher;

    @BeforeAll
    void start(@TempDir Path temporary) throws Exception {
        folder = temporary;
        data = folder.resolve("data");
        launcher = LaunchedProcess.start(StandIn.installIn(folder), data).awaitReady();
    }

    @AfterAll
    void stop() throws Exception {
        launcher.terminate();
        launcher.exitCode();
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
    }

    @Test
    void secrets_areForTheirOwnerOnly() throws Exception {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("secrets.properties"))))
                .isEqualTo("rw-------");
        assertThat(launcher.output()).contains("Sign in as admin with the password ");
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

    private static String get(String url) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(URI.create(url)).build(), HttpResponse.BodyHandlers.ofString())
                    .body();
        }
    }
}
