package org.groundswell.notification.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.groundswell.contracts.Action;
import org.groundswell.contracts.AskEvent.AskRequested;
import org.groundswell.contracts.AskEvent.AskWithdrawn;
import org.groundswell.contracts.AskEvent.ForwardRequested;
import org.groundswell.contracts.CampaignEvent.CallToActionClosed;
import org.groundswell.contracts.CampaignEvent.CallToActionLaunched;
import org.groundswell.contracts.CampaignEvent.CallToActionPaused;
import org.groundswell.contracts.CampaignEvent.CallToActionReleased;
import org.groundswell.contracts.CampaignEvent.CallToActionResumed;
import org.groundswell.contracts.CampaignEvent.LetterVersion;
import org.groundswell.contracts.CampaignEvent.Letterhead;
import org.groundswell.contracts.CampaignEvent.RateLimited;
import org.groundswell.contracts.CampaignEvent.StandDownRequested;
import org.groundswell.contracts.CampaignEvent.Step;
import org.groundswell.contracts.CampaignEvent.Target;
import org.groundswell.contracts.CampaignEvent.Window;
import org.groundswell.contracts.Channel;
import org.groundswell.contracts.ClosingReason;
import org.groundswell.contracts.Contact;
import org.groundswell.contracts.Forward;
import org.groundswell.contracts.LetterRole;
import org.groundswell.contracts.StakeholderKind;
import org.groundswell.contracts.TargetRole;
import org.groundswell.platform.security.ContactCipher;
import org.groundswell.platform.security.ContactHash;

/** A campaign with one call to action by e-mail, and the events that the other services publish about it. */
public final class ACampaign {

    private static final JsonMapper JSON =
            JsonMapper.builder().addModule(new Jdk8Module()).build();

    public final UUID id = UUID.randomUUID();
    public final UUID call = UUID.randomUUID();
    public final UUID letter = UUID.randomUUID();

    private final ContactCipher cipher;
    private final ContactHash hash;
    private final Clock clock;
    private final AtomicLong version = new AtomicLong();
    private List<Channel> channels = List.of(Channel.EMAIL);
    private Optional<Integer> maxPerHour = Optional.empty();
    private Window window;

    ACampaign(ContactCipher cipher, ContactHash hash, Clock clock) {
        this.cipher = cipher;
        this.hash = hash;
        this.clock = clock;
        LocalDate day = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        this.window = new Window(day.minusDays(2), day.plusDays(30));
    }

    public ACampaign through(Channel... inOrder) {
        channels = List.of(inOrder);
        return this;
    }

    public ACampaign atMostPerHour(int letters) {
        maxPerHour = Optional.of(letters);
        return this;
    }

    public ACampaign between(LocalDate opensOn, LocalDate closesOn) {
        window = new Window(opensOn, closesOn);
        return this;
    }

    public CallToActionLaunched launched() {
        Instant now = clock.instant();
        return new CallToActionLaunched(
                id,
                call,
                version.incrementAndGet(),
                "Keep your doctors",
                "Write to Meridian",
                UUID.randomUUID(),
                "Meridian Health Plan",
                List.of(),
                UUID.randomUUID(),
                Optional.empty(),
                Action.WRITE_LETTER,
                new Target(
                        TargetRole.PAYER_PERSON,
                        "Jonathan Pruitt",
                        Optional.of("Vice President"),
                        List.of("1 Meridian Plaza", "Boston, MA 02110"),
                        Optional.of("pruitt@payer.example"),
                        Optional.of("+15085550142")),
                channels,
                Optional.empty(),
                window,
                List.of(new Step(0, 0)),
                List.of(new LetterVersion(
                        letter,
                        LetterRole.OUR_MESSAGE,
                        0,
                        "en",
                        "Your doctors, {{first_name}}",
                        "{{salutation}},\n\nplease write to **{{target_name}}** by {{deadline}}: {{action_link}}",
                        Optional.of("Hello {{first_name}}"),
                        "0".repeat(64))),
                new Letterhead(
                        "Commonwealth Regional Health",
                        List.of("119 Belmont Street", "Worcester, MA 01605"),
                        Optional.of("+1 508 555 0100"),
                        Optional.empty(),
                        List.of("Dana Whitfield")),
                maxPerHour,
                now,
                now);
    }

    public CallToActionReleased released() {
        return new CallToActionReleased(id, call, version.incrementAndGet(), clock.instant());
    }

    public CallToActionPaused paused() {
        return new CallToActionPaused(id, call, version.incrementAndGet());
    }

    public CallToActionResumed resumed() {
        return new CallToActionResumed(id, call, version.incrementAndGet());
    }

    public StandDownRequested standDown() {
        return new StandDownRequested(id, call, version.incrementAndGet(), "agreement reached");
    }

    public CallToActionClosed closed() {
        return new CallToActionClosed(id, call, version.incrementAndGet());
    }

    public RateLimited rateLimited(long rateVersion, Integer perHour) {
        return new RateLimited(id, rateVersion, Optional.ofNullable(perHour));
    }

    public List<AskRequested> asks(int count) {
        return IntStream.range(0, count).mapToObj(i -> ask()).toList();
    }

    public AskRequested ask() {
        return askTo("person-" + UUID.randomUUID() + "@mail.example");
    }

    public AskRequested askTo(String email) {
        return ask(UUID.randomUUID(), UUID.randomUUID(), 0, channels.getFirst(), email);
    }

    /** The same ask again, through another channel or at another step. */
    public AskRequested again(AskRequested ask, int step, Channel channel) {
        return ask(ask.askId(), ask.stakeholderId(), step, channel, "again-" + ask.askId() + "@mail.example");
    }

    private AskRequested ask(UUID askId, UUID stakeholderId, int step, Channel channel, String email) {
        Contact contact = new Contact(
                "Maria Alvarez",
                Optional.of(email),
                Optional.of("+15085550199"),
                List.of("7 Elm Street", "Worcester, MA 01604"),
                Map.of("first_name", "Maria", "salutation", "Dear Ms Alvarez"),
                "http://localhost:8081/act/" + askId,
                "http://localhost:8081/unsubscribe/" + askId);
        return new AskRequested(
                askId,
                id,
                call,
                stakeholderId,
                StakeholderKind.EMPLOYER,
                "Central Massachusetts",
                120,
                step,
                channel,
                "en",
                letter,
                sealed(askId, contact),
                hash.of(email),
                clock.instant());
    }

    public AskWithdrawn withdrawn(AskRequested ask, ClosingReason reason) {
        return new AskWithdrawn(ask.askId(), id, call, reason, clock.instant());
    }

    public ForwardRequested forward(AskRequested ask, Forward forward) {
        return new ForwardRequested(
                ask.askId(),
                id,
                call,
                ask.stakeholderId(),
                UUID.randomUUID(),
                ask.kind(),
                ask.market(),
                sealed(ask.askId(), forward),
                clock.instant());
    }

    private String sealed(UUID askId, Record contact) {
        try {
            return cipher.encrypt(askId, JSON.writeValueAsString(contact));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
