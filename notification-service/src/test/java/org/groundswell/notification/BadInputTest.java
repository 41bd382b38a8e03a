package org.groundswell.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.groundswell.contracts.AskEvent.AskRequested;
import org.groundswell.contracts.EventCatalog;
import org.groundswell.contracts.Topic;
import org.groundswell.localstack.EmbeddedServers;
import org.groundswell.notification.integrations.Integration;
import org.groundswell.notification.testing.ACampaign;
import org.groundswell.notification.testing.Stage;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever comes by HTTP or Kafka that can't be taken is refused or put aside, naming what is wrong, and nothing of it is kept. */
@QuarkusTest
@WithTestResource(value = EmbeddedServers.class, initArgs = @ResourceArg(name = "mail", value = "true"))
class BadInputTest {

    private static final String PROBLEM = "application/problem+json";
    private static final UUID SOME_ID = UUID.fromString("00000000-0000-7000-8000-000000000000");

    @Inject
    Integration integration;

    @Inject
    Stage stage;

    @Inject
    Jdbi jdbi;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String bootstrapServers;

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "POST | /api/v1/integrators | {\"name\": \"a\\u0000b\", \"vendor\": \"crm\"} | name",
                "POST | /api/v1/integrators | {\"name\": \"Acme\", \"vendor\": \"postman\"} | vendor",
                "POST | /api/v1/integrators | {\"name\": \"Acme\", \"vendor\": \"crm\", \"colour\": \"red\"} | colour",
                "PUT | /api/v1/integrators/{id} | {\"version\": 0, \"name\": \"\", \"eventTypes\": []} | name",
                "PUT | /api/v1/integrators/{id} | {\"version\": \"first\", \"name\": \"x\", \"eventTypes\": []} | version",
                "POST | /api/v1/seed-addresses | {\"lines\": [\"Ada\", \"1 Main\\u0000Street\", \"Boston\"]} | lines[1]",
                "POST | /api/v1/seed-addresses | {\"lines\": [\"Ada\"]} | lines",
                "POST | /api/v1/deliveries/{id}/resolve | {\"outcome\": \"perhaps\"} | outcome",
                "POST | /api/v1/deliveries/{id}/resolve | {\"outcome\": \"sent\", \"why\": \"so\"} | why",
                "POST | /api/v1/batches/{id}/recall | {} | reason",
                "POST | /api/v1/batches/{id}/recall | {\"reason\": \"a\\u0000b\"} | reason"
            })
    void wrongValues_areRefused_namingTheField(String method, String path, String body, String field) {
        problem(method, path, "application/json", body, 400).body("errors.field", hasItem(field));
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "POST, /api/v1/integrators",
        "PUT,  /api/v1/integrators/{id}",
        "POST, /api/v1/seed-addresses",
        "POST, /api/v1/deliveries/{id}/resolve",
        "POST, /api/v1/batches/{id}/recall"
    })
    void whatIsNoJson_orTooLarge_orOfAnotherKind_isRefused_andNothingIsStored(String method, String path) {
        long before = stored();

        problem(method, path, "application/json", "{\"name\": \"Ac", 400);
        problem(method, path, "application/json", "[1]", 400);
        problem(method, path, "application/json", "", 400);
        problem(method, path, "application/json", "{\"name\": \"" + "x".repeat(6 << 20) + "\"}", 413);
        problem(method, path, "text/plain", "Acme", 415);

        assertThat(stored()).isEqualTo(before);
    }

    @Test
    void recordsThatNobodyCanRead_areQuarantined_andThePartitionGoesOn() throws Exception {
        ACampaign campaign = stage.running(stage.aCampaign());
        AskRequested ask = campaign.ask();
        String type = EventCatalog.typeOf(AskRequested.class);
        String key = ask.key();
        write(key, "{\"askId\": ", type);
        write(key, "{\"askId\": 7}", type);
        write(key, new String(EventCatalog.write(ask)).replace("Central Massachusetts", "Central\\u0000"), type);

        stage.request(List.of(ask));

        stage.awaitStates(campaign, Map.of("sent", 1L));
        await("all three aside").until(() -> quarantined(key) == 3);
    }

    private ValidatableResponse problem(String method, String path, String contentType, String body, int status) {
        return integration
                .administrator()
                .contentType(contentType)
                .body(body)
                .request(method.strip(), path.replace("{id}", SOME_ID.toString()))
                .then()
                .statusCode(status)
                .contentType(PROBLEM);
    }

    private long stored() {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT (SELECT count(*) FROM integrator) + (SELECT count(*) FROM seed_address)")
                .mapTo(Long.class)
                .one());
    }

    private long quarantined(String key) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT count(*) FROM quarantine WHERE record_key = :key")
                .bind("key", key)
                .mapTo(Long.class)
                .one());
    }

    private void write(String key, String value, String type) throws ExecutionException, InterruptedException {
        try (KafkaProducer<String, byte[]> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", bootstrapServers), new StringSerializer(), new ByteArraySerializer())) {
            ProducerRecord<String, byte[]> record =
                    new ProducerRecord<>(Topic.STAKEHOLDER_ASKS.topicName(), key, value.getBytes());
            record.headers()
                    .add(new RecordHeader("ce_id", UUID.randomUUID().toString().getBytes()));
            record.headers().add(new RecordHeader("ce_type", type.getBytes()));
            producer.send(record).get();
        }
    }
}
