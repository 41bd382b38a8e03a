package org.groundswell.platform.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class EventPageTest {

    private static OutboxEvent event(int number, int bytes) {
        return new OutboxEvent("kéy" + number, "id" + number, "type" + number % 3, "c" + number % 2, new byte[bytes]);
    }

    @Test
    void page_givesBackWhatWasWritten() {
        List<OutboxEvent> events =
                IntStream.range(0, 1000).mapToObj(i -> event(i, i % 7)).toList();
        assertThat(EventPage.read(EventPage.write(events)))
                .usingRecursiveComparison()
                .isEqualTo(events);
    }

    @Test
    void pages_areCut_byNumberAndBySize() {
        Pages many = new Pages();
        IntStream.range(0, 2500).forEach(i -> many.add(event(i, 10)));
        assertThat(many.finish()).extracting(OutboxTable.Page::events).containsExactly(1000, 1000, 500);

        Pages large = new Pages();
        IntStream.range(0, 5).forEach(i -> large.add(event(i, 600_000)));
        assertThat(large.finish()).extracting(OutboxTable.Page::events).containsExactly(2, 2, 1);
    }

    @Test
    void event_isRefused_whenKafkaWouldRefuseIt() {
        assertThatThrownBy(() -> new Pages().add(event(1, Pages.LARGEST_EVENT + 1)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
