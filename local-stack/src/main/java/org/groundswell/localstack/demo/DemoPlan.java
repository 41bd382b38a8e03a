package org.groundswell.localstack.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.groundswell.localstack.api.Planner;

/** The demo's organisation, payer, contract, campaign, audiences, calls to action and letters. */
final class DemoPlan {

    private static final String PROVIDER = "Commonwealth Regional Health";
    private static final List<String> LINES = List.of("commercial", "marketplace", "medicare_advantage");

    private final Planner planner;
    private final LocalDate launchDay;
    private final LocalDate contractEnd;
    private final String payerId;
    private final String otherPayerId;
    private final String contractId;
    private final String campaignId;

    DemoPlan(Planner planner, LocalDate launchDay, LocalDate contractEnd) {
        this.planner = planner;
        this.launchDay = launchDay;
        this.contractEnd = contractEnd;
        this.payerId = planner.payer("Meridian Health Plan");
        this.otherPayerId = planner.payer("Pilgrim Valley Health");
        this.contractId = planner.contract(
                payerId,
                "Meridian provider agreement",
                LINES,
                Arrays.stream(Market.values()).map(Market::label).toList(),
                contractEnd.minusYears(3).plusDays(1),
                contractEnd);
        this.campaignId = planner.campaign(
                "Keep Meridian in network",
                payerId,
                List.of(contractId),
                "A new agreement with Meridian before the contract ends, without an interruption for anybody.",
                Map.of(
                        "organisation",
                        PROVIDER,
                        "address",
                        List.of("1 Harbor Way", "Worcester, MA 01602"),
                        "phone",
                        "+1 508 555 0100",
                        "website",
                        "https://commonwealth-regional.example",
                        "signature",
                        List.of("Dr. Eleanor Whitcombe", "President and Chief Executive")));
    }

    String campaignId() {
        return campaignId;
    }

    String contractId() {
        return contractId;
    }

    void importPeople(List<Person> employers, List<Person> physicians, List<Person> patients) {
        importFile("employer", DemoPeople.EMPLOYER_HEADER, employers);
        importFile("physician", DemoPeople.PHYSICIAN_HEADER, physicians);
        importFile("patient", DemoPeople.PATIENT_HEADER, patients);
    }

    private void importFile(String kind, List<String> header, List<Person> people) {
        Map<String, Object> plans = Map.of(
                DemoPeople.MERIDIAN_PPO, Map.of("payerId", payerId, "lineOfBusiness", "commercial"),
                DemoPeople.MERIDIAN_EXCHANGE, Map.of("payerId", payerId, "lineOfBusiness", "marketplace"),
                DemoPeople.MERIDIAN_ADVANTAGE, Map.of("payerId", payerId, "lineOfBusiness", "medicare_advantage"),
                DemoPeople.OTHER_PLAN, Map.of("payerId", otherPayerId, "lineOfBusiness", "commercial"));
        planner.importFile(
                kind,
                kind + "s",
                DemoPeople.csv(header, people).getBytes(StandardCharsets.UTF_8),
                kind.equals("physician") ? Map.of() : Map.of("values", Map.of("payer_name", plans)));
    }

    /** Employers write to Meridian's negotiator: by e-mail, and on paper where that bounces. */
    String employersWrite() {
        String id = planner.callToAction(
                campaignId,
                details(
                        "Employers write to Meridian",
                        planner.audience(campaignId, "Employers with Meridian", Map.of("kinds", List.of("employer"))),
                        "write_letter",
                        negotiator(),
                        List.of("email", "print")));
        letter(id, "our_message", 0, "en", "Your staff and {{payer_name}}", "employers.message", Optional.empty());
        letter(
                id,
                "our_message",
                1,
                "en",
                "A reminder: {{payer_name}} and your staff",
                "reminder.message",
                Optional.empty());
        letter(
                id,
                "model_letter",
                0,
                "en",
                "{{organisation}} and your network in {{market}}",
                "employers.model",
                Optional.empty());
        return id;
    }

