package org.groundswell.stakeholder.directory;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.groundswell.contracts.LineOfBusiness;
import org.groundswell.contracts.StakeholderKind;
import org.groundswell.stakeholder.directory.Cleaned.Clean;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Reads the directory. */
@ApplicationScoped
public class Stakeholders {

    private static final String FROM = """
            SELECT s.*, p.name AS payer_name
            FROM stakeholder s
            LEFT JOIN payer p ON p.id = s.payer_id
            """;

    private final Jdbi jdbi;

    Stakeholders(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** With contact data. */
    public Optional<StakeholderView> find(UUID id) {
        return find(id, true);
    }

    Optional<StakeholderView> find(UUID id, boolean withContact) {
        return jdbi.withHandle(handle -> handle.createQuery(FROM + "WHERE s.id = :id")
                .bind("id", id)
                .map((row, context) -> StakeholderRow.read(row, withContact))
                .findOne());
    }

    /** In the order of their ids, which is that in which they came. */
    List<StakeholderView> search(StakeholderSearch search) {
        String text = search.text()
                .map(String::strip)
                .filter(written -> !written.isEmpty())
                .orElse(null);
        return jdbi.withHandle(handle -> handle.createQuery(FROM + """
                        WHERE (CAST(:after AS uuid) IS NULL OR s.id > :after)
                            AND (CAST(:kind AS text) IS NULL OR s.kind = :kind)
                            AND (CAST(:market AS text) IS NULL OR s.market = :market)
                            AND (CAST(:payer AS uuid) IS NULL OR s.payer_id = :payer)
                            AND s.tags @> :tags
                            AND (CAST(:line AS text) IS NULL OR s.line_of_business = :line)
                            AND (CAST(:language AS text) IS NULL OR split_part(s.language, '-', 1) = :language)
                            AND (CAST(:specialty AS text) IS NULL OR lower(s.specialty) = lower(:specialty))
                            AND (CAST(:owner AS text) IS NULL OR lower(s.relationship_owner) = lower(:owner))
                            AND (NOT :leftAlone OR s.suppressed OR s.is_deceased OR s.email_opted_out OR s.print_opted_out
                                OR s.calls_opted_out)
                            AND (:patients OR s.kind <> 'patient')
                            AND s.merged_into IS NULL
                            <found>
                        ORDER BY s.id LIMIT :limit
                        """)
                .define("found", text == null ? "" : search.contactPoints() ? FOUND_BY_ALL : FOUND_BY_NAME)
                .bind("after", search.after().orElse(null))
                .bind("kind", search.kind().map(StakeholderKind::code).orElse(null))
                .bind("market", search.market().orElse(null))
                .bind("payer", search.payerId().orElse(null))
                .bindArray("tags", String.class, search.tags())
                .bind("line", search.lineOfBusiness().map(LineOfBusiness::code).orElse(null))
                .bind("language", search.language().orElse(null))
                .bind("specialty", search.specialty().orElse(null))
                .bind("owner", search.owner().orElse(null))
                .bind("leftAlone", search.onlyLeftAlone())
                .bind("patients", search.patients())
                .bind("prefix", text == null ? null : prefix(text))
                .bind("turned", text == null ? null : prefix(turned(text)))
                .bind("exact", text)
                .bind("email", text == null ? null : text.toLowerCase(Locale.ROOT))
                .bind("phone", text == null ? null : phone(text))
                .bind("limit", search.limit())
                .map((row, context) -> StakeholderRow.read(row, search.contactPoints()))
                .list());
    }

    /** A union of what has an index each, since OR over several columns makes PostgreSQL read everybody. */
    private static final String FOUND_BY_NAME = """
            AND s.id IN (
                SELECT id FROM stakeholder WHERE sort_name LIKE :prefix
                UNION SELECT id FROM stakeholder WHERE sort_name LIKE :turned
                UNION SELECT id FROM stakeholder WHERE npi = :exact
                UNION SELECT id FROM stakeholder WHERE external_id = :exact)
            """;

    private static final String FOUND_BY_ALL = FOUND_BY_NAME.replace("= :exact)", """
            = :exact
                UNION SELECT id FROM stakeholder WHERE email = :email
                UNION SELECT id FROM stakeholder WHERE phone = :phone)""");

    private static String prefix(String text) {
        String name = text.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        return name.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }

    /** "Ana Cruz" as "Cruz Ana", which is how names are sorted. */
    private static String turned(String text) {
        int space = text.lastIndexOf(' ');
        return space < 0 ? text : text.substring(space + 1) + " " + text.substring(0, space);
    }

    private static @Nullable String phone(String text) {
        return Phone.clean(text) instanceof Clean(String number) ? number : null;
    }
}
