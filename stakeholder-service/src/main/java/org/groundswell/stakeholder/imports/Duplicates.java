package org.groundswell.stakeholder.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.groundswell.contracts.StakeholderKind;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * Finds who is who, for all rows at once: by external id, then NPI, then e-mail, then name and address, among the rows and
 * against the directory. Where two have different ids of one source, that source says they are two people: then an e-mail
 * address that they share (a couple, a broker) decides only if they have one name too.
 * <p>
 * Fills the tables {@code repeats} (row_no, same_as, same_by) and {@code matched} (row_no, id).
 */
@ApplicationScoped
class Duplicates {

    /** Keys that decide alone, by what people call them, before and after e-mail. */
    private record Key(String column, String label) {}

    private final Jdbi jdbi;

    Duplicates(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    void find(StakeholderKind kind, String source) {
        jdbi.useHandle(handle -> {
            repeat(handle, new Key("external_id", "external_id"));
            repeat(handle, new Key("npi", "npi"));
            handle.execute(REPEATED_EMAIL);
            repeat(handle, new Key("address_key", "name_and_address"));
            handle.execute("ANALYZE repeats");
            for (String sql : List.of(BY_EXTERNAL_ID, BY_NPI, BY_EMAIL, BY_NAME_AND_ADDRESS)) {
                match(handle, sql, kind, source);
            }
            handle.execute(SAME_STAKEHOLDER);
        });
    }

    /** What an earlier step found stays. */
    private static void repeat(Handle handle, Key key) {
        handle.createUpdate(REPEATED)
                .define("key", key.column())
                .bind("label", key.label())
                .execute();
    }

    private static void match(Handle handle, String sql, StakeholderKind kind, String source) {
        handle.createUpdate(sql).bind("kind", kind).bind("source", source).execute();
        handle.execute("ANALYZE matched");
    }

    /** An earlier row with the same key makes a row a duplicate. Only rows that share a key are sorted: mostly few. */
    private static final String REPEATED = """
            WITH shared AS (
                SELECT <key>, min(row_no) AS first
                FROM staged WHERE error IS NULL AND <key> IS NOT NULL
                GROUP BY <key> HAVING count(*) > 1
            )
            INSERT INTO repeats
            SELECT s.row_no, h.first, :label
            FROM staged s
            JOIN shared h ON h.<key> = s.<key>
            WHERE s.error IS NULL AND s.row_no > h.first
            ON CONFLICT DO NOTHING
            """;

    private static final String REPEATED_EMAIL = """
            WITH shared AS (
                SELECT email FROM staged WHERE error IS NULL AND email IS NOT NULL GROUP BY email HAVING count(*) > 1
            ), members AS (
                SELECT row_no, email, coalesce(external_id, npi) AS own_id, match_text(called) AS name
                FROM staged JOIN shared USING (email) WHERE error IS NULL
            ), firsts AS (
                SELECT row_no,
                    CASE WHEN own_id IS NULL THEN min(row_no) OVER (PARTITION BY email)
                        ELSE least(min(row_no) OVER (PARTITION BY email, name),
                            min(row_no) FILTER (WHERE own_id IS NULL) OVER (PARTITION BY email)) END AS first
                FROM members
            )
            INSERT INTO repeats
            SELECT row_no, first, 'email' FROM firsts WHERE first < row_no
            ON CONFLICT DO NOTHING
            """;

    private static final String BY_EXTERNAL_ID = """
            INSERT INTO matched
            SELECT s.row_no, coalesce(d.merged_into, d.id)
            FROM staged s
            JOIN stakeholder d ON d.external_id = s.external_id AND d.kind = :kind AND d.source = :source
            WHERE s.error IS NULL AND NOT EXISTS (SELECT FROM repeats r WHERE r.row_no = s.row_no)
            """;

    private static final String BY_NPI = """
            INSERT INTO matched
            SELECT DISTINCT ON (s.row_no) s.row_no, d.id
            FROM staged s
            JOIN stakeholder d ON d.npi = s.npi AND d.kind = :kind AND d.merged_into IS NULL
            WHERE s.error IS NULL AND NOT EXISTS (SELECT FROM repeats r WHERE r.row_no = s.row_no)
                AND NOT EXISTS (SELECT FROM matched m WHERE m.row_no = s.row_no)
            ORDER BY s.row_no, d.id
            """;

    private static final String BY_EMAIL = """
            INSERT INTO matched
            SELECT DISTINCT ON (s.row_no) s.row_no, d.id
            FROM staged s
            JOIN stakeholder d ON d.email = s.email AND d.kind = :kind AND d.merged_into IS NULL
            WHERE s.error IS NULL AND NOT EXISTS (SELECT FROM repeats r WHERE r.row_no = s.row_no)
                AND NOT EXISTS (SELECT FROM matched m WHERE m.row_no = s.row_no)
                AND (coalesce(s.external_id, s.npi) IS NULL OR coalesce(d.external_id, d.npi) IS NULL OR d.source <> :source
                    OR match_text(d.display_name) = match_text(s.called))
            ORDER BY s.row_no, d.id
            """;

    private static final String BY_NAME_AND_ADDRESS = """
            INSERT INTO matched
            SELECT DISTINCT ON (s.row_no) s.row_no, d.id
            FROM staged s
            JOIN stakeholder d ON d.name_address_key = s.address_key AND d.kind = :kind AND d.merged_into IS NULL
            WHERE s.error IS NULL AND NOT EXISTS (SELECT FROM repeats r WHERE r.row_no = s.row_no)
                AND NOT EXISTS (SELECT FROM matched m WHERE m.row_no = s.row_no)
            ORDER BY s.row_no, d.id
            """;

    /** Two rows that nothing in the file connects can still be one person of the directory. */
    private static final String SAME_STAKEHOLDER = """
            WITH shared AS (
                SELECT id, min(row_no) AS first FROM matched GROUP BY id HAVING count(*) > 1
            ), later AS (
                DELETE FROM matched m USING shared h WHERE h.id = m.id AND m.row_no > h.first
                RETURNING m.row_no, h.first
            )
            INSERT INTO repeats SELECT row_no, first, 'stakeholder' FROM later
            """;
}
