package org.groundswell.stakeholder.asks;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Reads the people of a page who may still be written to. */
@ApplicationScoped
class AskedStakeholders {

    /** Whose ask {@code a}, may still go out: the sweep for lost requests asks the same. */
    static final String MAY_GO = """
            a.closed_at IS NULL AND a.acted_at IS NULL
            AND NOT stakeholder.suppressed AND NOT stakeholder.is_deceased AND stakeholder.merged_into IS NULL
            """;

    private final Jdbi jdbi;

    /** Whether the {@code stakeholder} can be reached by the channel that an expression gives. */
    static String reachableBy(String channel) {
        return """
                CASE %s
                    WHEN 'email' THEN stakeholder.email_usable AND NOT stakeholder.email_opted_out
                    WHEN 'print' THEN stakeholder.address_usable AND NOT stakeholder.print_opted_out
                    WHEN 'call_list' THEN stakeholder.phone_usable AND NOT stakeholder.calls_opted_out
                    ELSE false
                END""".formatted(channel);
    }

    AskedStakeholders(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    List<AskedStakeholder> in(AskRange range) {
        return range.isNamed() ? named(range) : between(range);
    }

    private List<AskedStakeholder> between(AskRange range) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT %s
                        FROM ask a
                        JOIN stakeholder ON stakeholder.id = a.stakeholder_id
                        WHERE a.call_to_action_id = :callToAction AND a.id > :fromId AND a.id <= :toId
                          AND %s
                        ORDER BY a.id
                        """.formatted(AskedStakeholder.COLUMNS, MAY_GO))
                .bind("callToAction", range.callToActionId())
                .bind("fromId", range.fromId().orElseThrow())
                .bind("toId", range.toId().orElseThrow())
                .map((row, context) -> AskedStakeholderRow.read(row))
                .list());
    }

    private List<AskedStakeholder> named(AskRange range) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT %s
                        FROM ask a
                        JOIN stakeholder ON stakeholder.id = a.stakeholder_id
                        WHERE a.id = ANY (:ids)
                          AND %s
                        ORDER BY a.id
                        """.formatted(AskedStakeholder.COLUMNS, MAY_GO))
                .bindArray("ids", UUID.class, range.askIds())
                .map((row, context) -> AskedStakeholderRow.read(row))
                .list());
    }
}
