package org.groundswell.localstack.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.groundswell.localstack.Folders;
import org.groundswell.localstack.api.GroundswellApi;
import org.groundswell.localstack.api.Planner;
import org.groundswell.localstack.api.ServiceApi;
import org.groundswell.localstack.launcher.LocalStack;
import org.groundswell.localstack.launcher.Optimising;
import org.groundswell.localstack.launcher.Service;
import org.groundswell.localstack.launcher.StackOptions;
import org.jspecify.annotations.Nullable;

/** The packaged services on free ports, each a process of its own, with database, broker and mail catcher: started once. */
public final class RunningSystem {

    private static @Nullable RunningSystem running;
    private static boolean failed;

    private final Optimising optimising;
    private final LocalStack stack;
    private final GroundswellApi api;

    private RunningSystem(Optimising optimising) {
        this.optimising = optimising;
        try {
            Path data = Files.createTempDirectory("groundswell-tests");
            Path home = Path.of(System.getProperty("groundswell.home", ".."))
                    .toAbsolutePath()
                    .normalize();
            StackOptions options = StackOptions.onFreePorts(home, data)
                    .withOptimising(optimising)
                    .withEnvironment(
                            "GROUNDSWELL_LAUNCH_UNDO_WINDOW", System.getProperty("groundswell.undo-window", "PT0S"))
                    .withEnvironment("GROUNDSWELL_CLOCK_MOVABLE", "true");
            this.stack = LocalStack.open(options, (part, what) -> {});
            Runtime.getRuntime().addShutdownHook(new Thread(() -> closeAndLeaveLogs(data)));
            stack.start();
            this.api = GroundswellApi.signIn(
                    url(Service.CAMPAIGN),
                    url(Service.STAKEHOLDER),
                    url(Service.NOTIFICATION),
                    "admin",
                    stack.adminPassword());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** A run of all tests leaves gigabytes in database and broker. */
    private void closeAndLeaveLogs(Path data) {
        stack.close();
        Folders.delete(data.resolve("postgres"));
        Folders.delete(data.resolve("kafka"));
    }

    /** With services that are up soon, and never get fast. */
    public static RunningSystem get() {
        return started(Optimising.NEVER);
    }

    /** With services as {@code ./run} starts them, to measure how fast they are. */
    public static RunningSystem optimised() {
        return started(Optimising.LATER);
    }

    private static synchronized RunningSystem started(Optimising optimising) {
        if (failed) {
            throw new IllegalStateException("The system did not start: see what the first test says that needed it");
        }
        if (running == null) {
            failed = true;
            running = new RunningSystem(optimising);
            failed = false;
        } else if (running.optimising != optimising) {
            throw new IllegalStateException("Tests and benchmarks can't share one running system: run them apart");
        }
        return running;
    }

    public LocalStack stack() {
        return stack;
    }

    /** Where people open the workspace. */
    public String workspaceUrl() {
        return url(Service.CAMPAIGN);
    }

    public String adminPassword() {
        return stack.adminPassword();
    }

    public GroundswellApi api() {
        return api;
    }

    public Planner planner() {
        return new Planner(api);
    }

    /** As nobody: the public pages. */
    public ServiceApi publicPages() {
        return ServiceApi.at(url(Service.STAKEHOLDER));
    }

    public ServiceApi notificationAs(String key) {
        return ServiceApi.at(url(Service.NOTIFICATION)).as(key);
    }

    public ServiceApi mails() {
        return ServiceApi.at(stack.mailUrl());
    }

    public StoredRows storedRows() {
        return new StoredRows(stack);
    }

    /** How often a letter of each delivery was received; the delivery is named in the Message-ID. */
    public Map<String, Integer> lettersByDelivery() {
        Map<String, Integer> letters = new HashMap<>();
        mails().get("/api/message-ids")
                .json()
                .properties()
                .forEach(entry -> letters.put(
                        entry.getKey().substring(1, entry.getKey().indexOf('@')),
                        entry.getValue().asInt()));
        return letters;
    }

    /** A new token of the administrator. */
    public String token() {
        return ServiceApi.at(url(Service.CAMPAIGN))
                .post("/api/v1/sessions", Map.of("login", "admin", "password", stack.adminPassword()))
                .text("token");
    }

    private String url(Service service) {
        return stack.service(service).url();
    }
}
