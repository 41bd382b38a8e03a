package org.groundswell.stakeholder.imports;

import jakarta.enterprise.context.ApplicationScoped;
import org.groundswell.contracts.StakeholderKind;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * Finds who is who, for all rows at once: by external id, then NPI, then e-mail, then name and address, among the rows and
 * against the directory. Where two have different ids of one source, that source says they are two people: then an e-mail
 * address that they share (a couple, a broker) decides only if they have one name too.
 * <p>
 * Leaves the tables {@code keyed} (row_no, same_as, same_by, …) and {@code matched} (row_no, id).
 */
@ApplicationScoped
class Duplicates {

    private final Jdbi jdbi;

    Duplicates(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    void find(StakeholderKind kind, String source) {
        jdbi.useHandle(handle -> {
            key(handle, kind);
            handle.execute("ANALYZE keyed");
            handle.execute("CREATE TEMP TABLE matched (row_no bigint, id uuid) ON COMMIT DROP");
            match(handle, BY_EXTERNAL_ID, kind, source);
            match(handle, BY_NPI, kind, source);
            handle.execute("ANALYZE matched");
            match(handle, BY_EMAIL, kind, source);
            handle.execute("ANALYZE matched");
            match(handle, BY_NAME_AND_ADDRESS, kind, source);
            handle.execute("ANALYZE matched");
            handle.execute(SAME_STAKEHOLDER);
        });
    }

    private static void key(Handle handle, StakeholderKind kind) {
        handle.createUpdate(KEYS).bind("kind", kind).execute();
    }

    private static void match(Handle handle, String sql, StakeholderKind kind, String source) {
        handle.createUpdate(sql).bind("kind", kind).bind("source", source).execute();
    }

    /** An earlier row with the same key makes a row a duplicate. */
    private static final String KEYS = """
            CREATE TEMP TABLE keyed ON COMMIT DROP AS
            WITH called AS (
                SELECT *, CASE WHEN :kind = 'employer' THEN coalesce(organisation, full_name)
                    ELSE coalesce(full_name, organisation) END AS called
                FROM staged WHERE error IS NULL
            ), named AS (
                SELECT row_no, external_id, npi, coalesce(external_id, npi) AS own_id, email, match_text(called) AS name,
                    name_address_key(called, address_line1, address_line2, zip, city, state) AS address_key
                FROM called
            ), firsts AS (
                SELECT *,
                    CASE WHEN external_id IS NOT NULL THEN min(row_no) OVER (PARTITION BY external_id) END AS first_id,
                    CASE WHEN npi IS NOT NULL THEN min(row_no) OVER (PARTITION BY npi) END AS first_npi,
                    CASE WHEN email IS NULL THEN NULL
                        WHEN own_id IS NULL THEN min(row_no) OVER (PARTITION BY email)
                        ELSE least(min(row_no) OVER (PARTITION BY email, name),
                            min(row_no) FILTER (WHERE own_id IS NULL) OVER (PARTITION BY email)) END AS first_email,
                    CASE WHEN address_key IS NOT NULL THEN min(row_no) OVER (PARTITION BY address_key) END AS first_address
                FROM named
            )
            SELECT row_no, external_id, npi, own_id, email, name, address_key,
                CASE WHEN first_id < row_no THEN first_id WHEN first_npi < row_no THEN first_npi
                    WHEN first_email < row_no THEN first_email WHEN first_address < row_no THEN first_address END AS same_as,
                CASE WHEN first_id < row_no THEN 'external_id' WHEN first_npi < row_no THEN 'npi'
                    WHEN first_email < row_no THEN 'email' WHEN first_address < row_no THEN 'name_and_address' END AS same_by
            FROM firsts
            """;

    private static final String BY_EXTERNAL_ID = """
            INSERT INTO matched
            SELECT k.row_no, coalesce(d.merged_into, d.id)
            FROM keyed k
            JOIN stakeholder d ON d.external_id = k.external_id AND d.kind = :kind AND d.source = :source
            WHERE k.same_as IS NULL
            """;

    private static final String BY_NPI = """
            INSERT INTO matched
            SELECT DISTINCT ON (k.row_no) k.row_no, d.id
            FROM keyed k
            JOIN stakeholder d ON d.npi = k.npi AND d.kind = :kind AND d.merged_into IS NULL
            WHERE k.same_as IS NULL AND NOT EXISTS (SELECT FROM matched m WHERE m.row_no = k.row_no)
            ORDER BY k.row_no, d.id
            """;

    private static final String BY_EMAIL = """
            INSERT INTO matched
            SELECT DISTINCT ON (k.row_no) k.row_no, d.id
            FROM keyed k
            JOIN stakeholder d ON d.email = k.email AND d.kind = :kind AND d.merged_into IS NULL
            WHERE k.same_as IS NULL AND NOT EXISTS (SELECT FROM matched m WHERE m.row_no = k.row_no)
                AND (k.own_id IS NULL OR coalesce(d.external_id, d.npi) IS NULL OR d.source <> :source
                    OR match_text(d.display_name) = k.name)
            ORDER BY k.row_no, d.id
            """;

    private static final String BY_NAME_AND_ADDRESS = """
            INSERT INTO matched
            SELECT DISTINCT ON (k.row_no) k.row_no, d.id
            FROM keyed k
            JOIN stakeholder d ON d.name_address_key = k.address_key AND d.kind = :kind AND d.merged_into IS NULL
            WHERE k.same_as IS NULL AND NOT EXISTS (SELECT FROM matched m WHERE m.row_no = k.row_no)
            ORDER BY k.row_no, d.id
            """;

    /** Two rows that nothing in the file connects can still be one person of the directory. */
    private static final String SAME_STAKEHOLDER = """
            WITH firsts AS (
                SELECT row_no, min(row_no) OVER (PARTITION BY id) AS first FROM matched
            ), later AS (
                SELECT row_no, first FROM firsts WHERE first < row_no
            ), unmatched AS (
                DELETE FROM matched m USING later l WHERE m.row_no = l.row_no
            )
            UPDATE keyed k SET same_as = l.first, same_by = 'stakeholder' FROM later l WHERE k.row_no = l.row_no
            """;
}
