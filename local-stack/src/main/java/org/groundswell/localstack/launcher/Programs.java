package org.groundswell.localstack.launcher;

import java.util.HashMap;
import java.util.Map;

/** How each part is run. */
final class Programs {

    private static final String CATCHER_HEAP = "256m";

    /** In a heap of this size, marking while the program runs starts over every few seconds, and pauses it longer than this does. */
    private static final String COLLECTOR = "-XX:+UseParallelGC";

    private final StackOptions options;
    private final DataFolder data;
    private final ServiceEnvironment environment;

    Programs(StackOptions options, DataFolder data, ServiceEnvironment environment) {
        this.options = options;
        this.data = data;
        this.environment = environment;
    }

    Program broker() {
        JavaCommand java = java("kafka", options.brokerHeap())
                .with("-Dorg.slf4j.simpleLogger.defaultLogLevel=warn")
                .with("-Dorg.slf4j.simpleLogger.showDateTime=true")
                .with("-Dorg.slf4j.simpleLogger.dateTimeFormat=yyyy-MM-dd'T'HH:mm:ss.SSSXXX");
        return new Program(
                "kafka",
                Part.Rank.BROKER,
                data.newLog("kafka"),
                java.running(KafkaBroker.class, data.kafka(), options.ports().kafka()),
                Map.of(),
                options.stopPatience());
    }

    Program mailCatcher() {
        JavaCommand java = java("mail-catcher", CATCHER_HEAP).with("-XX:+UseSerialGC");
        return new Program(
                "mail-catcher",
                Part.Rank.MAIL_CATCHER,
                data.newLog("mail-catcher"),
                java.running(
                        MailCatching.class,
                        options.ports().smtp(),
                        options.ports().mail()),
                Map.of(),
                options.stopPatience());
    }

    /** @param more environment of this instance alone */
    Instance instance(Service service, String name, int port, Map<String, String> more) {
        Map<String, String> all = new HashMap<>(environment.of(service, port));
        all.putAll(more);
        JavaCommand java = java(service.fullName(), options.serviceHeap()).with(COLLECTOR);
        options.optimising().options().forEach(java::with);
        Program program = new Program(
                name,
                Part.Rank.SERVICE,
                data.newLog(name),
                java.running(options.jar(service)),
                all,
                options.stopPatience());
        return new Instance(program, "http://localhost:" + port);
    }

    private JavaCommand java(String name, String heap) {
        return new JavaCommand(heap, options.classArchives().resolve(name + ".jsa"));
    }
}
