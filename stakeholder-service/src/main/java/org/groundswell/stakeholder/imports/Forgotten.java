package org.groundswell.stakeholder.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.groundswell.stakeholder.consent.EraseStakeholder;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Keeps those whom we were told to forget from coming back with a file. Nothing of their rows is kept, not even among the faulty. */
@ApplicationScoped
class Forgotten {

    private static final int PAGE = 5_000;

    private final Jdbi jdbi;
    private final EraseStakeholder erased;

    Forgotten(Jdbi jdbi, EraseStakeholder erased) {
        this.jdbi = jdbi;
        this.erased = erased;
    }

    /** Among the staged rows. */
    void leaveOut() {
        if (isAnybody()) {
            jdbi.useHandle(handle -> leaveOut(handle, among(handle)));
        }
    }

    /** Spares the hashing of a million ids where nobody was ever erased. */
    private boolean isAnybody() {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT EXISTS (SELECT FROM erased_stakeholder)")
                .mapTo(Boolean.class)
                .one());
    }

    private List<String> among(Handle handle) {
        List<String> found = new ArrayList<>();
        String last = "";
        for (List<String> page = page(handle, last); !page.isEmpty(); page = page(handle, last)) {
            found.addAll(erased.erasedAmong(page));
            last = page.getLast();
        }
        return found;
    }

    private static List<String> page(Handle handle, String after) {
        return handle.createQuery("""
                        SELECT DISTINCT external_id FROM staged
                        WHERE external_id > :after ORDER BY external_id LIMIT :page
                        """)
                .bind("after", after)
                .bind("page", PAGE)
                .mapTo(String.class)
                .list();
    }

    private static void leaveOut(Handle handle, List<String> externalIds) {
        handle.createUpdate("""
                        UPDATE staged SET error = 'this person asked to be forgotten', cells = '{}', external_id = NULL
                        WHERE external_id = ANY (:ids)
                        """).bindArray("ids", String.class, externalIds).execute();
    }
}
