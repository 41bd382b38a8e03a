package org.groundswell.stakeholder.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.groundswell.contracts.LineOfBusiness;
import org.jdbi.v3.core.Jdbi;

/** The payers that covers and audiences refer to, with all the names that files give them. */
@ApplicationScoped
public class Payers {

    private final Jdbi jdbi;
    private final DirectoryLock directory;
    private final Clock clock;

    Payers(Jdbi jdbi, DirectoryLock directory, Clock clock) {
        this.jdbi = jdbi;
        this.directory = directory;
        this.clock = clock;
    }

    public List<Payer> all() {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT id, name FROM payer ORDER BY lower(name)")
                .mapTo(Payer.class)
                .list());
    }

    public Optional<Payer> find(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT id, name FROM payer WHERE id = :id")
                .bind("id", id)
                .mapTo(Payer.class)
                .findOne());
    }

    /**
     * Takes a payer's id and name from campaign-service. One that an import made by this name gives up its own id, and those whom
     * it covers follow.
     */
    @Transactional
    public Payer know(UUID id, String name) {
        jdbi.useHandle(handle -> {
            handle.createUpdate("""
                            INSERT INTO payer (id, name, created_at) VALUES (:id, :id::text, :now)
                            ON CONFLICT (id) DO NOTHING
                            """).bind("id", id).bind("now", now()).execute();
            Optional<UUID> sameName = handle.createQuery(
                            "SELECT id FROM payer WHERE lower(name) = lower(:name) AND id <> :id")
                    .bind("name", name)
                    .bind("id", id)
                    .mapTo(UUID.class)
                    .findOne();
            sameName.ifPresent(other -> {
                // An import that covers people by the other id would make its removal fail, and with it a launch.
                directory.change();
                replace(other, id);
            });
            handle.createUpdate("UPDATE payer SET name = :name WHERE id = :id")
                    .bind("name", name)
                    .bind("id", id)
                    .execute();
        });
        return new Payer(id, name);
    }

    /** The payer of this name, made if there is none. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Payer knowByName(String name) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        INSERT INTO payer (name, created_at) VALUES (:name, :now)
                        ON CONFLICT (lower(name)) DO UPDATE SET name = payer.name
                        RETURNING id, name
                        """)
                .bind("name", name)
                .bind("now", now())
                .mapTo(Payer.class)
                .one());
    }

    /**
     * Remembers what an id or a name in files means.
     *
     * @param label what people read instead of an id
     * @return whether that is new
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean alias(String alias, Cover cover, String label) {
        return jdbi.withHandle(handle -> handle.createUpdate("""
                        INSERT INTO payer_alias (alias, payer_id, line_of_business, label)
                        VALUES (:alias, :payer, :line, :label)
                        ON CONFLICT (alias) DO UPDATE
                        SET payer_id = excluded.payer_id, line_of_business = excluded.line_of_business, label = excluded.label
                        WHERE (payer_alias.payer_id, payer_alias.line_of_business, payer_alias.label)
                            IS DISTINCT FROM (excluded.payer_id, excluded.line_of_business, excluded.label)
                        """)
                        .bind("alias", PayerBook.key(alias))
                        .bind("payer", cover.payerId().orElse(null))
                        .bind(
                                "line",
                                cover.lineOfBusiness().map(LineOfBusiness::code).orElse(null))
                        .bind("label", label)
                        .execute()
                > 0);
    }

    /** Everything that names and ids in files mean by now. */
    public PayerBook book() {
        PayerBook book = new PayerBook();
        aliases().forEach(alias -> book.put(alias.alias(), alias.cover(), alias.label()));
        all().forEach(payer -> {
            book.put(payer.id().toString(), Cover.by(payer.id()), payer.name());
            if (!PayerBook.isNoPayer(payer.name()) && book.find(payer.name()).isEmpty()) {
                book.put(payer.name(), Cover.by(payer.id()), payer.name());
            }
        });
        return book;
    }

    /** @param alias in the form of {@link PayerBook#key} */
    record Alias(String alias, Optional<UUID> payerId, Optional<LineOfBusiness> lineOfBusiness, String label) {
        Cover cover() {
            return new Cover(payerId, lineOfBusiness);
        }
    }

    private List<Alias> aliases() {
        return jdbi.withHandle(
                handle -> handle.createQuery("SELECT alias, payer_id, line_of_business, label FROM payer_alias")
                        .mapTo(Alias.class)
                        .list());
    }

    /** Gone first: whoever is about to name it keeps that waiting, and whoever comes later finds it gone. */
    private void replace(UUID old, UUID id) {
        jdbi.useHandle(handle -> {
            handle.createUpdate("UPDATE payer_alias SET payer_id = :id WHERE payer_id = :old")
                    .bind("id", id)
                    .bind("old", old)
                    .execute();
            handle.createUpdate("DELETE FROM payer WHERE id = :old")
                    .bind("old", old)
                    .execute();
            handle.createUpdate("UPDATE stakeholder SET payer_id = :id WHERE payer_id = :old")
                    .bind("id", id)
                    .bind("old", old)
                    .execute();
        });
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
