package org.groundswell.platform.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;

/**
 * The attributes of a CloudEvent 1.0 in Kafka's binary mode. Read and written without building a CloudEvent: that costs more than
 * all the rest of a record's way. {@code EventHeadersTest} holds them against the CloudEvents SDK.
 */
final class EventHeaders {

    static final String ID = "ce_id";
    static final String TYPE = "ce_type";
    static final String TIME = "ce_time";
    static final String CORRELATION_ID = "ce_correlationid";
    static final String TRACE_PARENT = "traceparent";

    private static final String SPEC_VERSION = "ce_specversion";
    private static final String SOURCE = "ce_source";
    private static final String CONTENT_TYPE = "content-type";
    private static final byte[] VERSION_1 = "1.0".getBytes(UTF_8);
    private static final byte[] JSON = "application/json".getBytes(UTF_8);

    private final byte[] source;
    private final byte[] time;
    private final byte @Nullable [] traceParent;

    /** What is the same for all events of a page. */
    EventHeaders(String source, Instant time, @Nullable String traceParent) {
        this.source = source.getBytes(UTF_8);
        this.time = time.toString().getBytes(UTF_8);
        this.traceParent = traceParent == null ? null : traceParent.getBytes(UTF_8);
    }

    void write(Headers headers, String id, byte[] type, byte[] correlationId) {
        headers.add(SPEC_VERSION, VERSION_1)
                .add(ID, id.getBytes(UTF_8))
                .add(TYPE, type)
                .add(SOURCE, source)
                .add(TIME, time)
                .add(CORRELATION_ID, correlationId)
                .add(CONTENT_TYPE, JSON);
        if (traceParent != null) {
            headers.add(TRACE_PARENT, traceParent);
        }
    }

    static Optional<String> read(Headers headers, String name) {
        return bytes(headers, name).map(EventHeaders::text);
    }

    static Optional<Instant> time(Headers headers) {
        return bytes(headers, TIME).flatMap(EventHeaders::time);
    }

    static Optional<byte[]> bytes(Headers headers, String name) {
        Header header = headers.lastHeader(name);
        return header == null ? Optional.empty() : Optional.ofNullable(header.value());
    }

    static String text(byte[] header) {
        return new String(header, UTF_8);
    }

    static Optional<Instant> time(byte[] header) {
        return parse(text(header));
    }

    private static Optional<Instant> parse(String time) {
        try {
            return Optional.of(
                    time.endsWith("Z")
                            ? Instant.parse(time)
                            : OffsetDateTime.parse(time).toInstant());
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
