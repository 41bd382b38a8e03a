package org.groundswell.notification.channels.batches;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.groundswell.notification.deliveries.control.LaunchedCalls;
import org.groundswell.platform.http.ProblemException;
import org.jdbi.v3.core.Jdbi;

/**
 * Addresses of our own to which a piece of each batch goes. Where nobody has named any, it is the letterhead's: what a mail
 * house really made is always seen by somebody.
 */
@ApplicationScoped
class Seeds {

    /** @param lines name first, then the postal address */
    record SeedAddress(UUID id, List<String> lines) {}

    private final Jdbi jdbi;
    private final LaunchedCalls calls;
    private final Clock clock;

    Seeds(Jdbi jdbi, LaunchedCalls calls, Clock clock) {
        this.jdbi = jdbi;
        this.calls = calls;
        this.clock = clock;
    }

    List<List<String>> of(UUID callToActionId) {
        List<List<String>> named = all().stream().map(SeedAddress::lines).toList();
        return named.isEmpty() ? ourselves(callToActionId) : named;
    }

    List<SeedAddress> all() {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT id, lines FROM seed_address ORDER BY id")
                .mapTo(SeedAddress.class)
                .list());
    }

    @Transactional
    public UUID add(List<String> lines) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "INSERT INTO seed_address (lines, created_at) VALUES (:lines, :now) RETURNING id")
                .bindArray("lines", String.class, lines)
                .bind("now", clock.instant())
                .mapTo(UUID.class)
                .one());
    }

    @Transactional
    public void remove(UUID id) {
        int removed = jdbi.withHandle(handle -> handle.createUpdate("DELETE FROM seed_address WHERE id = :id")
                .bind("id", id)
                .execute());
        if (removed == 0) {
            throw ProblemException.notFound("seed address", id);
        }
    }

    private List<List<String>> ourselves(UUID callToActionId) {
        return calls
                .launched(callToActionId)
                .map(launched -> Stream.concat(
                                Stream.of(launched.letterhead().organisation()),
                                launched.letterhead().address().stream())
                        .toList())
                .stream()
                .toList();
    }
}
