package org.groundswell.localstack;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.groundswell.localstack.mail.MailCatcher;

/**
 * Gives a {@code @QuarkusTest} a real PostgreSQL and a real Kafka:
 * {@code @WithTestResource(EmbeddedServers.class)}. They start once for a module's JVM and go with it.
 * <p>
 * The init argument {@code mail=true} adds a mail catcher, to be had from {@link #mail()}.
 */
public class EmbeddedServers implements QuarkusTestResourceLifecycleManager {

    /** What the servers say about themselves would bury what the service under test says. */
    private static final Map<String, String> QUIET = Map.of(
            "quarkus.log.category.\"kafka\".level", "WARN",
            "quarkus.log.category.\"org.apache.kafka\".level", "WARN",
            "quarkus.log.category.\"io.zonky\".level", "WARN",
            "quarkus.log.category.\"state.change.logger\".level", "WARN");

    private boolean withMail;

    @Override
    public void init(Map<String, String> initArgs) {
        withMail = Boolean.parseBoolean(initArgs.get("mail"));
    }

    @Override
    public Map<String, String> start() {
        CompletableFuture<String> kafka = CompletableFuture.supplyAsync(Shared::bootstrapServers);
        Map<String, String> settings = new HashMap<>(QUIET);
        settings.put("quarkus.datasource.jdbc.url", Shared.jdbcUrl());
        settings.put("quarkus.datasource.username", "postgres");
        settings.put("quarkus.datasource.password", "postgres");
        settings.put("kafka.bootstrap.servers", kafka.join());
        if (withMail) {
            settings.put("groundswell.smtp.host", "localhost");
            settings.put("groundswell.smtp.port", String.valueOf(mail().port()));
        }
        return settings;
    }

    /** The catcher of this JVM; started by the first call. */
    public static MailCatcher mail() {
        return Shared.Mail.CATCHER;
    }

    /** They serve every test class of the module, so they end with the JVM and not here. */
    @Override
    public void stop() {}

    private static final class Shared {

        /** Quarkus may load this class once for each application; system properties are the JVM's. */
        static String jdbcUrl() {
            return once(
                    "groundswell.tests.jdbc-url",
                    () -> PostgresServer.forTests().jdbcUrl("postgres"));
        }

        static String bootstrapServers() {
            return once("groundswell.tests.kafka", () -> KafkaServer.forTests().bootstrapServers());
        }

        private static String once(String property, Supplier<String> start) {
            synchronized (property.intern()) {
                String running = System.getProperty(property);
                if (running == null) {
                    running = start.get();
                    System.setProperty(property, running);
                }
                return running;
            }
        }

        private static final class Mail {
            static final MailCatcher CATCHER = MailCatcher.start(0);
        }
    }
}