    /** Physicians sign a letter about continuity of care. */
    String physiciansSign() {
        String id = planner.callToAction(
                campaignId,
                details(
                        "Physicians sign for continuity of care",
                        planner.audience(campaignId, "All physicians", Map.of("kinds", List.of("physician"))),
                        "sign",
                        negotiator(),
                        List.of("email")));
        letter(
                id,
                "our_message",
                0,
                "en",
                "Continuity of care for {{payer_name}} members",
                "physicians.message",
                Optional.empty());
        letter(id, "our_message", 1, "en", "A reminder: continuity of care", "reminder.message", Optional.empty());
        letter(id, "model_letter", 0, "en", "Continuity of care in {{market}}", "physicians.model", Optional.empty());
        return id;
    }

    /** Patients with a commercial plan call member services or write to them. */
    String patientsCall() {
        return patients(
                "Patients call member services",
                "Patients with a commercial Meridian plan",
                List.of("commercial", "marketplace"),
                List.of("email", "print"));
    }

    /** The second wave, three weeks later: seniors, on paper or by phone. */
    String seniorsCall() {
        return patients(
                "Medicare Advantage members call",
                "Patients with Meridian Advantage",
                List.of("medicare_advantage"),
                List.of("email", "call_list", "print"));
    }

    private String patients(String name, String audience, List<String> linesOfBusiness, List<String> channels) {
        String id = planner.callToAction(
                campaignId,
                details(
                        name,
                        planner.audience(
                                campaignId,
                                audience,
                                Map.of(
                                        "kinds",
                                        List.of("patient"),
                                        "linesOfBusiness",
                                        linesOfBusiness,
                                        "payerIds",
                                        List.of(payerId))),
                        "call",
                        Map.of(
                                "role", "member_services",
                                "name", "Meridian Member Services",
                                "email", "members@meridian.example",
                                "phone", "+1 800 555 0199",
                                "address", List.of("500 Meridian Plaza", "Hartford, CT 06103")),
                        channels));
        for (String language : List.of("en", "es")) {
            boolean english = language.equals("en");
            letter(
                    id,
                    "our_message",
                    0,
                    language,
                    english ? "Your doctors and {{payer_name}}" : "Sus médicos y {{payer_name}}",
                    "patients.message",
                    Optional.of("patients.script.en"));
            letter(
                    id,
                    "our_message",
                    1,
                    language,
                    english ? "A reminder about your doctors" : "Un recordatorio sobre sus médicos",
                    "reminder.message",
                    Optional.empty());
            letter(
                    id,
                    "model_letter",
                    0,
                    language,
                    english ? "Keep {{provider_name}} in my network" : "Mantengan a {{provider_name}} en mi red",
                    "patients.model",
                    Optional.of("patients.script.en"));
        }
        return id;
    }

    private Map<String, Object> details(
            String name, String audienceId, String action, Map<String, Object> target, List<String> channels) {
        Map<String, Object> details = new HashMap<>(Map.of(
                "name", name,
                "audienceId", audienceId,
                "action", action,
                "target", target,
                "channels", channels,
                "window", Map.of("opensOn", launchDay, "closesOn", contractEnd.minusDays(7)),
                "steps", List.of(Map.of("step", 0, "afterDays", 0), Map.of("step", 1, "afterDays", 10))));
        if (!channels.contains("print")) {
            details.put("fallback", "print");
        }
        return details;
    }

    private static Map<String, Object> negotiator() {
        return Map.of(
                "role", "payer_person",
                "name", "Jonathan Pruitt",
                "title", "Vice President, Network Contracting",
                "email", "jonathan.pruitt@meridian.example",
                "address", List.of("Meridian Health Plan", "500 Meridian Plaza", "Hartford, CT 06103"));
    }

    private void letter(
            String callToActionId,
            String role,
            int step,
            String language,
            String subject,
            String text,
            Optional<String> script) {
        Map<String, Object> letter = new HashMap<>(Map.of(
                "role",
                role,
                "step",
                step,
                "language",
                language,
                "subject",
                subject,
                "body",
                text(text + "." + language)));
        script.ifPresent(name -> letter.put("callScript", text(name)));
        planner.letter(callToActionId, letter);
    }

    private static String text(String name) {
        try (InputStream in = DemoPlan.class.getResourceAsStream("/demo/" + name + ".md")) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
