package org.groundswell.platform.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.groundswell.contracts.StakeholderKind;
import org.groundswell.localstack.EmbeddedServers;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.Nested;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(EmbeddedServers.class)
class JdbiTest {

    @Inject
    Jdbi jdbi;

    record Row(
            UUID someId,
            StakeholderKind kind,
            Instant seenAt,
            LocalDate day,
            long people,
            boolean open,
            @Nullable String note) {}

    @Test
    void arraysAndRecords_goThereAndBack_withTheirNulls() {
        Instant now = Instant.parse("2026-11-22T16:30:00.123456Z");
        UUID id = UUID.randomUUID();
        List<Row> rows = jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT * FROM unnest(:ids, :kinds, :times, :days, :people, :open, :notes)
                            AS given (some_id, kind, seen_at, day, people, open, note)
                        """)
                .bindArray("ids", UUID.class, List.of(id, id))
                .bindArray("kinds", StakeholderKind.class, Arrays.asList(StakeholderKind.PATIENT, null))
                .bindArray("times", Instant.class, Arrays.asList(now, null))
                .bindArray("days", LocalDate.class, Arrays.asList(LocalDate.EPOCH, null))
                .bindArray("people", Long.class, List.of(1L, 2L))
                .bindArray("open", Boolean.class, List.of(true, false))
                .bindArray("notes", String.class, Arrays.asList("it's \"so\", {ok} \\", null))
                .mapTo(Row.class)
                .list());

        assertThat(rows)
                .containsExactly(
                        new Row(id, StakeholderKind.PATIENT, now, LocalDate.EPOCH, 1, true, "it's \"so\", {ok} \\"),
                        new Row(id, null, null, null, 2, false, null));
    }

    record Weight(String unit, int grams) {}

    record Parcel(String name, @Nested Weight weight) {}

    @Test
    void aRecordInARecord_isRead_alsoWhereItWasNeverReadAlone() {
        Parcel parcel =
                jdbi.withHandle(handle -> handle.createQuery("SELECT 'letter' AS name, 'g' AS unit, 20 AS grams")
                        .mapTo(Parcel.class)
                        .one());
        assertThat(parcel).isEqualTo(new Parcel("letter", new Weight("g", 20)));
    }

    @Test
    void times_areRoundedToMicroseconds_asTheDatabaseRoundsThem() {
        List<String> texts = List.of(
                "1066-10-14T09:00:00.9999996Z",
                "1969-12-31T23:59:59.123456499Z",
                "2026-11-22T16:30:00.1234566Z",
                "9999-12-31T23:59:59Z");
        long same = jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT count(*) FROM unnest(:times, :texts, :days) AS given (seen_at, written, day)
                        WHERE seen_at = written::timestamptz AND day = (written::timestamptz AT TIME ZONE 'UTC')::date
                        """)
                .bindArray(
                        "times",
                        Instant.class,
                        texts.stream().map(Instant::parse).toList())
                .bindArray("texts", String.class, texts)
                .bindArray(
                        "days",
                        LocalDate.class,
                        texts.stream()
                                .map(text -> LocalDate.parse(text.substring(0, 10)))
                                .toList())
                .mapTo(Long.class)
                .one());

        assertThat(same).isEqualTo(texts.size());
    }

    @Test
    void arrays_mayBeEmpty_andOfVariableLength() {
        assertThat(count(List.of())).isZero();
        assertThat(count(List.of("", "ü", "😀"))).isEqualTo(3);
        assertThat(jdbi.<String, RuntimeException>withHandle(
                        handle -> handle.createQuery("SELECT array_to_string(:texts, '/')")
                                .bindArray("texts", String.class, "a", "ü", "😀")
                                .mapTo(String.class)
                                .one()))
                .isEqualTo("a/ü/😀");
    }

    @Test
    void whatNoColumnHolds_isAFaultOfTheData() {
        assertThatThrownBy(() -> count(List.of("null\u0000character")))
                .satisfies(error -> assertThat(SqlState.isFaultOfData(error)).isTrue());
        assertThatThrownBy(() -> jdbi.withHandle(handle -> handle.createQuery("SELECT unnest(:times)::text")
                        .bindArray("times", Instant.class, List.of(Instant.MAX))
                        .mapTo(String.class)
                        .one()))
                .satisfies(error -> assertThat(SqlState.isFaultOfData(error)).isTrue());
    }

    private int count(List<String> texts) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT count(*) FROM unnest(:texts)")
                .bindArray("texts", String.class, texts)
                .mapTo(Integer.class)
                .one());
    }

    @Test
    void enum_isStoredAsItsCode() {
        String code = jdbi.withHandle(handle -> handle.createQuery("SELECT :kind")
                .bind("kind", StakeholderKind.EMPLOYER)
                .mapTo(String.class)
                .one());
        assertThat(code).isEqualTo("employer");
    }

    @Test
    void handles_joinTheTransaction_andRollBackWithIt() {
        UUID id = UUID.randomUUID();
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    insert(id);
                    assertThat(count(id)).isEqualTo(1);
                    throw new IllegalStateException("no");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(count(id)).isZero();

        QuarkusTransaction.requiringNew().run(() -> insert(id));
        assertThat(count(id)).isEqualTo(1);
    }

    @Test
    void violatedConstraint_isNamed() {
        UUID id = UUID.randomUUID();
        insert(id);
        assertThatThrownBy(() -> insert(id)).satisfies(error -> {
            assertThat(SqlState.of(error)).contains("23505");
            assertThat(SqlState.isUniqueViolation(error)).isTrue();
            assertThat(SqlState.isFaultOfData(error)).isTrue();
            assertThat(SqlState.constraint(error)).contains("counter_pkey");
        });
        assertThat(SqlState.of(new IllegalStateException("no database"))).isEmpty();
    }

    private void insert(UUID id) {
        jdbi.useHandle(handle -> handle.createUpdate("INSERT INTO counter VALUES (:id, 1)")
                .bind("id", id)
                .execute());
    }

    private int count(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT count(*) FROM counter WHERE id = :id")
                .bind("id", id)
                .mapTo(Integer.class)
                .one());
    }
}
