package org.groundswell.localstack.launcher;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.groundswell.localstack.FreePort;

/**
 * The running system: database, broker, mail catcher and the three services. Tests use it too, and may kill a part and
 * start it again.
 */
public final class LocalStack implements AutoCloseable {

    private static final long NEEDED_MEGABYTES = 1024;

    private final StackOptions options;
    private final DataFolder data;
    private final Sentinel sentinel;
    private final Secrets secrets;
    private final RunningParts parts;
    private final Database database;
    private final Programs programs;
    private final Program broker;
    private final Program mailCatcher;
    private final Map<Service, Instance> services = new EnumMap<>(Service.class);
    private CompletableFuture<?> databaseStart = CompletableFuture.completedFuture(null);
    private boolean closed;

    private LocalStack(StackOptions options, DataFolder data, Progress progress) {
        this.options = options;
        this.data = data;
        this.sentinel = Sentinel.start(data.sentinel());
        this.parts = new RunningParts(sentinel, progress);
        this.secrets = Secrets.loadOrMake(data.secrets());
        this.database = new Database(data.postgres(), options.ports().postgres(), secrets, data.newLog("postgres"));
        this.programs = new Programs(options, data, new ServiceEnvironment(options, secrets, database));
        this.broker = programs.broker();
        this.mailCatcher = programs.mailCatcher();
        for (Service service : Service.values()) {
            services.put(
                    service,
                    programs.instance(
                            service, service.fullName(), options.ports().of(service), Map.of()));
        }
    }

    /**
     * Takes hold of the data folder and checks what can be checked before anything is started.
     *
     * @throws LaunchRefused if it could not run
     */
    public static LocalStack open(StackOptions options, Progress progress) {
        for (Service service : Service.values()) {
            if (!Files.exists(options.jar(service))) {
                throw LaunchRefused.notBuilt(options.jar(service));
            }
        }
        DataFolder data = DataFolder.open(options.data(), NEEDED_MEGABYTES);
        try {
            Sentinel.awaitEarlier(data.sentinel());
            StackOptions chosen = options.withPorts(options.ports().chosen());
            chosen.ports().requireFree();
            return new LocalStack(chosen, data, progress);
        } catch (RuntimeException e) {
            data.close();
            throw e;
        }
    }

    /**
     * Returns when every part is ready.
     *
     * @throws PartFailed if one is not going to be
     */
    public void start() throws InterruptedException {
        databaseStart = CompletableFuture.runAsync(() -> parts.start(database));
        parts.start(broker);
        parts.start(mailCatcher);
        parts.awaitReady(database, this::isDatabaseStarted);
        for (Instance service : services.values()) {
            parts.start(service.part());
        }
        parts.awaitReady(mailCatcher, () -> Readiness.ofPort(options.ports().mail()));
        parts.awaitReady(broker, () -> Readiness.ofPort(options.ports().kafka()));
        for (Instance service : services.values()) {
            awaitReady(service);
        }
        new RunningFile(data.running()).write(this);
    }

    private boolean isDatabaseStarted() {
        if (databaseStart.isCompletedExceptionally() && databaseStart.exceptionNow() instanceof PartFailed failure) {
            throw failure;
        }
        return databaseStart.isDone();
    }

    private void awaitReady(Instance instance) throws InterruptedException {
        parts.awaitReady(instance.part(), () -> Readiness.ofService(instance.url()));
    }

    /** Waits as long as all is well, and tells which part ended first. */
    public PartFailed awaitFailure() throws InterruptedException {
        return PartFailed.ended(parts.awaitFirstEnd());
    }

    /** SIGKILL for one part; the others go on. */
    public void kill(Part part) {
        parts.kill(part);
    }

    /** Starts a part again that was killed. Returns at once: {@link #awaitAllReady} waits. */
    public void restart(Part part) {
        parts.start(part);
    }

    public void awaitAllReady() throws InterruptedException {
        parts.awaitReady(broker, () -> Readiness.ofPort(options.ports().kafka()));
        for (Instance service : services.values()) {
            awaitReady(service);
        }
    }

    /** One more process of a service, on a free port. Returns when it is ready. */
    public Instance startAnother(Service service) throws InterruptedException {
        return startAnother(service, Map.of());
    }

    /** @param environment of this process alone, above what the others have */
    public Instance startAnother(Service service, Map<String, String> environment) throws InterruptedException {
        int port = FreePort.any();
        Instance another = programs.instance(service, service.fullName() + "-" + port, port, environment);
        parts.start(another.part());
        awaitReady(another);
        return another;
    }

    public Instance service(Service service) {
        return Objects.requireNonNull(services.get(service));
    }

    public Part database() {
        return database;
    }

    public Part broker() {
        return broker;
    }

    public Part mailCatcher() {
        return mailCatcher;
    }

    List<Part> allParts() {
        List<Part> all = new ArrayList<>(List.of(database, broker, mailCatcher));
        services.values().forEach(service -> all.add(service.part()));
        return all;
    }

    public String mailUrl() {
        return "http://localhost:" + options.ports().mail();
    }

    public Ports ports() {
        return options.ports();
    }

    public String adminPassword() {
        return secrets.adminPassword();
    }

    /** For a look from outside at what a service has stored. */
    public String jdbcUrl(Service service) {
        return database.jdbcUrl(service) + "?user=" + service.shortName() + "&password="
                + secrets.databasePassword(service.shortName());
    }

    Secrets secrets() {
        return secrets;
    }

    /** Stops everything in order. A second call does nothing. */
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        parts.stopAll();
        databaseStart.exceptionally(failure -> null).join();
        sentinel.close();
        data.close();
    }
}
