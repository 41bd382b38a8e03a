package org.groundswell.localstack.launcher;

import java.nio.file.Path;
import org.groundswell.localstack.KafkaServer;

/** The broker's process. Arguments: its folder and its port. */
public final class KafkaBroker {

    private KafkaBroker() {}

    public static void main(String[] args) {
        KafkaServer kafka = KafkaServer.start(Path.of(args[0]), Integer.parseInt(args[1]));
        Runtime.getRuntime().addShutdownHook(new Thread(kafka::close));
        kafka.awaitEnd();
    }
}
