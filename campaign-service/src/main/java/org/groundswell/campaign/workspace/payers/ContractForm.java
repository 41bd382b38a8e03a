package org.groundswell.campaign.workspace.payers;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.groundswell.campaign.planning.ContractDetails;
import org.groundswell.campaign.planning.ContractView;
import org.groundswell.campaign.words.Words;
import org.groundswell.campaign.workspace.Choice;
import org.groundswell.campaign.workspace.Comparison;
import org.groundswell.campaign.workspace.Form;
import org.groundswell.campaign.workspace.Numbers;
import org.groundswell.contracts.LineOfBusiness;

/** Reads and fills the fields of a contract. */
public final class ContractForm {

    private static final int MOST_NOTICE_DAYS = 3_660;
    private static final int LONGEST_MARKET = 100;

    private ContractForm() {}

    public static List<Choice> linesOfBusiness() {
        return Choice.all(LineOfBusiness.class, Words::of);
    }

    /** Empty where something is wrong with the form. */
    public static Optional<ContractDetails> read(Form form) {
        String name = form.required("contractName", "Give the contract a name");
        List<LineOfBusiness> lines = form.choices(LineOfBusiness.class, "linesOfBusiness");
        if (lines.isEmpty()) {
            form.refuse("linesOfBusiness", "Choose the lines of business that the contract covers");
        }
        List<String> markets = form.lines("markets");
        if (markets.stream().anyMatch(market -> market.length() > LONGEST_MARKET)) {
            form.refuse("markets", "Write each market in %d characters at most".formatted(LONGEST_MARKET));
        }
        Optional<LocalDate> effective = form.day("effectiveOn", "Write the day on which the contract began");
        Optional<LocalDate> expires = form.day("expiresOn", "Write the day on which the contract expires");
        if (effective.isPresent() && expires.isPresent() && !expires.get().isAfter(effective.get())) {
            form.refuse("expiresOn", "The contract must expire after the day on which it began");
        }
        int notice = form.number("noticeDays", MOST_NOTICE_DAYS).orElse(0);
        return form.hasErrors() || effective.isEmpty() || expires.isEmpty()
                ? Optional.empty()
                : Optional.of(new ContractDetails(
                        name, lines, markets, effective.get(), expires.get(), notice, form.version()));
    }

    static Form of(ContractView contract) {
        return Form.empty()
                .with("contractName", contract.name())
                .withCodes("linesOfBusiness", contract.linesOfBusiness())
                .with("markets", String.join("\n", contract.markets()))
                .with("effectiveOn", contract.effectiveOn())
                .with("expiresOn", contract.expiresOn())
                .with("noticeDays", contract.noticeDays())
                .with("version", contract.version());
    }

    /** What somebody else saved, beside what was typed; lines of business by their names. */
    static Form stale(Form typed, ContractView saved) {
        return inWords(typed).stale(inWords(of(saved)), Comparison.ofTexts(labels()));
    }

    private static Form inWords(Form form) {
        return form.with("lines", linesInWords(form.choices(LineOfBusiness.class, "linesOfBusiness")));
    }

    /** In the order of the page. */
    private static Map<String, String> labels() {
        Map<String, String> labels = new LinkedHashMap<>();
        labels.put("contractName", "Contract");
        labels.put("lines", "Lines of business");
        labels.put("markets", "Markets");
        labels.put("effectiveOn", "In effect since");
        labels.put("expiresOn", "Expires on");
        labels.put("noticeDays", "Days of notice");
        return labels;
    }

    public static String describe(ContractView contract) {
        return "%s; expires %s".formatted(linesInWords(contract.linesOfBusiness()), Numbers.day(contract.expiresOn()));
    }

    private static String linesInWords(List<LineOfBusiness> lines) {
        return lines.stream().map(Words::of).collect(Collectors.joining(", "));
    }
}
