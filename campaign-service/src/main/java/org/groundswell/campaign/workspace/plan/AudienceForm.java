package org.groundswell.campaign.workspace.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.groundswell.campaign.planning.CallToActionDetails;
import org.groundswell.campaign.planning.CallToActionDetails.StepDetails;
import org.groundswell.campaign.planning.CallToActionDetails.TargetDetails;
import org.groundswell.campaign.planning.CallToActionDetails.WindowDetails;
import org.groundswell.campaign.planning.CallToActionSummary;
import org.groundswell.campaign.planning.Campaigns;
import org.groundswell.campaign.planning.ContractView;
import org.groundswell.campaign.workspace.Form;
import org.groundswell.contracts.Action;
import org.groundswell.contracts.CampaignEvent.Target;
import org.groundswell.contracts.Channel;
import org.groundswell.contracts.TargetRole;
import org.groundswell.platform.time.OrganisationZone;

/** The second step between what was typed and what is planned. */
@ApplicationScoped
class AudienceForm {

    static final Map<String, String> LABELS = labels();

    private static final int USUAL_WINDOW_DAYS = 60;
    private static final int USUAL_REMINDER_AFTER = 7;

    private final Campaigns campaigns;
    private final OrganisationZone zone;

    AudienceForm(Campaigns campaigns, OrganisationZone zone) {
        this.campaigns = campaigns;
        this.zone = zone;
    }

    static Form fresh() {
        return RuleForm.fill(Form.empty(), new AudienceBook.Found.Gone())
                .with("action", Action.WRITE_LETTER.code())
                .with("role", TargetRole.PAYER_PERSON.code())
                .withCodes("channels", List.of(Channel.EMAIL, Channel.PRINT));
    }

    static Form of(CallToActionSummary call, AudienceBook.Found audience) {
        Target target = call.target();
        Form form = Form.empty()
                .with("name", call.name())
                .with("version", call.version())
                .with("action", call.action().code())
                .with("role", target.role().code())
                .with("targetName", target.name())
                .with("targetTitle", target.title().orElse(""))
                .with("targetEmail", target.email().orElse(""))
                .with("targetPhone", target.phone().orElse(""))
                .with("targetAddress", String.join("\n", target.address()))
                .withCodes("channels", call.channels());
        return RuleForm.fill(form, audience);
    }

    static List<Channel> channels(Form form) {
        List<Channel> channels = form.choices(Channel.class, "channels");
        if (channels.isEmpty()) {
            form.refuse("channels", "Choose at least one way by which our message goes out");
        }
        return channels;
    }

    /** Empty where something is wrong; the form says what. */
    Optional<CallToActionDetails> details(
            Form form, UUID campaignId, UUID audienceId, Optional<CallToActionSummary> before) {
        String name =
                form.required("name", "Give this audience a name, for instance \"Employers with 500 lives or more\"");
        Optional<Action> action = form.choice(Action.class, "action", "Choose what they are asked to do");
        Optional<TargetRole> role = form.choice(TargetRole.class, "role", "Choose towards whom they act");
        String target = form.required("targetName", "Name whom they write to, call or meet");
        Optional<String> title = form.optional("targetTitle");
        List<String> address = form.lines("targetAddress");
        if (address.size() > 8) {
            form.refuse("targetAddress", "Write the address in eight lines at most");
        }
        Optional<String> email = form.optional("targetEmail");
        if (email.filter(typed -> !typed.matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+"))
                .isPresent()) {
            form.refuse("targetEmail", "Write an e-mail address as name@example.org");
        }
        Optional<String> phone = form.optional("targetPhone");
        if (action.filter(Action.CALL::equals).isPresent() && phone.isEmpty()) {
            form.refuse("targetPhone", "They are asked to call: write the number");
        }
        List<Channel> channels = channels(form);
        if (form.hasErrors() || action.isEmpty() || role.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new CallToActionDetails(
                name,
                audienceId,
                action.get(),
                new TargetDetails(role.get(), target, title, address, email, phone),
                channels,
                before.flatMap(CallToActionSummary::fallback).filter(channel -> !channels.contains(channel)),
                before.map(call -> new WindowDetails(
                                call.window().opensOn(), call.window().closesOn()))
                        .orElseGet(() -> usualWindow(campaignId)),
                before.map(AudienceForm::steps)
                        .orElse(List.of(new StepDetails(0, 0), new StepDetails(1, USUAL_REMINDER_AFTER))),
                form.version()));
    }

    private static List<StepDetails> steps(CallToActionSummary call) {
        return call.steps().stream()
                .map(step -> new StepDetails(step.step(), step.afterDays()))
                .toList();
    }

    /** From today until the first contract ends, if that is not too far: the fourth step changes it. */
    private WindowDetails usualWindow(UUID campaignId) {
        LocalDate today = zone.today();
        LocalDate usual = today.plusDays(USUAL_WINDOW_DAYS);
        LocalDate closes = campaigns.contractsOf(campaignId).stream()
                .map(ContractView::expiresOn)
                .filter(day -> day.isAfter(today) && day.isBefore(usual))
                .min(Comparator.naturalOrder())
                .orElse(usual);
        return new WindowDetails(today, closes);
    }

    private static Map<String, String> labels() {
        Map<String, String> labels = new LinkedHashMap<>();
        labels.put("name", "Name");
        labels.put("action", "What they are asked to do");
        labels.put("role", "Towards whom");
        labels.put("targetName", "Name of whom they turn to");
        labels.put("targetTitle", "Title");
        labels.put("targetEmail", "E-mail");
        labels.put("targetPhone", "Phone");
        labels.put("targetAddress", "Address");
        labels.put("channels", "How our message goes out");
        return labels;
    }
}
