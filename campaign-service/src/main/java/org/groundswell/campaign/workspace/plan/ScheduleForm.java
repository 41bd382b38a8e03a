package org.groundswell.campaign.workspace.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.groundswell.campaign.planning.CallToActionDetails;
import org.groundswell.campaign.planning.CallToActionDetails.StepDetails;
import org.groundswell.campaign.planning.CallToActionDetails.TargetDetails;
import org.groundswell.campaign.planning.CallToActionDetails.WindowDetails;
import org.groundswell.campaign.planning.CallToActionSummary;
import org.groundswell.campaign.planning.CampaignSummary;
import org.groundswell.campaign.workspace.Form;
import org.groundswell.contracts.CampaignEvent.Target;
import org.groundswell.contracts.Channel;

/** The fourth step between what was typed and what is planned. */
final class ScheduleForm {

    static final String RATE = "maxPerHour";

    /** The rate as the form showed it: who did not touch it leaves it to whoever changed it meanwhile. */
    static final String RATE_BEFORE = "maxPerHourBefore";

    private static final int MOST_REMINDERS = 9;
    private static final int LATEST_REMINDER = 365;

    private ScheduleForm() {}

    static Form of(CampaignSummary campaign, List<CallToActionSummary> drafts) {
        String rate = campaign.maxPerHour().map(String::valueOf).orElse("");
        Form form = Form.empty().with(RATE, rate).with(RATE_BEFORE, rate);
        drafts.forEach(
                call -> form.with(field("opensOn", call.id()), call.window().opensOn())
                        .with(field("closesOn", call.id()), call.window().closesOn())
                        .with(field("reminders", call.id()), reminders(call))
                        .with(
                                field("fallback", call.id()),
                                call.fallback().map(Channel::code).orElse(""))
                        .with(field("version", call.id()), call.version()));
        return form;
    }

    static Optional<Integer> rateBefore(Form form) {
        return Optional.of(form.value(RATE_BEFORE))
                .filter(rate -> rate.matches("\\d{1,9}"))
                .map(Integer::valueOf);
    }

    static String field(String name, UUID call) {
        return name + "-" + call;
    }

    static String reminders(CallToActionSummary call) {
        return call.steps().stream()
                .filter(step -> step.step() > 0)
                .map(step -> String.valueOf(step.afterDays()))
                .collect(Collectors.joining(", "));
    }

    /** Empty where something is wrong; the form says what. */
    static Optional<CallToActionDetails> details(Form form, CallToActionSummary call) {
        var opens = form.day(field("opensOn", call.id()), "Write the first day of “%s”".formatted(call.name()));
        var closes = form.day(field("closesOn", call.id()), "Write the last day of “%s”".formatted(call.name()));
        if (opens.isPresent() && closes.isPresent() && closes.get().isBefore(opens.get())) {
            form.refuse(
                    field("closesOn", call.id()),
                    "The last day of “%s” must not be before its first".formatted(call.name()));
        }
        List<StepDetails> steps = steps(form, call);
        if (form.hasErrors() || opens.isEmpty() || closes.isEmpty()) {
            return Optional.empty();
        }
        Optional<Channel> fallback = form.choices(Channel.class, field("fallback", call.id())).stream()
                .filter(channel -> !call.channels().contains(channel))
                .findFirst();
        String version = form.value(field("version", call.id()));
        return Optional.of(new CallToActionDetails(
                call.name(),
                call.audienceId(),
                call.action(),
                target(call.target()),
                call.channels(),
                fallback,
                new WindowDetails(opens.get(), closes.get()),
                steps,
                version.matches("\\d{1,18}") ? Long.parseLong(version) : -1L));
    }

    private static List<StepDetails> steps(Form form, CallToActionSummary call) {
        String field = field("reminders", call.id());
        List<StepDetails> steps = new ArrayList<>(List.of(new StepDetails(0, 0)));
        List<String> days = Stream.of(form.line(field).split("[,;\\s]+"))
                .filter(day -> !day.isEmpty())
                .toList();
        for (String day : days) {
            int before = steps.getLast().afterDays();
            if (!day.matches("\\d{1,3}")
                    || Integer.parseInt(day) <= before
                    || Integer.parseInt(day) > LATEST_REMINDER
                    || steps.size() > MOST_REMINDERS) {
                form.refuse(
                        field,
                        "Write after how many days “%s” reminds, each later than the one before, as in 7, 14"
                                .formatted(call.name()));
                return steps;
            }
            steps.add(new StepDetails(steps.size(), Integer.parseInt(day)));
        }
        return steps;
    }

    private static TargetDetails target(Target target) {
        return new TargetDetails(
                target.role(), target.name(), target.title(), target.address(), target.email(), target.phone());
    }
}
