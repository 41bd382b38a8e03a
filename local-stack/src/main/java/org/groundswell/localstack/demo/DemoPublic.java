package org.groundswell.localstack.demo;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.groundswell.localstack.api.GroundswellApi;
import org.groundswell.localstack.api.ServiceApi;

/** The stakeholders themselves: they read their mail, follow the link, and do what their fate says. */
final class DemoPublic {

    private final ServiceApi pages;
    private final DemoMailbox mailbox;
    private final DemoIntegrator crm;
    private final DemoIntegrator emailProvider;
    private final long seed;
    private final TreeMap<Integer, List<Due>> due = new TreeMap<>();
    private final List<Person> undecided = new ArrayList<>();

    private record Due(Person person, Fate.Deed deed) {}

    DemoPublic(GroundswellApi api, Demo.DemoAddresses addresses, DemoIntegrator crm, long seed) {
        this.pages = ServiceApi.at(addresses.stakeholder());
        this.mailbox = new DemoMailbox(addresses.mail());
        this.crm = crm;
        this.emailProvider = new DemoIntegrator(api, addresses.notification(), "Relay Mail", "email_provider");
        this.seed = seed;
    }

    /** @param willing how many of a hundred act */
    void expectLetters(List<Person> people, int willing, int day) {
        people.stream().filter(person -> !person.email().isEmpty()).forEach(person -> {
            Fate fate = Fate.of(seed + day, person.key(), willing);
            if (fate.deed() == Fate.Deed.NOTHING) {
                undecided.add(person);
            } else {
                due.computeIfAbsent(day + fate.afterDays(), any -> new ArrayList<>())
                        .add(new Due(person, fate.deed()));
            }
        });
    }

    void act(int day, Instant now) {
        List<Due> today = due.remove(day);
        if (today != null) {
            today.forEach(one -> doIt(one.person(), one.deed(), now));
        }
        emailProvider.post();
    }

    /** Somebody who had not made up their mind acts now. @return false where nobody is left */
    boolean somebodyActs(Instant now, int number) {
        while (!undecided.isEmpty()) {
            Person person = undecided.removeLast();
            if (doIt(person, number % 3 == 0 ? Fate.Deed.SAYS_DONE : Fate.Deed.SENDS_LETTER, now)) {
                return true;
            }
        }
        return false;
    }

    private boolean doIt(Person person, Fate.Deed deed, Instant now) {
        Optional<DemoMailbox.Letter> letter = mailbox.letterTo(person.email());
        letter.ifPresent(received -> doIt(received, person, deed, now));
        return letter.isPresent();
    }

    private void doIt(DemoMailbox.Letter letter, Person person, Fate.Deed deed, Instant now) {
        switch (deed) {
            case BOUNCES ->
                emailProvider.add(
                        "email-bounced",
                        "",
                        now,
                        Map.of(
                                "deliveryId",
                                letter.deliveryId(),
                                "permanent",
                                true,
                                "diagnostic",
                                "550 5.1.1 no such user"));
            case COMPLAINS -> emailProvider.add("email-complained", "", now, Map.of("deliveryId", letter.deliveryId()));
            case OPTS_OUT -> pages.postForm(letter.actionPath() + "/opt-out", Map.of());
            case DECLINES -> pages.postForm(letter.actionPath() + "/decline", Map.of());
            case SENDS_LETTER -> send(letter, person);
            case SAYS_DONE -> pages.postForm(letter.actionPath() + "/done", Map.of());
            case CALLS -> pages.postForm(letter.actionPath() + "/called", Map.of());
            case IS_SEEN -> seen(letter, "observed", now);
            case SIGNED_LETTER_COMES -> seen(letter, "confirmed", now);
            case NOTHING -> {}
        }
    }

    private void seen(DemoMailbox.Letter letter, String proof, Instant now) {
        crm.add("outreach-logged", askOf(letter), now, Map.of("form", "letter", "proof", proof));
    }

    private void send(DemoMailbox.Letter letter, Person person) {
        pages.postForm(
                letter.actionPath() + "/send",
                Map.of(
                        "name",
                        person.name(),
                        "email",
                        person.email(),
                        "subject",
                        "Please keep Commonwealth Regional Health in network",
                        "text",
                        "I ask Meridian to come to an agreement in time.\n\nThank you."));
    }

    /** The ask's id is the first half of the link. */
    private static String askOf(DemoMailbox.Letter letter) {
        String token = letter.actionPath().substring("/act/".length());
        ByteBuffer id = ByteBuffer.wrap(Base64.getUrlDecoder().decode(token.substring(0, token.indexOf('.'))));
        return new UUID(id.getLong(), id.getLong()).toString();
    }
}
