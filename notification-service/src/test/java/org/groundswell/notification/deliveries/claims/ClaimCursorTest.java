package org.groundswell.notification.deliveries.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.groundswell.notification.deliveries.claims.ClaimCursor.Look;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ClaimCursorTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final UUID BEGINNING = new UUID(0, 0);

    private Instant allCommittedBefore = NOON;
    private ClaimCursor cursor;

    @BeforeEach
    void cursor() {
        cursor = new ClaimCursor(() -> allCommittedBefore, Duration.ofHours(1));
    }

    @Test
    void whatCommittedLate_isLookedForOnce_beforeTheCursorRests() {
        cursor.advance(madeAt(NOON));
        assertThat(cursor.goBack(cursor.look())).isTrue();
        assertThat(cursor.look().after()).isEqualTo(BEGINNING);
        assertThat(cursor.goBack(cursor.look())).isFalse();
        assertThat(cursor.isResting()).isTrue();
    }

    @Test
    void whatCanNotGrowAnyMore_isNotReadAgain() {
        assertThat(cursor.goBack(cursor.look())).isFalse();
        allCommittedBefore = NOON.plusSeconds(60);
        assertThat(cursor.goBack(cursor.look())).isFalse();
        assertThat(cursor.look().after())
                .isGreaterThan(madeAt(NOON.minusSeconds(1)))
                .isLessThan(madeAt(NOON));
    }

    @Test
    void whileATransactionIsOpen_theCursorComesBackToItsBegin() {
        cursor.goBack(cursor.look());
        allCommittedBefore = NOON.plusSeconds(1);
        cursor.goBack(cursor.look());
        cursor.goBack(cursor.look());
        cursor.advance(madeAt(NOON.plusSeconds(60)));

        assertThat(cursor.goBack(cursor.look())).isTrue();
        assertThat(cursor.look().after()).isLessThan(madeAt(NOON.plusSeconds(1)));
    }

    @Test
    void aLookThatBeganBeforeTheTransactionsWereLookedAt_provesNothing() {
        Look early = cursor.look();
        cursor.goBack(cursor.look());
        cursor.goBack(early);
        assertThat(cursor.look().after()).isEqualTo(BEGINNING);
    }

    @Test
    void aLookThatBeganBeforeARestart_provesNothing() {
        cursor.goBack(cursor.look());
        Look early = cursor.look();
        cursor.restart();
        assertThat(cursor.goBack(early)).isTrue();
        assertThat(cursor.look().after()).isEqualTo(BEGINNING);
    }

    @Test
    void nowAndThen_itLooksFromTheBeginning() throws InterruptedException {
        cursor = new ClaimCursor(() -> allCommittedBefore, Duration.ofMillis(1));
        cursor.goBack(cursor.look());
        Thread.sleep(5);
        cursor.goBack(cursor.look());
        assertThat(cursor.look().after()).isEqualTo(BEGINNING);
    }

    /** As PostgreSQL's {@code uuidv7()} makes ids: 48 bits of milliseconds first. */
    private static UUID madeAt(Instant time) {
        return new UUID(time.toEpochMilli() << 16 | 0x7000, 0x8000_0000_0000_0000L);
    }
}
