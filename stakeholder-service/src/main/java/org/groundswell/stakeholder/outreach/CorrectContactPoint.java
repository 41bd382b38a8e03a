package org.groundswell.stakeholder.outreach;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.groundswell.contracts.Observation.AddressCorrected;
import org.groundswell.platform.messaging.InapplicableRecord;
import org.groundswell.platform.security.ContactCipher;
import org.groundswell.stakeholder.asks.Ask;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Takes over what integrators learn of phones and addresses. */
@ApplicationScoped
class CorrectContactPoint {

    private final Jdbi jdbi;
    private final ContactCipher cipher;
    private final ObjectMapper json;

    CorrectContactPoint(Jdbi jdbi, ContactCipher cipher, ObjectMapper json) {
        this.jdbi = jdbi;
        this.cipher = cipher;
        this.json = json;
    }

    /** An address as the post knows it: one or two lines, city, two-letter state, ZIP code. */
    record Address(List<String> lines, String city, String state, String zip) {
        @Nullable
        String line(int index) {
            return index < lines.size() ? lines.get(index) : null;
        }
    }

    /** These phones reach somebody else. */
    void retirePhones(Collection<UUID> stakeholderIds) {
        if (stakeholderIds.isEmpty()) {
            return;
        }
        jdbi.useHandle(handle -> handle.createUpdate("""
                        UPDATE stakeholder
                        SET phone_retired = 'wrong_number'
                        WHERE id = ANY (:ids)
                          AND phone IS NOT NULL
                          AND phone_retired IS NULL
                        """)
                .bindArray("ids", UUID.class, stakeholderIds)
                .execute());
    }

    /** The corrected address is usable, whatever came back from the one before. */
    void correctAddress(Ask ask, AddressCorrected correction) {
        Address address = unseal(ask, correction);
        jdbi.useHandle(handle -> handle.createUpdate("""
                        UPDATE stakeholder
                        SET address_line1 = :line1, address_line2 = :line2, city = :city, state = :state, zip = :zip,
                            address_retired = NULL, version = version + 1
                        WHERE id = :id
                        """)
                .bind("id", ask.stakeholderId())
                .bind("line1", address.line(0))
                .bind("line2", address.line(1))
                .bind("city", address.city())
                .bind("state", address.state())
                .bind("zip", address.zip())
                .execute());
    }

    private Address unseal(Ask ask, AddressCorrected correction) {
        try {
            return json.readValue(cipher.decrypt(ask.id(), correction.sealedAddress()), Address.class);
        } catch (IOException | IllegalArgumentException e) {
            throw new InapplicableRecord("The corrected address can't be read: was it sealed with another key?", e);
        }
    }
}
