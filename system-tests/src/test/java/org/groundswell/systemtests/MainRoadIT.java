package org.groundswell.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.groundswell.localstack.api.ServiceApi;
import org.groundswell.localstack.system.RunningSystem;
import org.groundswell.localstack.system.TestCampaign;
import org.junit.jupiter.api.Test;

/** The main job from launch to the payer's response, through the public interfaces, every count held against what was received. */
class MainRoadIT {

    private static final int PEOPLE = 60;

    private final RunningSystem system = RunningSystem.get();
    private final ReceivedMails mails = new ReceivedMails(system);

    @Test
    void campaign_isFollowed_fromLaunchToThePayersResponse() {
        TestCampaign campaign = new TestCampaign(system);
        List<String> emails = campaign.importPhysicians(PEOPLE);
        String call = campaign.callToAction("Physicians write");

        campaign.launch(call);
        campaign.awaitState(call, "running");
        JsonNode sent = campaign.awaitTotals(call, totals -> totals.path("sent").asInt() == PEOPLE);

        assertThat(campaign.mailsTo(emails).values()).as("a letter each").containsOnly(1);
        assertThat(sent.path("asked").asInt()).isEqualTo(PEOPLE);
        assertThat(sent.path("reached").isNull())
                .as("nothing tells whether a plain mail arrived")
                .isTrue();

        stakeholdersAct(emails);
        integratorsPost(emails);
        JsonNode acted = campaign.awaitTotals(
                call,
                totals -> totals.path("acted").asInt() == 4
                        && totals.path("confirmed").asInt() == 2
                        && totals.at("/closed/opted_out").asInt() == 1
                        && totals.at("/undeliverable/bounced_hard").asInt() == 1);
        assertThat(acted.at("/closed/declined").asInt()).isEqualTo(1);
        assertThat(system.mails().get("/api/mails?to=pruitt@payer.example").json())
                .as("the letter that we passed on")
                .isNotEmpty();

        respond(campaign, call);
        JsonNode status = campaign.status();
        assertThat(status.path("responses")).hasSize(1);
        assertThat(status.at("/times/firstOutreachAfter").isMissingNode()).isFalse();
    }

    /** One has us send it, one says "I sent it", one opts out, one declines. */
    private void stakeholdersAct(List<String> emails) {
        ServiceApi pages = system.publicPages();
        String page = mails.actionPath(emails.get(0));
        assertThat(pages.get(page).body()).contains("Jonathan Pruitt");
        assertThat(pages.get(page).body()).as("reading changes nothing").contains("Ada0");
        pages.postForm(
                page + "/send",
                Map.of(
                        "name",
                        "Ada Lovelace",
                        "email",
                        emails.get(0),
                        "subject",
                        "Continuity of care",
                        "text",
                        "Please agree."));
        pages.postForm(mails.actionPath(emails.get(1)) + "/done", Map.of());
        pages.postForm(mails.actionPath(emails.get(1)) + "/done", Map.of());
        pages.postForm(mails.actionPath(emails.get(2)) + "/opt-out", Map.of());
        pages.postForm(mails.actionPath(emails.get(3)) + "/decline", Map.of());
    }

    /** A CRM logs two letters, one with proof; the e-mail provider reports a bounce. A repeat changes nothing. */
    private void integratorsPost(List<String> emails) {
        TestIntegrator crm = TestIntegrator.of(system, "crm");
        String letter = "{\"form\":\"letter\",\"proof\":\"%s\"}";
        for (int repeat = 0; repeat < 2; repeat++) {
            crm.post("seen-1", "outreach-logged", mails.askOf(emails.get(4)), letter.formatted("observed"));
        }
        crm.tell("outreach-logged", mails.askOf(emails.get(5)), letter.formatted("confirmed"));
        assertThat(crm.post("seen-1", "outreach-logged", mails.askOf(emails.get(4)), letter.formatted("self_reported"))
                        .status())
                .as("a changed repeat")
                .isEqualTo(409);
        TestIntegrator.of(system, "email_provider")
                .tell(
                        "email-bounced",
                        "",
                        "{\"deliveryId\":\"%s\",\"permanent\":true}".formatted(mails.deliveryOf(emails.get(6))));
    }

    private void respond(TestCampaign campaign, String call) {
        system.api()
                .campaign()
                .post(
                        "/api/v1/campaigns/" + campaign.id() + "/responses",
                        Map.of(
                                "contractId",
                                campaign.contractId(),
                                "lineOfBusiness",
                                "commercial",
                                "kind",
                                "counter_offer",
                                "stance",
                                "favourable",
                                "receivedOn",
                                java.time.LocalDate.now(java.time.ZoneId.of("America/New_York")),
                                "answersCallsToAction",
                                List.of(call)));
    }
}
