package org.groundswell.campaign.workspace.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Stream;
import org.groundswell.campaign.workspace.Choice;
import org.groundswell.campaign.workspace.Form;
import org.groundswell.contracts.LineOfBusiness;
import org.groundswell.contracts.StakeholderKind;

/** An audience's rule between what was typed and what stakeholder-service keeps. */
final class RuleForm {

    static final Map<String, String> LABELS = labels();

    /** A number, {@value #NONE_YET}, or nothing where the rule could not be read. */
    static final String VERSION = "audienceVersion";

    private static final String NONE_YET = "new";
    private static final int MOST_LIVES = 100_000_000;

    private RuleForm() {}

    static Form fill(Form form, AudienceBook.Found audience) {
        return switch (audience) {
            case AudienceBook.Found.There there ->
                fill(form, there.audience().rule())
                        .with(VERSION, there.audience().version());
            case AudienceBook.Found.Gone gone -> form.with(VERSION, NONE_YET);
            case AudienceBook.Found.Away away -> form.with(VERSION, "");
        };
    }

    /** Whether the rule could not be read when the form was shown: then it is not in the form, and stays as it is. */
    static boolean leavesRule(Form form) {
        return form.value(VERSION).isBlank();
    }

    /** The version of the rule that the form was made from; empty where there was none. */
    static Optional<Long> version(Form form) {
        return Optional.of(form.value(VERSION))
                .filter(version -> version.matches("\\d{1,18}"))
                .map(Long::parseLong);
    }

    static Form fill(Form form, AudienceRule rule) {
        return form.withCodes("kinds", rule.kinds())
                .withAll("markets", rule.markets())
                .with("otherMarkets", "")
                .withCodes("linesOfBusiness", rule.linesOfBusiness())
                .withAll("payers", rule.payerIds())
                .with("specialties", String.join("\n", rule.specialties()))
                .with("tags", String.join("\n", rule.tags()))
                .with("languages", String.join(", ", rule.languages()))
                .withAll("contactPoints", rule.contactPoints())
                .with(
                        "minCoveredLives",
                        rule.minCoveredLives().map(String::valueOf).orElse(""));
    }

    static AudienceRule read(Form form) {
        List<StakeholderKind> kinds = form.choices(StakeholderKind.class, "kinds");
        if (kinds.isEmpty()) {
            form.refuse("kinds", "Choose who is asked: employers, patients or physicians");
        }
        OptionalInt lives = form.number("minCoveredLives", MOST_LIVES);
        return new AudienceRule(
                kinds,
                Stream.concat(form.all("markets").stream(), form.lines("otherMarkets").stream())
                        .distinct()
                        .toList(),
                form.ids("payers"),
                form.choices(LineOfBusiness.class, "linesOfBusiness"),
                form.lines("specialties"),
                form.lines("tags"),
                languages(form),
                form.all("contactPoints").stream()
                        .filter(List.of("email", "phone", "address")::contains)
                        .toList(),
                lives.isPresent() ? Optional.of(lives.getAsInt()) : Optional.empty());
    }

    private static List<String> languages(Form form) {
        List<String> languages = Stream.of(form.line("languages").split("[,\\s]+"))
                .filter(tag -> !tag.isEmpty())
                .toList();
        if (languages.stream().anyMatch(tag -> !tag.matches("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*"))) {
            form.refuse("languages", "Write languages as en, es or zh, with commas between them");
            return List.of();
        }
        return languages;
    }

    /** Those that are known, and those of the rule that nobody here knows by name: they are not to be lost by an edit. */
    static List<Choice> payersIn(Form form, Map<UUID, String> known) {
        Map<String, String> all = new LinkedHashMap<>();
        known.forEach((id, name) -> all.put(id.toString(), name));
        form.all("payers").forEach(id -> all.putIfAbsent(id, "Another payer (%s)".formatted(id)));
        return all.entrySet().stream()
                .map(payer -> Choice.of(payer.getKey(), payer.getValue()))
                .toList();
    }

    static List<String> marketsIn(Form form, List<String> known) {
        List<String> all = new ArrayList<>(known);
        form.all("markets").stream().filter(market -> !all.contains(market)).forEach(all::add);
        return all;
    }

    private static Map<String, String> labels() {
        Map<String, String> labels = new LinkedHashMap<>();
        labels.put("kinds", "Who");
        labels.put("markets", "Markets");
        labels.put("otherMarkets", "Other markets");
        labels.put("payers", "Covered by");
        labels.put("linesOfBusiness", "Lines of business");
        labels.put("specialties", "Specialties");
        labels.put("tags", "Tags");
        labels.put("languages", "Languages");
        labels.put("minCoveredLives", "Covered lives");
        labels.put("contactPoints", "Who have");
        return labels;
    }
}
