package org.groundswell.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.groundswell.localstack.api.Patience;
import org.groundswell.localstack.api.Planner;
import org.groundswell.localstack.api.ServiceApi;
import org.groundswell.localstack.system.RunningSystem;
import org.groundswell.localstack.system.TestCampaign;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * Two weeks of a campaign that asks employers on paper, patients by telephone and physicians by e-mail: vendors, a reminder, a
 * fallback, a top-up, and an answer of the payer that is corrected. Every count is held against what the vendors and the mail
 * catcher have.
 */
class AllChannelsIT {

    private static final ZoneId ZONE = ZoneId.of("America/New_York");
    private static final int EMPLOYERS = 4;
    private static final int LIVES = 100;
    private static final int PHYSICIANS = 5;

    private final RunningSystem system = RunningSystem.get();
    private final Planner planner = system.planner();
    private final ReceivedMails mails = new ReceivedMails(system);
    private final Instant begin = Instant.now().minus(Duration.ofDays(14));
    private final LocalDate day = LocalDate.now(ZONE);

    @AfterEach
    void resetClock() {
        planner.resetClock();
    }

    @Test
    void campaign_isFollowed_onPaperByPhoneAndByMail() throws IOException {
        planner.setClock(begin);
        TestCampaign campaign = new TestCampaign(system);
        String seed = system.api()
                .notification()
                .post(
                        "/api/v1/seed-addresses",
                        Map.of("lines", List.of("Our Office", "1 Harbor Way", "Boston, MA 02110")))
                .id();
        try {
            employersOnPaper(campaign);
        } finally {
            system.api().notification().delete("/api/v1/seed-addresses/" + seed);
        }
        patientsByPhone(campaign);
        physiciansByMail(campaign);
        thePayerAnswers(campaign);
        everySumIsThatOfItsParts(campaign);
    }

    private void employersOnPaper(TestCampaign campaign) throws IOException {
        StringBuilder file = new StringBuilder("Employer ID,Company,Street,City,State,ZIP,Covered Lives,Market\n");
        for (int i = 0; i < EMPLOYERS; i++) {
            file.append("%s-E%d,Acme %d,%d Mill Street,Boston,MA,02110,%d,%s\n"
                    .formatted(campaign.id(), i, i, i + 1, LIVES, campaign.market()));
        }
        imported("employer", file, Map.of(), EMPLOYERS);
        String call = call(campaign, "Employers write", "employer", Map.of("channels", List.of("print")));
        campaign.launch(call);

        TestIntegrator mailHouse = TestIntegrator.of(system, "mail_house");
        gathered(call, EMPLOYERS, Duration.ofMinutes(5));
        VendorWork work = VendorWork.rendered(system, mailHouse, call, "print")
                .approveProof()
                .release();
        List<String> manifest = work.rows("manifest.csv").stream()
                .map(row -> row.getField("piece_id"))
                .toList();
        assertThat(manifest).hasSize(EMPLOYERS + 1).containsAll(work.pieces()).containsAll(work.seeds());
        assertThat(work.download("pieces.pdf?file=1")).startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
        assertThat(work.accept().state()).isEqualTo("accepted");

        manifest.forEach(piece -> mailHouse.tell("piece-mailed", "", about(piece, "")));
        campaign.awaitTotals(call, totals -> totals.path("sent").asInt() == EMPLOYERS);
        List<String> pieces = work.pieces();
        mailHouse.tell("piece-scanned", "", about(pieces.get(0), ""));
        mailHouse.tell("piece-returned", "", about(pieces.get(1), ",\"reason\":\"returned_moved\""));
        TestIntegrator.of(system, "crm")
                .tell("outreach-logged", pieces.get(0), "{\"form\":\"letter\",\"proof\":\"confirmed\"}");
        JsonNode totals = campaign.awaitTotals(
                call,
                now -> now.path("confirmed").asInt() == 1
                        && now.path("reached").asInt() == 1
                        && now.at("/undeliverable/returned_moved").asInt() == 1);
        assertThat(totals.at("/lives/asked").asInt()).isEqualTo(EMPLOYERS * LIVES);
        assertThat(totals.at("/lives/confirmed").asInt()).isEqualTo(LIVES);
    }

