package org.groundswell.notification.integrations.intake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.groundswell.platform.security.ContactCipher;

/**
 * Seals a posted address before anything keeps it. The associated data is the ask's id; while the piece is unknown, an id made
 * from the piece's name stands in for it.
 */
@ApplicationScoped
class SealedAddress {

    private static final String CLEAR = "address";
    private static final String SEALED = "sealedAddress";

    private final ContactCipher cipher;

    SealedAddress(ContactCipher cipher) {
        this.cipher = cipher;
    }

    /** Replaces the address, where there is one. */
    void seal(ObjectNode data, UUID associated) {
        JsonNode address = data.remove(CLEAR);
        if (address != null) {
            data.put(SEALED, cipher.encrypt(associated, address.toString()));
        }
    }

    /** The piece became known: from now on the address is bound to its ask. */
    void reseal(ObjectNode data, UUID before, UUID now) {
        JsonNode sealed = data.get(SEALED);
        if (sealed != null && !before.equals(now)) {
            data.put(SEALED, cipher.encrypt(now, cipher.decrypt(before, sealed.textValue())));
        }
    }

    static UUID standIn(About about) {
        return UUID.nameUUIDFromBytes(about.id().getBytes(StandardCharsets.UTF_8));
    }
}
