package org.groundswell.campaign.refresh;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.groundswell.platform.security.PersonClaims;
import org.jboss.resteasy.reactive.server.jaxrs.SseImpl;
import org.junit.jupiter.api.Test;

/** One open page, and a connection that takes what it is sent when the test says so. */
class SlowReaderTest {

    private static final long OPENED = 1_000_000_000_000L;
    private static final PersonClaims READER =
            new PersonClaims(UUID.randomUUID(), "reader", "A reader", Set.of("viewer"));

    private final Sse sse = new SseImpl();
    private final Connection connection = new Connection();
    private final StatusStream stream = new StatusStream(
            UUID.randomUUID(),
            UUID.randomUUID(),
            connection,
            sse,
            (word, reader) -> sse.newEvent("live", word),
            OPENED);

    @Test
    void aHeartbeat_isSent_onceNothingWasSentFor15Seconds() {
        stream.rest(after(Duration.ofSeconds(15)));
        assertThat(connection.sent).isEmpty();
        stream.rest(after(Duration.ofMillis(15_001)));
        assertThat(connection.sent).hasSize(1);
        assertThat(connection.sent.getFirst().getComment()).isNotBlank();
        assertThat(connection.sent.getFirst().getData()).isNull();

        connection.takeAll();
        stream.rest(after(Duration.ofSeconds(30)));
        assertThat(connection.sent).hasSize(1);
        stream.rest(after(Duration.ofSeconds(31)));
        assertThat(connection.sent).hasSize(2);
    }

    @Test
    void news_countAsASignOfLife() {
        tell("one", Duration.ofSeconds(10));
        connection.takeAll();
        stream.rest(after(Duration.ofSeconds(20)));
        assertThat(connection.sent).hasSize(1);
    }

    @Test
    void whatASlowReaderCanNotTake_isLeftOut_andTheNewestIsToldThen() {
        tell("one", Duration.ZERO);
        assertThat(stream.wants("two", after(Duration.ofSeconds(2)))).isFalse();
        assertThat(stream.wants("three", after(Duration.ofSeconds(4)))).isFalse();
        stream.rest(after(Duration.ofSeconds(40)));
        assertThat(connection.sent).as("nor a heartbeat").hasSize(1);

        connection.takeAll();
        assertThat(stream.wants("three", after(Duration.ofSeconds(41)))).isTrue();
        tell("three", Duration.ofSeconds(41));
        connection.takeAll();
        assertThat(connection.sent).extracting(OutboundSseEvent::getData).containsExactly("one", "three");
        assertThat(stream.wants("three", after(Duration.ofSeconds(50)))).isFalse();
    }

    @Test
    void news_waitForThePace() {
        tell("one", Duration.ZERO);
        connection.takeAll();
        stream.waitFor(Pace.SHORTEST, OPENED);
        assertThat(stream.wants("two", after(Pace.SHORTEST.minusNanos(1)))).isFalse();
        assertThat(stream.wants("two", after(Pace.SHORTEST))).isTrue();
    }

    @Test
    void aConnection_thatIsGone_isClosed() {
        tell("one", Duration.ZERO);
        connection.open.completeExceptionally(new java.io.IOException("reset"));
        assertThat(stream.isClosed()).isTrue();
    }

    @Test
    void aStream_endsAfterTenMinutes_soThatADroppedOneDoesNotStay() {
        stream.rest(after(Duration.ofMinutes(10)));
        assertThat(stream.isClosed()).isFalse();
        stream.rest(after(Duration.ofMinutes(10).plusNanos(1)));
        assertThat(stream.isClosed()).isTrue();
    }

    private void tell(String word, Duration since) {
        assertThat(stream.wants(word, after(since))).isTrue();
        stream.tell(word, READER, after(since));
    }

    private static long after(Duration since) {
        return OPENED + since.toNanos();
    }

    private static final class Connection implements SseEventSink {

        private final List<OutboundSseEvent> sent = new ArrayList<>();
        private CompletableFuture<Object> open = new CompletableFuture<>();
        private boolean closed;

        void takeAll() {
            open.complete("taken");
            open = new CompletableFuture<>();
        }

        @Override
        public CompletionStage<?> send(OutboundSseEvent event) {
            sent.add(event);
            return open;
        }

        @Override
        public boolean isClosed() {
            return closed;
        }

        @Override
        public void close() {
            closed = true;
        }
    }
}