    /** Two of six can't be asked: one is dead, and one is a child for whom nobody is named. */
    private void patientsByPhone(TestCampaign campaign) throws IOException {
        String file = """
                Patient ID,First Name,Last Name,Birth Date,Death Date,Phone,Market
                %1$s-P0,Ana,Diaz,1960-01-01,,+1 617 555 0110,%2$s
                %1$s-P1,Ben,Diaz,1961-01-01,,+1 617 555 0111,%2$s
                %1$s-P2,Cy,Diaz,1962-01-01,,+1 617 555 0112,%2$s
                %1$s-P3,Di,Diaz,1963-01-01,,+1 617 555 0113,%2$s
                %1$s-P4,Ed,Diaz,1930-01-01,2020-01-01,+1 617 555 0114,%2$s
                %1$s-P5,Flo,Diaz,%3$s,,+1 617 555 0115,%2$s
                """.formatted(campaign.id(), campaign.market(), day.minusYears(9));
        Map<String, Object> cover = Map.of("payerId", campaign.payerId(), "lineOfBusiness", "commercial");
        imported("patient", new StringBuilder(file), Map.of("defaults", cover), 6);
        JsonNode count = system.api()
                .stakeholder()
                .post(
                        "/api/v1/audiences/count",
                        Map.of(
                                "rule", Map.of("kinds", List.of("patient"), "markets", List.of(campaign.market())),
                                "payerId", campaign.payerId(),
                                "linesOfBusiness", List.of("commercial"),
                                "channels", List.of("call_list")))
                .json();
        assertThat(count.path("matched").asInt()).isEqualTo(6);
        assertThat(count.path("asked").asInt()).isEqualTo(4);

        String call =
                call(campaign, "Patients call", "patient", Map.of("channels", List.of("call_list"), "action", "call"));
        campaign.launch(call);
        TestIntegrator callCentre = TestIntegrator.of(system, "call_centre");
        VendorWork work =
                VendorWork.rendered(system, callCentre, call, "call_list").release();
        List<NamedCsvRecord> list = work.rows("call-list.csv");
        assertThat(list)
                .hasSize(4)
                .allSatisfy(row -> assertThat(row.getField("script")).contains("Diaz"));

        List<String> dispositions =
                List.of("\"talked\",\"patchedThrough\":true", "\"talked\"", "\"no_answer\"", "\"do_not_call\"");
        for (int i = 0; i < dispositions.size(); i++) {
            callCentre.tell(
                    "call-attempted",
                    "",
                    about(list.get(i).getField("piece_id"), ",\"disposition\":" + dispositions.get(i)));
        }
        JsonNode totals = campaign.awaitTotals(
                call,
                now -> now.path("confirmed").asInt() == 1
                        && now.path("reached").asInt() == 2
                        && now.path("sent").asInt() == 4);
        assertThat(totals.path("asked").asInt()).isEqualTo(4);
        assertThat(totals.at("/leftOut/deceased").asInt()).isEqualTo(1);
        assertThat(totals.at("/leftOut/minor_without_addressee").asInt()).isEqualTo(1);
    }

    /** One bounces and gets paper, one acts and hears no more, the others are reminded; a newcomer is asked by a top-up. */
    private void physiciansByMail(TestCampaign campaign) {
        List<String> emails = campaign.importPhysicians(PHYSICIANS);
        String call = call(
                campaign,
                "Physicians write",
                "physician",
                Map.of(
                        "channels", List.of("email"),
                        "fallback", "print",
                        "steps", List.of(Map.of("step", 0, "afterDays", 0), Map.of("step", 1, "afterDays", 7))));
        planner.letter(
                call,
                Map.of(
                        "role", "our_message",
                        "step", 1,
                        "language", "en",
                        "subject", "A reminder",
                        "body", "{{salutation}},\n\nplease write: [your page]({{action_link}})."));
        campaign.launch(call);
        campaign.awaitTotals(call, totals -> totals.path("sent").asInt() == PHYSICIANS);
        assertThat(campaign.mailsTo(emails).values()).containsOnly(1);

        TestIntegrator.of(system, "email_provider")
                .tell(
                        "email-bounced",
                        "",
                        "{\"deliveryId\":\"%s\",\"permanent\":true}".formatted(mails.deliveryOf(emails.get(0))));
        gathered(call, 1, Duration.ofMinutes(15));
        VendorWork fallback = VendorWork.rendered(system, TestIntegrator.of(system, "mail_house"), call, "print");
        assertThat(fallback.pieces()).hasSize(1);
        system.publicPages().postForm(mails.actionPath(emails.get(1)) + "/done", Map.of());
        campaign.awaitTotals(call, totals -> totals.path("acted").asInt() == 1);

        planner.setClock(begin.plus(Duration.ofDays(9)));
        List<String> reminded = emails.subList(2, PHYSICIANS);
        Patience.until(
                "reminders",
                TestCampaign.PATIENCE,
                () -> campaign.mailsTo(reminded).values(),
                counts -> counts.stream().allMatch(count -> count == 2));
        assertThat(campaign.mailsTo(emails.subList(0, 2)).values()).containsOnly(1);

        String newcomer = "new@%s.example".formatted(campaign.id());
        imported(
                "physician",
                new StringBuilder("External ID,First Name,Last Name,Email,Market\n%s-N,Nora,New,%s,%s\n"
                        .formatted(campaign.id(), newcomer, campaign.market())),
                Map.of(),
                1);
        system.api().campaign().post("/api/v1/calls-to-action/" + call + "/top-up", Map.of());
        campaign.awaitTotals(call, totals -> totals.path("asked").asInt() == PHYSICIANS + 1);
        Patience.until(
                "a letter to the newcomer",
                TestCampaign.PATIENCE,
                () -> campaign.mailsTo(List.of(newcomer)),
                counts -> counts.get(newcomer) == 1);
        assertThat(campaign.mailsTo(reminded).values()).as("asked before").containsOnly(2);
    }

