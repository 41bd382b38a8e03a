package org.groundswell.localstack.system;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.groundswell.localstack.api.Patience;
import org.groundswell.localstack.api.Planner;
import org.jspecify.annotations.Nullable;

/** A campaign of its own for each test: a payer, a contract, a market with nobody else in it, and one call to action. */
public final class TestCampaign {

    public static final Duration PATIENCE = Duration.ofMinutes(3);

    private final RunningSystem system;
    private final Planner planner;
    private final String market = "Market " + UUID.randomUUID();
    private final String payerId;
    private final String contractId;
    private final String campaignId;

    public TestCampaign(RunningSystem system) {
        this.system = system;
        this.planner = system.planner();
        LocalDate today = LocalDate.now(java.time.ZoneId.of("America/New_York"));
        this.payerId = planner.payer("Payer " + UUID.randomUUID());
        this.contractId = planner.contract(
                payerId,
                "Contract",
                List.of("commercial", "medicare_advantage"),
                List.of(market),
                today.minusYears(2),
                today.plusDays(40));
        this.campaignId = planner.campaign(
                "Campaign " + market,
                payerId,
                List.of(contractId),
                "A new agreement",
                Map.of(
                        "organisation",
                        "Harbor Health",
                        "address",
                        List.of("1 Harbor Way", "Boston, MA 02110"),
                        "signature",
                        List.of("Dr. Ana Lee")));
    }

    public String id() {
        return campaignId;
    }

    public String payerId() {
        return payerId;
    }

    public String contractId() {
        return contractId;
    }

    public String market() {
        return market;
    }

    /** As many physicians, each with a name, an e-mail address and a street that no other campaign has. */
    public List<String> importPhysicians(int count) {
        String domain = market.substring(7, 15) + ".example";
        List<String> emails = IntStream.range(0, count)
                .mapToObj(i -> "dr." + i + "@" + domain)
                .toList();
        String csv = IntStream.range(0, count)
                .mapToObj(i -> "%s-%d,Ada%d,Lovelace%d,Cardiology,%s,%d %s Street,Boston,MA,02110,%s"
                        .formatted(domain, i, i, i, emails.get(i), i + 1, market.substring(7, 15), market))
                .collect(Collectors.joining(
                        "\n", "External ID,First Name,Last Name,Specialty,Email,Street,City,State,ZIP,Market\n", "\n"));
        JsonNode report = planner.importFile("physician", "physicians", csv.getBytes(StandardCharsets.UTF_8), Map.of());
        if (report.path("new").asInt() != count) {
            throw new IllegalStateException("Not all are new: " + report);
        }
        return emails;
    }

    /** To all physicians of the market, by e-mail; with both letters, ready to be launched. */
    public String callToAction(String name) {
        return callToAction(name, Map.of());
    }

    /** @param different what to lay over the usual details */
    public String callToAction(String name, Map<String, Object> different) {
        LocalDate today = LocalDate.now(java.time.ZoneId.of("America/New_York"));
        Map<String, Object> details = new HashMap<>(Map.of(
                "name", name,
                "audienceId",
                        planner.audience(
                                campaignId, name, Map.of("kinds", List.of("physician"), "markets", List.of(market))),
                "action", "write_letter",
                "target",
                        Map.of(
                                "role",
                                "payer_person",
                                "name",
                                "Jonathan Pruitt",
                                "email",
                                "pruitt@payer.example",
                                "phone",
                                "+1 860 555 0100"),
                "channels", List.of("email"),
                "window", Map.of("opensOn", today.minusDays(1), "closesOn", today.plusDays(30)),
                "steps", List.of(Map.of("step", 0, "afterDays", 0))));
        details.putAll(different);
        String id = planner.callToAction(campaignId, details);
        planner.letter(
                id,
                Map.of(
                        "role",
                        "our_message",
                        "step",
                        0,
                        "language",
                        "en",
                        "subject",
                        "Your patients in {{market}}",
                        "body",
                        "{{salutation}},\n\nplease write: [your page]({{action_link}}).",
                        "callScript",
                        "Hello, may I speak to {{full_name}}?"));
        planner.letter(
                id,
                Map.of(
                        "role",
                        "model_letter",
                        "step",
                        0,
                        "language",
                        "en",
                        "subject",
                        "Continuity of care",
                        "body",
                        "Dear {{target_name}},\n\nplease come to an agreement.\n\n{{full_name}}",
                        "callScript",
                        "Hello, my name is {{full_name}}."));
        return id;
    }

    public void launch(String callToActionId) {
        planner.launch(callToActionId);
    }

    /** @param perHour absent for no limit */
    public void limitRate(@Nullable Integer perHour) {
        Map<String, Object> limit = new HashMap<>();
        limit.put("maxPerHour", perHour);
        system.api().campaign().put("/api/v1/campaigns/" + campaignId + "/rate-limit", limit);
    }

    public void awaitState(String callToActionId, String state) {
        Patience.until(state, PATIENCE, () -> planner.stateOf(callToActionId), state::equals);
    }

    public JsonNode status() {
        return planner.status(campaignId);
    }

    /** The totals of one call to action once they are as wanted. */
    public JsonNode awaitTotals(String callToActionId, java.util.function.Predicate<JsonNode> wanted) {
        return Patience.until("counts", PATIENCE, () -> totals(callToActionId), wanted);
    }

    public JsonNode totals(String callToActionId) {
        for (JsonNode call : status().path("callsToAction")) {
            if (call.path("id").asText().equals(callToActionId)) {
                return call.path("totals");
            }
        }
        throw new IllegalStateException("The status does not have " + callToActionId);
    }

    /** How often each of these addresses got a mail. */
    public Map<String, Integer> mailsTo(List<String> emails) {
        Map<String, Integer> times = new HashMap<>();
        List<String> rest = new ArrayList<>(emails);
        rest.forEach(email -> times.put(
                email, system.mails().get("/api/mails?to=" + email).json().size()));
        return times;
    }
}
