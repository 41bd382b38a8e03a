package org.groundswell.campaign.progress;

import static java.util.Map.entry;
import static org.awaitility.Awaitility.await;
import static org.groundswell.campaign.support.TestPeople.manager;
import static org.groundswell.contracts.Topic.NOTIFICATION_PROGRESS;
import static org.groundswell.contracts.Topic.STAKEHOLDER_PROGRESS;
import static org.hamcrest.Matchers.aMapWithSize;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.groundswell.campaign.support.TestCampaigns;
import org.groundswell.campaign.support.TestEvents;
import org.groundswell.campaign.support.TestPeople;
import org.groundswell.campaign.support.TestServers;
import org.groundswell.contracts.OutreachForm;
import org.groundswell.contracts.ProgressEvent.Count;
import org.groundswell.contracts.ProgressEvent.ProgressCounted;
import org.groundswell.contracts.Proof;
import org.groundswell.contracts.StakeholderEvent.OutreachReported;
import org.groundswell.contracts.StakeholderKind;
import org.groundswell.contracts.Topic;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestServers.class)
class StatusTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);

    private UUID campaign;
    private UUID call;

    @BeforeEach
    void planACall() {
        campaign = TestCampaigns.campaign(TestPeople::manager);
        call = TestCampaigns.call(TestPeople::manager, campaign, Map.of());
    }

    @Test
    void aCampaignOfWhichNothingIsKnown_hasZeros_andUnknownArrivals() {
        status().body("campaign.state", equalTo("draft"))
                .body("callsToAction.id", contains(call.toString()))
                .body("totals.asked", equalTo(0))
                .body("totals.reached", nullValue())
                .body("perDay", hasSize(0));
    }

    @Test
    void theCountsOfBothServices_areAddedUp_bySegmentCallAndDay() {
        TestEvents.publish(
                STAKEHOLDER_PROGRESS,
                counted(
                        StakeholderKind.EMPLOYER,
                        "North",
                        MONDAY,
                        1,
                        Map.ofEntries(
                                entry("asked", new Count(10, 4_000)),
                                entry("acted", new Count(3, 900)),
                                entry("confirmed", new Count(1, 500)),
                                entry("left_out.duplicate", new Count(2, 0)),
                                entry("closed.opted_out", new Count(1, 0)))),
                counted(
                        StakeholderKind.PATIENT,
                        "South",
                        MONDAY.plusDays(1),
                        2,
                        Map.of("asked", new Count(100, 0), "acted", new Count(7, 0))));
        TestEvents.publish(
                NOTIFICATION_PROGRESS,
                counted(
                        StakeholderKind.EMPLOYER,
                        "North",
                        MONDAY,
                        5,
                        Map.of(
                                "sent", new Count(9, 3_900),
                                "reached", new Count(4, 1_000),
                                "reach_knowable", new Count(9, 3_900),
                                "in_doubt", new Count(1, 0),
                                "undeliverable.bounced_hard", new Count(1, 0))),
                counted(
                        StakeholderKind.PATIENT,
                        "South",
                        MONDAY.plusDays(1),
                        5,
                        Map.of("sent", new Count(90, 0), "reached", new Count(7, 0))));
        awaitTotal("asked", 110);
        awaitTotal("sent", 99);

        status().body("callsToAction[0].segments.find { it.kind == 'employer' }.asked", equalTo(10))
                .body("callsToAction[0].segments.find { it.kind == 'employer' }.market", equalTo("North"))
                .body("callsToAction[0].segments.find { it.kind == 'employer' }.reached", equalTo(4))
                .body("callsToAction[0].segments.find { it.kind == 'employer' }.lives.acted", equalTo(900))
                .body("callsToAction[0].segments.find { it.kind == 'patient' }.reached", nullValue())
                .body("totals.acted", equalTo(10))
                .body("totals.confirmed", equalTo(1))
                .body("totals.leftOut.duplicate", equalTo(2))
                .body("totals.closed.opted_out", equalTo(1))
                .body("totals.undeliverable.bounced_hard", equalTo(1))
                .body("totals.undeliverable", aMapWithSize(1))
                .body("totals.inDoubt", equalTo(1))
                .body("perDay.day", contains("2026-11-16", "2026-11-17"))
                .body("perDay.asked", contains(10, 100))
                .body("perDay.sent", contains(9, 90));
    }

    @Test
    void onlyTheHighestVersionCounts_howeverOftenAndInWhicheverOrder() {
        ProgressCounted first = asked(50, 1);
        ProgressCounted second = asked(70, 2);
        ProgressCounted third = asked(65, 3);
        TestEvents.publish(STAKEHOLDER_PROGRESS, first, third, second, first, third);
        awaitTotal("asked", 65);

        TestEvents.publish(STAKEHOLDER_PROGRESS, second, asked(66, 4));
        awaitTotal("asked", 66);
        status().body("perDay.asked", contains(66));
    }

    @Test
    void sinceAMarker_isTheDifferenceFromTheFrozenCounts_alsoOfLateReports() {
        TestEvents.publish(STAKEHOLDER_PROGRESS, asked(50, 1));
        awaitTotal("asked", 50);
        String marker = manager()
                .body(Map.of("name", "Meeting"))
                .post("/api/v1/campaigns/%s/markers".formatted(campaign))
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        TestEvents.publish(STAKEHOLDER_PROGRESS, asked(58, 2));
        awaitTotal("asked", 58);

        manager()
                .get("/api/v1/campaigns/%s/status?since=%s".formatted(campaign, marker))
                .then()
                .statusCode(200)
                .body("totals.asked", equalTo(58))
                .body("sinceMarker.marker.name", equalTo("Meeting"))
                .body("sinceMarker.totals.asked", equalTo(8))
                .body("sinceMarker.callsToAction[0].segments[0].asked", equalTo(8));
        manager()
                .get("/api/v1/campaigns/%s/status?since=%s".formatted(campaign, UUID.randomUUID()))
                .then()
                .statusCode(404);
    }

    @Test
    void theFirstOutreach_isTheEarliest_inWhicheverOrderTheyCome() {
        TestEvents.publish(
                Topic.STAKEHOLDER_EVENTS,
                outreach("2026-11-17T10:00:00Z"),
                outreach("2026-11-16T15:00:00Z"),
                outreach("2026-11-18T10:00:00Z"));

        await("first outreach")
                .untilAsserted(() -> status().body("times.firstOutreachAt", equalTo("2026-11-16T15:00:00Z")));
    }

    @Test
    void theStatus_isForTheCampaignsMembers() {
        TestPeople.as("status-stranger", "campaign-manager")
                .get("/api/v1/campaigns/%s/status".formatted(campaign))
                .then()
                .statusCode(404)
                .contentType("application/problem+json");
    }

    private void awaitTotal(String milestone, int people) {
        await(milestone).untilAsserted(() -> status().body("totals." + milestone, equalTo(people)));
    }

    private ValidatableResponse status() {
        return manager()
                .get("/api/v1/campaigns/%s/status".formatted(campaign))
                .then()
                .statusCode(200);
    }

    private ProgressCounted asked(long people, long version) {
        return counted(StakeholderKind.PATIENT, "North", MONDAY, version, Map.of("asked", new Count(people, 0)));
    }

    private ProgressCounted counted(
            StakeholderKind kind, String market, LocalDate day, long version, Map<String, Count> counts) {
        return new ProgressCounted(campaign, call, kind, market, day, version, counts);
    }

    private OutreachReported outreach(String at) {
        return new OutreachReported(
                UUID.randomUUID(),
                UUID.randomUUID(),
                campaign,
                call,
                UUID.randomUUID(),
                OutreachForm.LETTER,
                Proof.SELF_REPORTED,
                Instant.parse(at));
    }
}
