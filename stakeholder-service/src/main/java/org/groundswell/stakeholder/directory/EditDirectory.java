package org.groundswell.stakeholder.directory;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.groundswell.contracts.StakeholderKind;
import org.groundswell.platform.data.SqlState;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;

/** Adds and changes single stakeholders by hand. */
@ApplicationScoped
class EditDirectory {

    private final Jdbi jdbi;
    private final Stakeholders stakeholders;
    private final Clock clock;

    EditDirectory(Jdbi jdbi, Stakeholders stakeholders, Clock clock) {
        this.jdbi = jdbi;
        this.stakeholders = stakeholders;
        this.clock = clock;
    }

    /** @throws StakeholderRefused for fields that can't be taken, and for somebody who is there already */
    @Transactional
    UUID add(StakeholderKind kind, String source, ObjectNode body) {
        Map<StakeholderColumn, Optional<String>> values = StakeholderInput.read(body);
        values.values().removeIf(Optional::isEmpty);
        GivenName.complete(values, Optional.empty());
        GivenName.require(kind, values);
        return jdbi.withHandle(handle -> {
            requirePayer(handle, values);
            sameAs(handle, kind, values).ifPresent(id -> {
                throw StakeholderRefused.alreadyThere(id);
            });
            return insert(handle, kind, source, values);
        });
    }

    /**
     * @param version that the editor saw
     * @throws StakeholderRefused if the stakeholder has moved on since
     */
    @Transactional
    void edit(UUID id, long version, ObjectNode body) {
        Map<StakeholderColumn, Optional<String>> values = StakeholderInput.read(body);
        jdbi.useHandle(handle -> {
            handle.execute("SELECT FROM stakeholder WHERE id = ? FOR UPDATE", id);
            StakeholderView current = stakeholders.find(id).orElseThrow(() -> StakeholderRefused.unknown(id));
            if (current.version() != version) {
                throw StakeholderRefused.stale(id, current.version());
            }
            GivenName.complete(values, Optional.of(current));
            requirePayer(handle, values);
            update(handle, id, values);
        });
    }

    /**
     * Says that one stakeholder is another one: audiences leave the first out as a duplicate from now on, and imports that name it
     * change the second.
     */
    @Transactional
    void merge(UUID id, UUID into) {
        StakeholderView duplicate = stakeholders.find(id).orElseThrow(() -> StakeholderRefused.unknown(id));
        StakeholderView kept = stakeholders.find(into).orElseThrow(() -> StakeholderRefused.unknown(into));
        if (id.equals(into)
                || duplicate.kind() != kept.kind()
                || kept.mergedInto().isPresent()) {
            throw StakeholderRefused.merge();
        }
        jdbi.useHandle(handle -> handle.createUpdate("""
                        UPDATE stakeholder SET merged_into = :into, version = version + 1, updated_at = :now
                        WHERE id = :id OR merged_into = :id
                        """)
                .bind("id", id)
                .bind("into", into)
                .bind("now", clock.instant())
                .execute());
    }

    private UUID insert(
            Handle handle, StakeholderKind kind, String source, Map<StakeholderColumn, Optional<String>> values) {
        String columns =
                values.keySet().stream().map(column -> ", " + column.column()).collect(Collectors.joining());
        String typed = values.keySet().stream()
                .map(column -> ", CAST(:%s AS %s)".formatted(column.column(), column.type()))
                .collect(Collectors.joining());
        var insert = handle.createQuery("""
                        INSERT INTO stakeholder (kind, source, created_at, updated_at <columns>)
                        VALUES (:kind, :source, :now, :now <typed>)
                        RETURNING id
                        """)
                .define("columns", columns)
                .define("typed", typed)
                .bind("kind", kind)
                .bind("source", source)
                .bind("now", clock.instant());
        values.forEach((column, value) -> insert.bind(column.column(), value.orElse(null)));
        return refusing(() -> insert.mapTo(UUID.class).one());
    }

    private void update(Handle handle, UUID id, Map<StakeholderColumn, Optional<String>> values) {
        String assignments = values.keySet().stream()
                .map(column -> "%1$s = CAST(:%1$s AS %2$s), ".formatted(column.column(), column.type()))
                .collect(Collectors.joining());
        var update = handle.createUpdate("""
                        UPDATE stakeholder SET <assignments> <retired> version = version + 1, updated_at = :now WHERE id = :id
                        """)
                .define("assignments", assignments)
                .define("retired", retired(values))
                .bind("id", id)
                .bind("now", clock.instant());
        values.forEach((column, value) -> update.bind(column.column(), value.orElse(null)));
        refusing(update::execute);
    }

    /** A contact point that was entered anew is used again. */
    private static String retired(Map<StakeholderColumn, Optional<String>> values) {
        StringBuilder sql = new StringBuilder();
        if (values.containsKey(StakeholderColumn.EMAIL)) {
            sql.append("email_retired = NULL, ");
        }
        if (values.containsKey(StakeholderColumn.PHONE)) {
            sql.append("phone_retired = NULL, ");
        }
        if (values.containsKey(StakeholderColumn.ADDRESS_LINE1) || values.containsKey(StakeholderColumn.ZIP)) {
            sql.append("address_retired = NULL, ");
        }
        return sql.toString();
    }

    /** No foreign key: to check it for each row took a fifth of a bulk insert. */
    private static void requirePayer(Handle handle, Map<StakeholderColumn, Optional<String>> values) {
        String payer = value(values, StakeholderColumn.PAYER_ID);
        if (payer != null
                && handle.createQuery("SELECT id FROM payer WHERE id = :id::uuid FOR KEY SHARE")
                        .bind("id", payer)
                        .mapTo(UUID.class)
                        .findOne()
                        .isEmpty()) {
            throw StakeholderRefused.unknownPayer();
        }
    }

    /** By NPI, or by e-mail together with the name. */
    private static Optional<UUID> sameAs(
            Handle handle, StakeholderKind kind, Map<StakeholderColumn, Optional<String>> values) {
        return handle.createQuery("""
                        SELECT id FROM stakeholder
                        WHERE kind = :kind AND merged_into IS NULL AND npi = :npi
                        UNION ALL
                        SELECT id FROM stakeholder
                        WHERE kind = :kind AND merged_into IS NULL AND email = :email
                            AND match_text(display_name) = match_text(:name)
                        LIMIT 1
                        """)
                .bind("kind", kind)
                .bind("npi", value(values, StakeholderColumn.NPI))
                .bind("email", value(values, StakeholderColumn.EMAIL))
                .bind("name", GivenName.displayed(kind, values))
                .mapTo(UUID.class)
                .findFirst();
    }

    private static @Nullable String value(Map<StakeholderColumn, Optional<String>> values, StakeholderColumn column) {
        return values.getOrDefault(column, Optional.empty()).orElse(null);
    }

    private static <T> T refusing(Supplier<T> statement) {
        try {
            return statement.get();
        } catch (JdbiException e) {
            throw switch (SqlState.constraint(e).orElse("")) {
                case "stakeholder_external_id_uk" -> StakeholderRefused.externalIdTaken();
                case "stakeholder_named_ck" -> StakeholderRefused.nameless();
                default -> e;
            };
        }
    }
}
