package org.groundswell.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** Only adds. The trigger numbers and chains. */
@ApplicationScoped
class AuditTable {

    private static final int LONGEST = 2_000;

    private final Jdbi jdbi;

    AuditTable(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    void insert(NewEntry entry) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        INSERT INTO audit_entry
                            (at, person_id, person, roles, action, path, status, campaign_id, detail, address, correlation)
                        VALUES
                            (:at, :personId, :person, :roles, :action, :path, :status, :campaignId, :detail, :address,
                             :correlation)
                        """)
                .bind("at", entry.at())
                .bind("personId", entry.personId().orElse(null))
                .bind("person", shortened(entry.person()))
                .bindArray("roles", String.class, entry.roles())
                .bind("action", shortened(entry.action()))
                .bind("path", shortened(entry.path()))
                .bind("status", entry.status())
                .bind("campaignId", entry.campaignId().orElse(null))
                .bind("detail", entry.detail())
                .bind("address", entry.address())
                .bind("correlation", entry.correlation())
                .execute());
    }

    /** The newest first. */
    List<AuditEntry> page(AuditSearch search) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT seq, at, person_id, person, roles, action, path, status, campaign_id, detail, address, correlation,
                            encode(hash, 'hex') AS hash
                        FROM audit_entry
                        WHERE (:before::bigint IS NULL OR seq < :before)
                          AND (:person::text IS NULL OR person = :person)
                          AND (:campaign::uuid IS NULL OR campaign_id = :campaign)
                          AND (:text::text IS NULL OR position(lower(:text) IN lower(action || ' ' || path || ' ' || detail)) > 0)
                          AND (:since::timestamptz IS NULL OR at >= :since)
                          AND (:until::timestamptz IS NULL OR at < :until)
                        ORDER BY seq DESC
                        LIMIT :limit
                        """)
                .bind("before", search.before().orElse(null))
                .bind("person", search.person().orElse(null))
                .bind("campaign", search.campaign().orElse(null))
                .bind("text", search.text().orElse(null))
                .bind("since", search.since().orElse(null))
                .bind("until", search.until().orElse(null))
                .bind("limit", search.limit())
                .mapTo(AuditEntry.class)
                .list());
    }

    AuditVerification verify(Optional<String> noted) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT entries, intact, first_broken, head, noted_found FROM verify_audit(:noted)")
                .bind("noted", noted.orElse(null))
                .mapTo(AuditVerification.class)
                .one());
    }

    private static String shortened(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }
}
