package org.groundswell.platform.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.OpenTelemetrySdk;
import io.opentelemetry.sdk.trace.ReadableSpan;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

class TracingTest {

    private final OpenTelemetry telemetry = OpenTelemetrySdk.builder()
            .setTracerProvider(SdkTracerProvider.builder().build())
            .build();
    private final Tracing tracing = new Tracing(telemetry, false);

    @Test
    void trace_isCarried_fromThePublisherToTheConsumersBatch() {
        Span request = telemetry.getTracer("test").spanBuilder("request").startSpan();
        AtomicReference<String> carried = new AtomicReference<>();
        Context.current()
                .with(request)
                .wrap(() -> carried.set(tracing.current()))
                .run();

        AtomicReference<ReadableSpan> batch = new AtomicReference<>();
        tracing.inSpan("test.notes", Stream.of(record(carried.get())), () -> batch.set((ReadableSpan) Span.current()));

        SpanContext link = batch.get().toSpanData().getLinks().getFirst().getSpanContext();
        assertThat(link.getTraceId()).isEqualTo(request.getSpanContext().getTraceId());
        assertThat(link.getSpanId()).isEqualTo(request.getSpanContext().getSpanId());
    }

    @Test
    void nothing_isCarried_whereNobodyTraces() {
        assertThat(new Tracing(OpenTelemetry.noop(), false).current()).isNull();
    }

    private static ConsumerRecord<String, byte[]> record(String traceParent) {
        ConsumerRecord<String, byte[]> record = new ConsumerRecord<>("topic", 0, 0, "key", new byte[0]);
        record.headers().add(EventHeaders.TRACE_PARENT, traceParent.getBytes(UTF_8));
        return record;
    }
}