    /** Both answers are overdue. One comes, is logged for the wrong line of business, and put right. */
    private void thePayerAnswers(TestCampaign campaign) {
        ServiceApi api = system.api().campaign();
        String contract = campaign.contractId();
        LocalDate dueOn = day.minusDays(8);
        api.put(
                "/api/v1/campaigns/" + campaign.id() + "/answers-due",
                List.of(
                        Map.of("contractId", contract, "lineOfBusiness", "commercial", "dueOn", dueOn),
                        Map.of("contractId", contract, "lineOfBusiness", "medicare_advantage", "dueOn", dueOn)));
        assertThat(overdue(campaign)).containsExactlyInAnyOrder("commercial", "medicare_advantage");

        Map<String, Object> details = new HashMap<>(Map.of(
                "contractId",
                contract,
                "lineOfBusiness",
                "commercial",
                "kind",
                "counter_offer",
                "stance",
                "favourable",
                "receivedOn",
                day.minusDays(6),
                "answersCallsToAction",
                List.of()));
        JsonNode logged = api.post("/api/v1/campaigns/" + campaign.id() + "/responses", details)
                .json();
        assertThat(overdue(campaign)).containsExactly("medicare_advantage");
        assertThat(campaign.status().at("/times/firstResponseAfterDays").asInt())
                .isEqualTo(8);

        details.put("lineOfBusiness", "medicare_advantage");
        details.put("version", logged.path("version").asLong());
        details.put("reason", "It was about the seniors");
        String response = "/api/v1/responses/" + logged.path("id").asText();
        api.put(response, details);
        assertThat(overdue(campaign)).containsExactly("commercial");
        assertThat(api.get(response + "/history").json().toString()).contains("It was about the seniors");
    }

    private static List<String> overdue(TestCampaign campaign) {
        List<String> lines = new ArrayList<>();
        for (JsonNode answer : campaign.status().path("answers")) {
            if (answer.path("overdue").asBoolean()) {
                lines.add(answer.path("lineOfBusiness").asText());
            }
        }
        return lines;
    }

    private static void everySumIsThatOfItsParts(TestCampaign campaign) {
        JsonNode status = campaign.status();
        for (String milestone : List.of("asked", "sent", "acted", "confirmed")) {
            int sum = 0;
            for (JsonNode call : status.path("callsToAction")) {
                sum += call.path("totals").path(milestone).asInt();
            }
            assertThat(status.path("totals").path(milestone).asInt())
                    .as(milestone)
                    .isEqualTo(sum);
        }
    }

    /** A batch that is not full waits a minute for more. */
    private void gathered(String call, int pieces, Duration sinceBegin) {
        Patience.until(
                "pieces",
                TestCampaign.PATIENCE,
                () -> system.storedRows().count(call, "pending"),
                pending -> pending == pieces);
        planner.setClock(begin.plus(sinceBegin));
    }

    private static String about(String piece, String more) {
        return "{\"pieceId\":\"%s\"%s}".formatted(piece, more);
    }

    private String call(TestCampaign campaign, String name, String kind, Map<String, Object> different) {
        Map<String, Object> details = new HashMap<>(different);
        details.put(
                "audienceId",
                planner.audience(
                        campaign.id(), name, Map.of("kinds", List.of(kind), "markets", List.of(campaign.market()))));
        details.put("window", Map.of("opensOn", day.minusDays(20), "closesOn", day.plusDays(30)));
        return campaign.callToAction(name, details);
    }

    private void imported(String kind, StringBuilder file, Map<String, Object> mapping, int people) {
        JsonNode report =
                planner.importFile(kind, kind + "s", file.toString().getBytes(StandardCharsets.UTF_8), mapping);
        assertThat(report.path("new").asInt()).as("%s", report).isEqualTo(people);
    }
}
