package org.groundswell.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.groundswell.localstack.api.Answer;
import org.groundswell.localstack.api.Patience;
import org.groundswell.localstack.api.ServiceApi;
import org.junit.jupiter.api.Test;

/** The main job from launch to the payer's response, through the public interfaces, every count held against what was received. */
class MainRoadIT {

    private static final int PEOPLE = 60;
    private static final Pattern LINK = Pattern.compile("/act/[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+");

    private final RunningSystem system = RunningSystem.get();

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
        assertThat(status.at("/answers/0/overdue").asBoolean())
                .as("commercial was answered")
                .isFalse();
        assertThat(status.at("/times/firstOutreachAfter").isMissingNode()).isFalse();
    }

    /** One has us send it, one says "I sent it", one opts out, one declines. */
    private void stakeholdersAct(List<String> emails) {
        ServiceApi pages = system.publicPages();
        String page = actionPath(emails.get(0));
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
        pages.postForm(actionPath(emails.get(1)) + "/done", Map.of());
        pages.postForm(actionPath(emails.get(1)) + "/done", Map.of());
        pages.postForm(actionPath(emails.get(2)) + "/opt-out", Map.of());
        pages.postForm(actionPath(emails.get(3)) + "/decline", Map.of());
    }

    /** A CRM logs two letters, one with proof; the e-mail provider reports a bounce. A repeat changes nothing. */
    private void integratorsPost(List<String> emails) {
        ServiceApi crm = integrator("crm");
        for (int repeat = 0; repeat < 2; repeat++) {
            crm.post(
                    "/api/v1/events",
                    "application/cloudevents+json",
                    event(
                            "seen-1",
                            "outreach-logged",
                            askOf(emails.get(4)),
                            "{\"form\":\"letter\",\"proof\":\"observed\"}"));
        }
        crm.post(
                "/api/v1/events",
                "application/cloudevents+json",
                event(
                        "seen-2",
                        "outreach-logged",
                        askOf(emails.get(5)),
                        "{\"form\":\"letter\",\"proof\":\"confirmed\"}"));
        Answer changed = crm.tryPost(
                "/api/v1/events",
                "application/cloudevents+json",
                event("seen-1", "outreach-logged", askOf(emails.get(4)), "{\"form\":\"call\",\"proof\":\"observed\"}"));
        assertThat(changed.status()).as("a changed repeat").isEqualTo(409);
        integrator("email_provider")
                .post(
                        "/api/v1/events",
                        "application/cloudevents+json",
                        event(
                                "bounce-1",
                                "email-bounced",
                                "",
                                "{\"deliveryId\":\"%s\",\"permanent\":true}".formatted(deliveryOf(emails.get(6)))));
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

    private ServiceApi integrator(String vendor) {
        String id = system.api()
                .notification()
                .post("/api/v1/integrators", Map.of("name", "Test " + vendor, "vendor", vendor))
                .id();
        return system.notificationAs(system.api()
                .notification()
                .post("/api/v1/integrators/" + id + "/keys", Map.of())
                .text("secret"));
    }

    private static String event(String id, String fact, String subject, String data) {
        String about = subject.isEmpty() ? "" : "\"subject\":\"" + subject + "\",";
        return "{\"specversion\":\"1.0\",\"id\":\"%s\",\"source\":\"/tests\",\"type\":\"org.groundswell.integration.%s.v1\",%s\"data\":%s}"
                .formatted(id, fact, about, data);
    }

    private String actionPath(String email) {
        Matcher link = LINK.matcher(mail(email).at("/content/text").asText());
        assertThat(link.find()).as("a link in the letter").isTrue();
        return link.group();
    }

    private String askOf(String email) {
        byte[] id = java.util.Base64.getUrlDecoder()
                .decode(actionPath(email).substring("/act/".length()).split("\\.")[0]);
        java.nio.ByteBuffer bytes = java.nio.ByteBuffer.wrap(id);
        return new java.util.UUID(bytes.getLong(), bytes.getLong()).toString();
    }

    private String deliveryOf(String email) {
        String messageId = mail(email).at("/mail/messageId").asText();
        return messageId.substring(1, messageId.indexOf('@'));
    }

    private JsonNode mail(String email) {
        JsonNode mails = Patience.until(
                "mail to " + email,
                TestCampaign.PATIENCE,
                () -> system.mails().get("/api/mails?to=" + email).json(),
                list -> !list.isEmpty());
        return system.mails()
                .get("/api/mails/" + mails.get(0).path("number").asLong())
                .json();
    }
}
