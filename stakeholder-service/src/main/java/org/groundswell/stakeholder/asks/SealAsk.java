package org.groundswell.stakeholder.asks;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.groundswell.contracts.AskEvent.AskRequested;
import org.groundswell.contracts.Channel;
import org.groundswell.contracts.Contact;
import org.groundswell.platform.security.ContactCipher;
import org.groundswell.platform.security.ContactHash;
import org.jboss.logging.Logger;

/** The one place in which contact data leaves this service, and it leaves encrypted. */
@ApplicationScoped
class SealAsk {

    private static final Logger LOG = Logger.getLogger(SealAsk.class);
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

    /** What all requests of a page have in common. */
    private record Common(
            CallToAction callToAction, CampaignFields fields, OurMessages messages, AskRange range, Instant now) {}

    /** The requests of a page; who can't be reached by any channel any more is left out. */
    List<AskRequested> requests(List<AskedStakeholder> people, CallToAction callToAction, AskRange range) {
        OurMessages messages = new OurMessages(callToAction, range.step());
        if (messages.isEmpty()) {
            // An exception here would stop the relay, and with it all other campaigns.
            LOG.errorf("Call to action %s was launched without our message: nobody is asked", callToAction.id());
            return List.of();
        }
        Common common =
                new Common(callToAction, compose.campaign(callToAction.launch()), messages, range, clock.instant());
        Optional<Channel> fallback = callToAction.launch().fallback();
        return people.stream()
                .flatMap(person ->
                        channel(person, range.channel(), fallback)
                                .map(channel -> request(person, channel, common))
                                .stream())
                .toList();
    }

    /** The channel that is wanted, or else the ask's own and then the fallback: what still reaches the person. */
    private static Optional<Channel> channel(
            AskedStakeholder person, Optional<Channel> wanted, Optional<Channel> fallback) {
        Stream<Channel> ways =
                wanted.isPresent() ? wanted.stream() : Stream.concat(Stream.of(person.channel()), fallback.stream());
        return ways.filter(person::canBeReachedBy).findFirst();
    }

    private AskRequested request(AskedStakeholder person, Channel channel, Common common) {
        Contact contact = compose.contact(person, common.fields());
        UUID message = common.messages().in(person.askLanguage());
        return new AskRequested(
                person.askId(),
                common.callToAction().launch().campaignId(),
                common.callToAction().id(),
                person.stakeholderId(),
                person.askKind(),
                person.askMarket(),
                person.askLives(),
                common.range().step(),
                channel,
                person.askLanguage(),
                message,
                seal(person.askId(), contact),
                hash.of(contactPoint(contact, channel)),
                common.now());
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
