package org.groundswell.stakeholder;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;

/** Puts stakeholders into the directory, each with an e-mail address, a phone and an address of their own unless said otherwise. */
@ApplicationScoped
public class People {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final Jdbi jdbi;

    People(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** A market that no other test knows. */
    public static String aMarket() {
        return "Market " + UUID.randomUUID();
    }

    public UUID patient(String market, Object... columnsAndValues) {
        return add("patient", market, columnsAndValues);
    }

    public UUID employer(String market, int coveredLives, Object... columnsAndValues) {
        UUID id = add("employer", market, columnsAndValues);
        set(id, "covered_lives", coveredLives);
        return id;
    }

    public UUID physician(String market, Object... columnsAndValues) {
        return add("physician", market, columnsAndValues);
    }

    public void set(UUID id, String column, Object value) {
        jdbi.useHandle(
                handle -> handle.createUpdate("UPDATE stakeholder SET %s = :value WHERE id = :id".formatted(column))
                        .bind("id", id)
                        .bind("value", value)
                        .execute());
    }

    public UUID aPayer() {
        return jdbi.withHandle(
                handle -> handle.createQuery("INSERT INTO payer (name, created_at) VALUES (:name, :now) RETURNING id")
                        .bind("name", "Payer " + UUID.randomUUID())
                        .bind("now", Instant.EPOCH)
                        .mapTo(UUID.class)
                        .one());
    }

    private UUID add(String kind, String market, Object... columnsAndValues) {
        Map<String, Object> row = row(kind, market);
        for (int i = 0; i < columnsAndValues.length; i += 2) {
            row.put((String) columnsAndValues[i], columnsAndValues[i + 1]);
        }
        return jdbi.withHandle(handle -> handle.createQuery("INSERT INTO stakeholder (%s) VALUES (%s) RETURNING id"
                        .formatted(
                                String.join(", ", row.keySet()),
                                row.keySet().stream()
                                        .map(column -> ":" + column)
                                        .collect(Collectors.joining(", "))))
                .bindMap(row)
                .mapTo(UUID.class)
                .one());
    }

    private static Map<String, Object> row(String kind, String market) {
        int number = NUMBER.incrementAndGet();
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("kind", kind);
        row.put("market", market);
        row.put("full_name", "Person Number " + number);
        row.put("first_name", "Person");
        row.put("last_name", "Number " + number);
        row.put("email", "person" + number + "@people.example");
        row.put("phone", "+1512%07d".formatted(number));
        row.put("address_line1", number + " Main Street");
        row.put("city", "Austin");
        row.put("state", "TX");
        row.put("zip", "78701");
        row.put("created_at", Instant.EPOCH);
        row.put("updated_at", Instant.EPOCH);
        return row;
    }
}
