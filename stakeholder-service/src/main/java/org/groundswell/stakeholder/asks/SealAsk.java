package org.groundswell.stakeholder.asks;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.groundswell.contracts.AskEvent.AskRequested;
import org.groundswell.contracts.CampaignEvent.LetterVersion;
import org.groundswell.contracts.Channel;
import org.groundswell.contracts.Contact;
import org.groundswell.contracts.LetterRole;
import org.groundswell.platform.security.ContactCipher;
import org.groundswell.platform.security.ContactHash;

/** The one place in which contact data leaves this service, and it leaves encrypted. */
@ApplicationScoped
class SealAsk {

    private static final ObjectWriter JSON =
            JsonMapper.builder().addModule(new Jdk8Module()).build().writerFor(Contact.class);

    private final ComposeContact compose;
    private final ContactCipher cipher;
    private final ContactHash hash;
    private final Clock clock;

    SealAsk(ComposeContact compose, ContactCipher cipher, ContactHash hash, Clock clock) {
        this.compose = compose;
        this.cipher = cipher;
        this.hash = hash;
        this.clock = clock;
    }

    /** Empty where no channel is left to reach the person by. */
    Optional<AskRequested> request(AskedStakeholder person, CallToAction callToAction, AskRange range) {
        return channel(person, range.channel(), callToAction.launch().fallback())
                .map(channel -> request(person, callToAction, range.step(), channel));
    }

    /** The channel that is wanted, or else the ask's own and then the fallback: what still reaches the person. */
    private static Optional<Channel> channel(
            AskedStakeholder person, Optional<Channel> wanted, Optional<Channel> fallback) {
        Stream<Channel> ways =
                wanted.isPresent() ? wanted.stream() : Stream.concat(Stream.of(person.channel()), fallback.stream());
        return ways.filter(person::canBeReachedBy).findFirst();
    }

    private AskRequested request(AskedStakeholder person, CallToAction callToAction, int step, Channel channel) {
        Contact contact = compose.contact(person, callToAction.launch());
        return new AskRequested(
                person.askId(),
                callToAction.launch().campaignId(),
                callToAction.id(),
                person.stakeholderId(),
                person.askKind(),
                person.askMarket(),
                person.askLives(),
                step,
                channel,
                person.askLanguage(),
                letter(callToAction, step, person.askLanguage()),
                seal(person.askId(), contact),
                hash.of(contactPoint(contact, channel)),
                clock.instant());
    }

    private static UUID letter(CallToAction callToAction, int step, String language) {
        return callToAction
                .letter(LetterRole.OUR_MESSAGE, step, language)
                .map(LetterVersion::letterVersionId)
                .orElseThrow(() -> new IllegalStateException(
                        "Call to action %s was launched without our message".formatted(callToAction.id())));
    }

    private static String contactPoint(Contact contact, Channel channel) {
        return switch (channel) {
            case EMAIL, FORWARD -> contact.email().orElseThrow();
            case CALL_LIST -> contact.phone().orElseThrow();
            case PRINT -> String.join(", ", contact.address());
        };
    }

    private String seal(UUID askId, Contact contact) {
        try {
            return cipher.encrypt(askId, JSON.writeValueAsBytes(contact));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A contact has no JSON", e);
        }
    }
}
