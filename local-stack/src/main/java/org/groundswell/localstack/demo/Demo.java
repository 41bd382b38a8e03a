package org.groundswell.localstack.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.groundswell.localstack.api.GroundswellApi;
import org.groundswell.localstack.api.Patience;
import org.groundswell.localstack.api.Planner;

/** Plays five weeks of a campaign through the public APIs, and then ten minutes of events as they come in. */
public final class Demo {

    private static final ZoneId ZONE = ZoneId.of("America/New_York");
    private static final int DAYS = 35;
    private static final int PATIENTS_ON = 2;
    private static final int SENIORS_ON = 21;
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final GroundswellApi api;
    private final Planner planner;
    private final DemoAddresses addresses;
    private final long seed;
    private final Consumer<String> progress;
    private final LocalDate today;
    private final Clock clock;

    /**
     * Where the running system answers.
     *
     * @param mail the page of the mail catcher
     */
    public record DemoAddresses(String campaign, String stakeholder, String notification, String mail) {}

    /** @param progress is told in a line what is going on */
    public Demo(DemoAddresses addresses, String adminPassword, long seed, Clock clock, Consumer<String> progress) {
        this.addresses = addresses;
        this.api = GroundswellApi.signIn(
                addresses.campaign(), addresses.stakeholder(), addresses.notification(), "admin", adminPassword);
        this.planner = new Planner(api);
        this.seed = seed;
        this.progress = progress;
        this.clock = clock;
        this.today = LocalDate.now(clock.withZone(ZONE));
    }

    /** @return the traffic that goes on afterwards */
    public DemoTraffic playFiveWeeks() {
        LocalDate start = today.minusDays(DAYS);
        planner.setClock(morning(start));
        progress.accept("5,000 stakeholders in four states");
        DemoPlan plan = new DemoPlan(planner, start, today.plusDays(39));
        DemoPeople people = new DemoPeople(seed, start);
        List<Person> employers = people.employers();
        List<Person> physicians = people.physicians();
        List<Person> patients = people.patients();
        plan.importPeople(employers, physicians, patients);

        DemoIntegrator crm = new DemoIntegrator(api, addresses.notification(), "Front office CRM", "crm");
        DemoVendors vendors = new DemoVendors(api, addresses.notification(), crm, seed);
        DemoPublic everybody = new DemoPublic(api, addresses, crm, seed);
        DemoNegotiation negotiation = new DemoNegotiation(api, plan, start);
        List<String> launched = new ArrayList<>();
        for (int day = 0; day < DAYS; day++) {
            planner.setClock(morning(start.plusDays(day)));
            if (day == 0) {
                launched.add(launch(plan.employersWrite(), day));
                launched.add(launch(plan.physiciansSign(), day));
                everybody.expectLetters(employers, 34, day);
                everybody.expectLetters(physicians, 27, day);
            }
            if (day == PATIENTS_ON) {
                launched.add(launch(plan.patientsCall(), day));
                everybody.expectLetters(patients, 13, day);
            }
            if (day == SENIORS_ON) {
                launched.add(launch(plan.seniorsCall(), day));
                everybody.expectLetters(patients, 17, day);
            }
            awaitQuiet(launched);
            Instant now = morning(start.plusDays(day)).plus(Duration.ofHours(4));
            planner.setClock(now);
            everybody.act(day, now);
            vendors.work(now);
            negotiation.advance(day);
            progress.accept("day %d of %d".formatted(day + 1, DAYS));
        }
        planner.resetClock();
        awaitQuiet(launched);
        return new DemoTraffic(everybody, plan.campaignId(), clock);
    }

    private String launch(String callToActionId, int day) {
        planner.launch(callToActionId);
        Instant afterUndo = morning(today.minusDays(DAYS - day)).plus(Duration.ofMinutes(2));
        planner.setClock(afterUndo);
        Patience.until("release", PATIENCE, () -> planner.stateOf(callToActionId), "running"::equals);
        return callToActionId;
    }

    /** Until every delivery by e-mail of these calls to action has left, and the board has the counts. */
    private void awaitQuiet(List<String> callsToAction) {
        callsToAction.forEach(id -> Patience.until(
                "quiet deliveries",
                PATIENCE,
                () -> api.notification()
                        .get("/api/v1/calls-to-action/" + id + "/delivery-counts")
                        .json(),
                Demo::isQuiet));
    }

    private static boolean isQuiet(JsonNode counts) {
        return counts.path("emailPending").asLong() == 0;
    }

    private static Instant morning(LocalDate day) {
        return day.atTime(LocalTime.of(9, 0)).atZone(ZONE).toInstant();
    }
}
