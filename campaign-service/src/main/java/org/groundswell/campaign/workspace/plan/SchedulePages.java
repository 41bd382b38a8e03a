package org.groundswell.campaign.workspace.plan;

import static org.groundswell.platform.security.Roles.ADMINISTRATOR;
import static org.groundswell.platform.security.Roles.CAMPAIGN_MANAGER;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.groundswell.campaign.planning.CallToActionState;
import org.groundswell.campaign.planning.CallToActionSummary;
import org.groundswell.campaign.planning.CallsToAction;
import org.groundswell.campaign.planning.Campaigns;
import org.groundswell.campaign.planning.StaleEdit;
import org.groundswell.campaign.words.Words;
import org.groundswell.campaign.workspace.Comparison;
import org.groundswell.campaign.workspace.Form;
import org.groundswell.campaign.workspace.Frames;
import org.groundswell.campaign.workspace.Html;
import org.groundswell.campaign.workspace.Notices;
import org.groundswell.contracts.Channel;
import org.groundswell.platform.http.ProblemException;
import org.groundswell.platform.security.CurrentPerson;

/** The fourth step: when. */
@Path("/campaigns/{id}/plan/schedule")
@Blocking
@RolesAllowed({ADMINISTRATOR, CAMPAIGN_MANAGER})
class SchedulePages {

    private final CurrentPerson person;
    private final Campaigns campaigns;
    private final CallsToAction calls;
    private final SaveSchedule saveSchedule;
    private final PlanHeads heads;
    private final Frames frames;

    SchedulePages(
            CurrentPerson person,
            Campaigns campaigns,
            CallsToAction calls,
            SaveSchedule saveSchedule,
            PlanHeads heads,
            Frames frames) {
        this.person = person;
        this.campaigns = campaigns;
        this.calls = calls;
        this.saveSchedule = saveSchedule;
        this.heads = heads;
        this.frames = frames;
    }

    @GET
    @Operation(hidden = true)
    public Response form(UUID id) {
        return page(200, id, theirs(id));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response save(UUID id, MultivaluedMap<String, String> sent) {
        Form form = Form.of(sent);
        try {
            return saveSchedule.save(person, id, drafts(id), form)
                    ? Notices.seeOther(PlanStep.CHECK.of(id), "saved")
                    : page(422, id, form);
        } catch (StaleEdit stale) {
            Form theirs = theirs(id);
            form.stale(theirs, Comparison.of(labels(id), SchedulePages::word))
                    .with(ScheduleForm.RATE_BEFORE, theirs.value(ScheduleForm.RATE_BEFORE));
            drafts(id).forEach(call -> {
                String version = ScheduleForm.field("version", call.id());
                form.with(version, theirs.value(version));
            });
            return page(409, id, form);
        } catch (ProblemException refused) {
            form.refuse(refused, Map.of());
            return page(refused.status(), id, form);
        }
    }

    private Map<String, String> labels(UUID id) {
        Map<String, String> labels = new LinkedHashMap<>();
        drafts(id).forEach(call -> {
            labels.put(ScheduleForm.field("opensOn", call.id()), call.name() + ": first day");
            labels.put(ScheduleForm.field("closesOn", call.id()), call.name() + ": last day");
            labels.put(ScheduleForm.field("reminders", call.id()), call.name() + ": reminders");
            labels.put(ScheduleForm.field("fallback", call.id()), call.name() + ": if our message bounces");
        });
        labels.put(ScheduleForm.RATE, "Messages an hour, at most");
        return labels;
    }

    private static String word(String field, String value) {
        return Arrays.stream(Channel.values())
                .filter(channel ->
                        field.startsWith("fallback-") && channel.code().equals(value))
                .map(Words::of)
                .findFirst()
                .orElse(value);
    }

    private Form theirs(UUID id) {
        return ScheduleForm.of(campaigns.visibleTo(person, id), drafts(id));
    }

    private List<CallToActionSummary> drafts(UUID id) {
        return calls.visibleOf(person, id).stream()
                .filter(call -> call.state() == CallToActionState.DRAFT)
                .toList();
    }

    private Response page(int status, UUID id, Form form) {
        return Html.page(
                status,
                Templates.schedule(
                        frames.ofCampaign(id),
                        new SchedulePage(
                                heads.of(id, PlanStep.SCHEDULE),
                                form,
                                PlanStep.SCHEDULE.of(id),
                                drafts(id).stream()
                                        .map(call -> new SchedulePage.Row(
                                                call.id(),
                                                call.name(),
                                                AudienceViews.asks(call),
                                                AudienceViews.otherChannels(call)))
                                        .toList(),
                                PlanStep.AUDIENCES.of(id))));
    }
}
