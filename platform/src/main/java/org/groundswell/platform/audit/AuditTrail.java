package org.groundswell.platform.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.groundswell.platform.http.Correlation;
import org.groundswell.platform.security.ClientAddress;
import org.groundswell.platform.security.PersonClaims;

/**
 * The audit trail of this service. Requests of people write into it of themselves ({@link AuditFilter}); here is what happens
 * outside of them, and what administrators read.
 */
@ApplicationScoped
public class AuditTrail {

    private final AuditTable table;
    private final ClientAddress address;
    private final ObjectMapper json;
    private final Clock clock;

    AuditTrail(AuditTable table, ClientAddress address, ObjectMapper json, Clock clock) {
        this.table = table;
        this.address = address;
        this.json = json;
        this.clock = clock;
    }

    /** Somebody known did something that no request in their name tells, as signing in. */
    public void did(PersonClaims person, String action, int status, Map<String, ?> detail) {
        table.insert(new NewEntry(
                clock.instant(),
                Optional.of(person.id()),
                person.username(),
                person.roles().stream().sorted().toList(),
                action,
                "",
                status,
                Optional.empty(),
                text(detail),
                address.current(),
                Correlation.current()));
    }

    /**
     * Somebody who is not known tried something.
     *
     * @param as whom they said they are
     */
    public void tried(String as, String action, int status) {
        table.insert(new NewEntry(
                clock.instant(),
                Optional.empty(),
                as,
                List.of(),
                action,
                "",
                status,
                Optional.empty(),
                "",
                address.current(),
                Correlation.current()));
    }

    /** The newest first. */
    public List<AuditEntry> page(AuditSearch search) {
        return table.page(search);
    }

    /** @param noted a hash that was the newest once, in hexadecimal */
    public AuditVerification verify(Optional<String> noted) {
        return table.verify(noted);
    }

    void write(NewEntry entry) {
        table.insert(entry);
    }

    String text(Map<String, ?> detail) {
        try {
            return detail.isEmpty() ? "" : json.writeValueAsString(detail);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("What is noted for the audit trail can't be written", e);
        }
    }
}
