package org.groundswell.campaign.workspace.responses;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.groundswell.campaign.planning.ContractView;
import org.groundswell.campaign.responses.ResponseDetails;
import org.groundswell.campaign.responses.ResponseView;
import org.groundswell.campaign.words.Words;
import org.groundswell.campaign.workspace.Choice;
import org.groundswell.campaign.workspace.Comparison;
import org.groundswell.campaign.workspace.Form;
import org.groundswell.campaign.workspace.SubmitOnce;
import org.groundswell.contracts.Coded;
import org.groundswell.contracts.LineOfBusiness;
import org.groundswell.contracts.ResponseKind;
import org.groundswell.contracts.Stance;
import org.groundswell.contracts.Visibility;

/** An answer between what was typed and what is kept. Contract and line of business are one choice: few pairs make sense. */
final class ResponseForm {

    static final Map<String, String> FIELDS =
            Map.of("contractId", "subject", "lineOfBusiness", "subject", "answersCallsToAction", "calls");

    private static final int LONGEST_SUMMARY = 5_000;
    private static final int LONGEST_EVIDENCE = 2_000;
    private static final int LONGEST_STEP = 1_000;

    private ResponseForm() {}

    static Form fresh(LocalDate today, List<Choice> subjects) {
        return Form.empty()
                .with("once", SubmitOnce.token())
                .with("receivedOn", today)
                .with("stance", Stance.NEUTRAL.code())
                .with("subject", subjects.size() == 1 ? subjects.getFirst().value() : "");
    }

    static Form of(ResponseView response) {
        return Form.empty()
                .with("version", response.version())
                .with(
                        "subject",
                        response.contractId()
                                .map(id -> subject(id, response.lineOfBusiness()))
                                .orElse(""))
                .with("kind", response.kind().code())
                .with("stance", response.stance().code())
                .with("visibility", response.visibility().code())
                .with("receivedOn", response.receivedOn())
                .with("person", response.person().orElse(""))
                .with("summary", response.summary().orElse(""))
                .with("nextStep", response.nextStep().orElse(""))
                .with("evidence", response.evidence().orElse(""))
                .withAll("calls", response.answersCallsToAction());
    }

    /** Empty where the form has errors. */
    static Optional<ResponseDetails> read(Form form) {
        Optional<Subject> subject = subjectOf(form);
        Optional<ResponseKind> kind = form.choice(ResponseKind.class, "kind", "Say what kind of answer it is");
        Optional<Stance> stance = form.choice(Stance.class, "stance", "Say whether it is good for us");
        Optional<LocalDate> receivedOn = form.day("receivedOn", "Give the day on which it came");
        Optional<Visibility> visibility =
                form.choices(Visibility.class, "visibility").stream().findFirst();
        Optional<String> summary = optional(form.text("summary", LONGEST_SUMMARY));
        Optional<String> evidence = optional(form.text("evidence", LONGEST_EVIDENCE));
        Optional<String> nextStep = optional(form.text("nextStep", LONGEST_STEP));
        Optional<String> reason = optional(form.text("reason", LONGEST_STEP));
        Optional<String> person = form.optional("person");
        List<UUID> calls = form.ids("calls");
        if (form.hasErrors()) {
            return Optional.empty();
        }
        return Optional.of(new ResponseDetails(
                subject.orElseThrow().contractId(),
                subject.orElseThrow().line(),
                kind.orElseThrow(),
                stance.orElseThrow(),
                visibility,
                receivedOn.orElseThrow(),
                person,
                summary,
                evidence,
                nextStep,
                calls,
                reason,
                form.version()));
    }

    static List<Choice> subjects(List<ContractView> contracts) {
        List<Choice> subjects = new ArrayList<>();
        boolean several = contracts.size() > 1;
        for (ContractView contract : contracts) {
            for (LineOfBusiness line : contract.linesOfBusiness()) {
                String label = several ? "%s, %s".formatted(Words.of(line), contract.name()) : Words.of(line);
                subjects.add(Choice.of(subject(contract.id(), line), label));
            }
        }
        return subjects;
    }

    static String subject(UUID contractId, LineOfBusiness line) {
        return contractId + " " + line.code();
    }

    private record Subject(UUID contractId, LineOfBusiness line) {}

    private static Optional<Subject> subjectOf(Form form) {
        String[] parts = form.value("subject").split(" ", 2);
        try {
            return Optional.of(new Subject(UUID.fromString(parts[0]), Coded.of(LineOfBusiness.class, parts[1])));
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            form.refuse("subject", "Choose what the answer is about");
            return Optional.empty();
        }
    }

    static Comparison comparison(List<Choice> subjects, List<Choice> calls) {
        return Comparison.empty()
                .choice("subject", "About", subjects)
                .choice("kind", "Kind", kinds())
                .choice("stance", "For us it is", stances())
                .day("receivedOn", "Received on")
                .text("person", "Who at the payer")
                .text("summary", "What was said")
                .choice("calls", "It answers", calls)
                .text("nextStep", "Our next step")
                .text("evidence", "Where it is found")
                .choice("visibility", "Who may see it", visibilities());
    }

    static List<Choice> kinds() {
        return Choice.all(ResponseKind.class, Words::of);
    }

    static List<Choice> stances() {
        return Arrays.stream(Stance.values())
                .map(stance -> Choice.of(stance.code(), Words.of(stance)))
                .toList();
    }

    static List<Choice> visibilities() {
        return Arrays.stream(Visibility.values())
                .map(visibility -> Choice.of(visibility.code(), ResponseWords.of(visibility)))
                .toList();
    }

    private static Optional<String> optional(String text) {
        return Optional.of(text).filter(typed -> !typed.isEmpty());
    }
}
