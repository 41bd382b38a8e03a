package org.groundswell.systemtests.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.groundswell.localstack.Folders;
import org.groundswell.localstack.api.Answer;
import org.groundswell.localstack.api.GroundswellApi;
import org.groundswell.localstack.api.Patience;
import org.groundswell.localstack.api.ServiceApi;
import org.groundswell.localstack.launcher.LocalStack;
import org.groundswell.localstack.launcher.Service;
import org.groundswell.localstack.launcher.StackOptions;
import org.junit.jupiter.api.Test;

/**
 * A file of 100 MB into a stakeholder-service that has 128 MB of heap: it ends at once where that is not enough. Run by hand, as
 * {@link LaunchBenchmark} is.
 */
class LargeImport {

    private static final Duration PATIENCE = Duration.ofMinutes(30);
    private static final int ROWS = 1_000_000;
    private static final long LARGE = 100_000_000;

    @Test
    void aHundredMegabytes_areImported_withinAHundredAndTwentyEightMegabytesOfHeap() throws Exception {
        byte[] file = new Crowd("large", ROWS).patientsFile();
        if (file.length < LARGE) {
            throw new IllegalStateException("The file has only " + file.length + " bytes");
        }
        Path data = Files.createTempDirectory("groundswell-large-import");
        StackOptions options = StackOptions.onFreePorts(
                        Path.of(System.getProperty("groundswell.home")).toAbsolutePath(), data)
                .withServiceHeap("128m");
        try (LocalStack stack = LocalStack.open(options, (part, what) -> {})) {
            stack.start();
            ServiceApi api = GroundswellApi.signIn(
                            stack.service(Service.CAMPAIGN).url(),
                            stack.service(Service.STAKEHOLDER).url(),
                            stack.service(Service.NOTIFICATION).url(),
                            "admin",
                            stack.adminPassword())
                    .stakeholder();
            run(api, file);
        } finally {
            Folders.delete(data);
        }
    }

    private static void run(ServiceApi api, byte[] file) {
        long begin = System.nanoTime();
        Answer uploaded = api.upload("/api/v1/imports?kind=patient&name=large", "text/csv", file);
        String path = "/api/v1/imports/" + uploaded.id();
        for (String step : List.of("check", "commit")) {
            api.post(path + "/" + step, Map.of());
            JsonNode now = Patience.until(
                    step,
                    PATIENCE,
                    () -> api.get(path).json(),
                    state -> List.of("checked", "committed", "failed")
                            .contains(state.path("state").asText()));
            System.out.printf(
                    Locale.ROOT,
                    "| %s of %.0f MB within 128 MB of heap | %.1f s since the upload | %s |%n",
                    step,
                    file.length / 1e6,
                    (System.nanoTime() - begin) / 1e9,
                    now.path("state").asText());
            if (now.path("state").asText().equals("failed")) {
                throw new IllegalStateException(now.toString());
            }
        }
    }
}
