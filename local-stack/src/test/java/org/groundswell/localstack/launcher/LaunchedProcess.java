package org.groundswell.localstack.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.TimeUnit;

/** The launcher as a person starts it, with the stand-ins for services. */
final class LaunchedProcess {

    private static final Duration LONG_ENOUGH = Duration.ofSeconds(90);

    private final Path data;
    private final Path output;
    private final Process process;

    private LaunchedProcess(Path data, Path output, Process process) {
        this.data = data;
        this.output = output;
        this.process = process;
    }

    static LaunchedProcess start(Path home, Path data, String... options) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dgroundswell.home=" + home,
                // Quarkus' test class path brings a second binding.
                "-Dslf4j.provider=org.slf4j.simple.SimpleServiceProvider",
                "-cp",
                System.getProperty("java.class.path"),
                RunCommand.class.getName(),
                "--data",
                data.toString()));
        for (String part : List.of("campaign", "stakeholder", "notification", "kafka", "postgres", "smtp", "mail")) {
            command.add("--" + part + "-port=0");
        }
        command.addAll(List.of(options));
        Path output = Files.createTempFile(home, "output", ".txt");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        return new LaunchedProcess(data, output, process);
    }

    LaunchedProcess awaitReady() {
        await("the launcher says that all is ready").atMost(LONG_ENOUGH).until(() -> {
            assertThat(process.isAlive()).as(output()).isTrue();
            return output().contains("Ctrl-C stops it");
        });
        return this;
    }

    String output() {
        try {
            return Files.readString(output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int exitCode() throws InterruptedException {
        assertThat(process.waitFor(LONG_ENOUGH.toSeconds(), TimeUnit.SECONDS))
                .as(output())
                .isTrue();
        return process.exitValue();
    }

    void terminate() {
        process.destroy();
    }

    void kill() {
        process.destroyForcibly();
    }

    String running(String property) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(data.resolve("running.properties"))) {
            properties.load(reader);
        }
        return properties.getProperty(property);
    }

    ProcessHandle part(String name) throws IOException {
        return ProcessHandle.of(Long.parseLong(running(name + ".pid"))).orElseThrow();
    }

    List<ProcessHandle> allParts() throws IOException {
        List<ProcessHandle> parts = new ArrayList<>();
        for (String name : List.of(
                "postgres",
                "kafka",
                "mail-catcher",
                "campaign-service",
                "stakeholder-service",
                "notification-service")) {
            parts.add(part(name));
        }
        return parts;
    }
}
