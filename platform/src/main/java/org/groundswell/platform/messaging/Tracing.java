package org.groundswell.platform.messaging;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanBuilder;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.TraceFlags;
import io.opentelemetry.api.trace.TraceState;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Carries the trace through the outbox and Kafka (W3C {@code traceparent}). Costs nothing while OpenTelemetry is off. */
@ApplicationScoped
class Tracing {

    /** Links are for a person to follow; a batch of 5,000 records has more causes than anybody looks at. */
    private static final int MOST_LINKS = 20;

    private final Tracer tracer;
    private final boolean off;

    Tracing(
            OpenTelemetry telemetry,
            @ConfigProperty(name = "quarkus.otel.sdk.disabled", defaultValue = "false") boolean off) {
        this.tracer = telemetry.getTracer("org.groundswell.messaging");
        this.off = off;
    }

    /** The current span as {@code traceparent}; null where there is none. */
    @Nullable
    String current() {
        SpanContext span = Span.current().getSpanContext();
        return span.isValid()
                ? "00-%s-%s-%s"
                        .formatted(
                                span.getTraceId(),
                                span.getSpanId(),
                                span.getTraceFlags().asHex())
                : null;
    }

    /** Does the work in a span of the consumer, which is linked to the spans that published the records. */
    void inSpan(String group, Stream<ConsumerRecord<String, byte[]>> records, Runnable work) {
        if (off) {
            work.run();
            return;
        }
        SpanBuilder builder = tracer.spanBuilder("process " + group).setSpanKind(SpanKind.CONSUMER);
        records.flatMap(record -> EventHeaders.read(record.headers(), EventHeaders.TRACE_PARENT).stream())
                .distinct()
                .limit(MOST_LINKS)
                .forEach(parent -> builder.addLink(parse(parent)));
        Span span = builder.startSpan();
        try {
            Context.current().with(span).wrap(work).run();
        } catch (RuntimeException e) {
            span.recordException(e);
            throw e;
        } finally {
            span.end();
        }
    }

    private static SpanContext parse(String traceParent) {
        String[] parts = traceParent.split("-");
        return parts.length == 4 && parts[3].length() == 2
                ? SpanContext.createFromRemoteParent(
                        parts[1], parts[2], TraceFlags.fromHex(parts[3], 0), TraceState.getDefault())
                : SpanContext.getInvalid();
    }
}
