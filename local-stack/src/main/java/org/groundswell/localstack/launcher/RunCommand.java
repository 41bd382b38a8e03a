package org.groundswell.localstack.launcher;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What {@code ./run} does once everything is built. */
@Command(
        name = "./run",
        description = "Builds Groundswell and runs it on this machine, with a database and a broker of its own.",
        sortOptions = false,
        abbreviateSynopsis = true,
        usageHelpWidth = 100)
public final class RunCommand implements Callable<Integer> {

    private static final int REFUSED = 2;
    private static final int PART_FAILED = 1;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "where everything is kept (default: .groundswell in the checkout)")
    Path data = home().resolve(".groundswell");

    @Option(names = "--demo", description = "fill it with a made-up campaign that has run for five weeks")
    boolean demo;

    @Option(
            names = "--seed",
            paramLabel = "NUMBER",
            description = "of the demo: the same seed gives the same demo (default: ${DEFAULT-VALUE})")
    long seed = 2026;

    @Option(names = "--follow", description = "show what the parts write to their logs")
    boolean follow;

    @Option(
            names = "--host",
            paramLabel = "ADDRESS",
            description =
                    "address that the services listen on (default: ${DEFAULT-VALUE}, which lets no other machine in)")
    String host = "localhost";

    @Option(
            names = "--campaign-port",
            paramLabel = "PORT",
            description = "default: ${DEFAULT-VALUE}; here and below 0 takes a free one")
    int campaignPort = Ports.DEFAULT.campaign();

    @Option(names = "--stakeholder-port", paramLabel = "PORT", description = "default: ${DEFAULT-VALUE}")
    int stakeholderPort = Ports.DEFAULT.stakeholder();

    @Option(names = "--notification-port", paramLabel = "PORT", description = "default: ${DEFAULT-VALUE}")
    int notificationPort = Ports.DEFAULT.notification();

    @Option(names = "--kafka-port", paramLabel = "PORT", description = "default: ${DEFAULT-VALUE}")
    int kafkaPort = Ports.DEFAULT.kafka();

    @Option(names = "--postgres-port", paramLabel = "PORT", description = "default: ${DEFAULT-VALUE}")
    int postgresPort = Ports.DEFAULT.postgres();

    @Option(names = "--smtp-port", paramLabel = "PORT", description = "of the mail catcher (default: ${DEFAULT-VALUE})")
    int smtpPort = Ports.DEFAULT.smtp();

    @Option(
            names = "--mail-port",
            paramLabel = "PORT",
            description = "of the mail catcher's pages (default: ${DEFAULT-VALUE})")
    int mailPort = Ports.DEFAULT.mail();

    @Option(names = "--service-heap", paramLabel = "SIZE", description = "of each service (default: ${DEFAULT-VALUE})")
    String serviceHeap = StackOptions.DEFAULT_HEAP;

    @Option(names = "--broker-heap", paramLabel = "SIZE", description = "of Kafka (default: ${DEFAULT-VALUE})")
    String brokerHeap = StackOptions.DEFAULT_HEAP;

    @Option(names = "--prepare", hidden = true, description = "starts and stops everything once on data of no use")
    boolean prepare;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "show this and end")
    boolean help;

    private final PrintStream out = System.out;
    private final PrintStream err = System.err;
    private final long begin = System.nanoTime();

    public static void main(String[] args) {
        // The embedded PostgreSQL's helper logs what we say better ourselves.
        System.setProperty("org.slf4j.simpleLogger.defaultLogLevel", "off");
        System.exit(new CommandLine(new RunCommand())
                .setOverwrittenOptionsAllowed(true)
                .setParameterExceptionHandler(RunCommand::refuse)
                .execute(args));
    }

    private static int refuse(CommandLine.ParameterException mistake, String[] args) {
        System.err.println(mistake.getMessage() + ". ./run --help lists the options.");
        return REFUSED;
    }

    @Override
    public Integer call() throws InterruptedException, IOException {
        try {
            if (prepare) {
                Preparation.run(home());
            } else {
                run(LocalStack.open(options(), this::tell));
            }
            return 0;
        } catch (LaunchRefused e) {
            err.println(e.getMessage());
            return REFUSED;
        } catch (PartFailed e) {
            return PART_FAILED;
        }
    }

    private void run(LocalStack stack) throws InterruptedException, IOException {
        Runtime.getRuntime().addShutdownHook(new Thread(stack::close));
        try (stack) {
            watch(stack);
        }
    }

    /** Says what went wrong before the rest is stopped. */
    private void watch(LocalStack stack) throws InterruptedException, IOException {
        try {
            stack.start();
            out.print(Summary.of(stack, data, secondsSinceBegin()));
            stack.secrets().adminPasswordWasShown();
            if (demo) {
                new DemoRun(stack, data, seed, out).start();
            }
            if (follow) {
                new LogFollower(stack.allParts(), out).start();
            }
            throw stack.awaitFailure();
        } catch (PartFailed e) {
            report(e);
            throw e;
        }
    }

    private StackOptions options() {
        Ports ports =
                new Ports(campaignPort, stakeholderPort, notificationPort, kafkaPort, postgresPort, smtpPort, mailPort);
        Map<String, String> environment = new HashMap<>();
        if (demo) {
            environment.put("GROUNDSWELL_CLOCK_MOVABLE", "true");
        }
        return new StackOptions(
                home(),
                data.toAbsolutePath().normalize(),
                host,
                ports,
                serviceHeap,
                Optimising.LATER,
                brokerHeap,
                environment,
                StackOptions.DEFAULT_STOP_PATIENCE);
    }

    /** The checkout; {@code ./run} says where it is. */
    private static Path home() {
        return Path.of(System.getProperty("groundswell.home", "")).toAbsolutePath();
    }

    private void tell(Part part, String what) {
        out.printf(Locale.ROOT, "  %5s s  %s %s%n", secondsSinceBegin(), part.name(), what);
    }

    private String secondsSinceBegin() {
        return String.format(Locale.ROOT, "%.1f", (System.nanoTime() - begin) / 1e9);
    }

    private void report(PartFailed failure) {
        err.println(
                failure.getMessage() + " The end of its log, " + failure.part().log() + ":");
        failure.lastLines().forEach(line -> err.println("    " + line));
    }
}
