package org.groundswell.platform.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.cloudevents.CloudEvent;
import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.kafka.KafkaMessageFactory;
import java.net.URI;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.junit.jupiter.api.Test;

/** The CloudEvents SDK understands what we write, and we understand what it writes. */
class EventHeadersTest {

    private static final Instant TIME = Instant.parse("2026-11-22T16:30:00.123456Z");
    private static final byte[] DATA = "{}".getBytes(UTF_8);

    @Test
    void sdk_readsWhatWeWrite() {
        Headers headers = new RecordHeaders();
        new EventHeaders("/groundswell/test", TIME, "00-a-b-01")
                .write(headers, "id-1", "org.groundswell.x.v1".getBytes(UTF_8), "corr-1".getBytes(UTF_8));

        CloudEvent event = KafkaMessageFactory.createReader(headers, DATA).toEvent();

        assertThat(event.getSpecVersion().toString()).isEqualTo("1.0");
        assertThat(event.getId()).isEqualTo("id-1");
        assertThat(event.getType()).isEqualTo("org.groundswell.x.v1");
        assertThat(event.getSource()).isEqualTo(URI.create("/groundswell/test"));
        assertThat(event.getTime().toInstant()).isEqualTo(TIME);
        assertThat(event.getExtension("correlationid")).isEqualTo("corr-1");
        assertThat(event.getDataContentType()).isEqualTo("application/json");
        assertThat(event.getData().toBytes()).isEqualTo(DATA);
    }

    @Test
    void weRead_whatTheSdkWrites() {
        CloudEvent event = CloudEventBuilder.v1()
                .withId("id-1")
                .withType("org.groundswell.x.v1")
                .withSource(URI.create("/elsewhere"))
                .withTime(OffsetDateTime.parse("2026-11-22T11:30:00.123456-05:00"))
                .withExtension("correlationid", "corr-1")
                .withData("application/json", DATA)
                .build();
        ProducerRecord<Void, byte[]> record =
                KafkaMessageFactory.<Void>createWriter("topic").writeBinary(event);

        assertThat(EventHeaders.read(record.headers(), EventHeaders.ID)).contains("id-1");
        assertThat(EventHeaders.read(record.headers(), EventHeaders.TYPE)).contains("org.groundswell.x.v1");
        assertThat(EventHeaders.read(record.headers(), EventHeaders.CORRELATION_ID))
                .contains("corr-1");
        assertThat(EventHeaders.time(record.headers())).contains(TIME);
    }

    @Test
    void time_isAbsent_whenItIsNone() {
        Headers headers = new RecordHeaders().add(EventHeaders.TIME, "yesterday".getBytes(UTF_8));
        assertThat(EventHeaders.time(headers)).isEmpty();
    }
}
