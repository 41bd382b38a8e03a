package org.groundswell.notification.deliveries.letters;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.groundswell.contracts.Contact;
import org.groundswell.contracts.Forward;
import org.groundswell.platform.security.ContactCipher;

/** Opens what a channel needs to know of a person, at the moment of use. */
@ApplicationScoped
public class SealedContacts {

    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new Jdk8Module())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final ObjectReader contacts = JSON.readerFor(Contact.class);
    private final ObjectReader forwards = JSON.readerFor(Forward.class);
    private final ContactCipher cipher;

    SealedContacts(ContactCipher cipher) {
        this.cipher = cipher;
    }

    /** @throws UnreadableContact where it was sealed for another ask, by an unknown key, or is no contact */
    public Contact contact(UUID askId, String sealed) {
        return open(contacts, askId, sealed);
    }

    /** @throws UnreadableContact where it was sealed for another ask, by an unknown key, or is no letter to pass on */
    public Forward forward(UUID askId, String sealed) {
        return open(forwards, askId, sealed);
    }

    private <T> T open(ObjectReader reader, UUID askId, String sealed) {
        try {
            return reader.readValue(cipher.decryptText(askId, sealed));
        } catch (JacksonException e) {
            // Its message would quote contact data.
            throw UnreadableContact.of(askId);
        }
    }
}
