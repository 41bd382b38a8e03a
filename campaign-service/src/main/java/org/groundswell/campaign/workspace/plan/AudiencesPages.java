package org.groundswell.campaign.workspace.plan;

import static org.groundswell.platform.security.Roles.ADMINISTRATOR;
import static org.groundswell.platform.security.Roles.CAMPAIGN_MANAGER;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.groundswell.campaign.launch.LaunchCommands;
import org.groundswell.campaign.planning.CallToActionState;
import org.groundswell.campaign.planning.CallToActionSummary;
import org.groundswell.campaign.planning.CallsToAction;
import org.groundswell.campaign.workspace.Choice;
import org.groundswell.campaign.workspace.Comparison;
import org.groundswell.campaign.workspace.Form;
import org.groundswell.campaign.workspace.Frames;
import org.groundswell.campaign.workspace.Html;
import org.groundswell.campaign.workspace.Notices;
import org.groundswell.campaign.workspace.ServiceAway;
import org.groundswell.campaign.workspace.SubmitOnce;
import org.groundswell.platform.http.ProblemException;
import org.groundswell.platform.security.CurrentPerson;

/** The second step: who is asked, and to do what. */
@Path("/campaigns/{id}/plan/audiences")
@Blocking
@RolesAllowed({ADMINISTRATOR, CAMPAIGN_MANAGER})
class AudiencesPages {

    private final CurrentPerson person;
    private final CallsToAction calls;
    private final SaveAudience saveAudience;
    private final AudienceBook book;
    private final AudienceViews views;
    private final LaunchCommands launches;
    private final PlanHeads heads;
    private final Frames frames;

    AudiencesPages(
            CurrentPerson person,
            CallsToAction calls,
            SaveAudience saveAudience,
            AudienceBook book,
            AudienceViews views,
            LaunchCommands launches,
            PlanHeads heads,
            Frames frames) {
        this.person = person;
        this.calls = calls;
        this.saveAudience = saveAudience;
        this.book = book;
        this.views = views;
        this.launches = launches;
        this.heads = heads;
        this.frames = frames;
    }

    @GET
    @Operation(hidden = true)
    public Response list(UUID id) {
        List<CallToActionSummary> all = calls.visibleOf(person, id);
        return Html.page(Templates.audiences(
                frames.ofCampaign(id),
                new AudiencesPage(
                        heads.of(id, PlanStep.AUDIENCES),
                        all.stream()
                                .filter(call -> call.state() == CallToActionState.DRAFT)
                                .map(views::row)
                                .toList(),
                        all.stream()
                                .filter(call -> call.state() != CallToActionState.DRAFT
                                        && call.state() != CallToActionState.CANCELLED)
                                .map(views::row)
                                .toList(),
                        PlanStep.LETTERS.of(id))));
    }

    /** @param from an audience whose rule is taken over; may be empty */
    @GET
    @Path("new")
    @Operation(hidden = true)
    public Response fresh(UUID id, @QueryParam("from") @DefaultValue("") String from) {
        Form form = AudienceForm.fresh().with(SubmitOnce.FIELD, SubmitOnce.token());
        Form.empty().with("from", from).ids("from").forEach(audience -> {
            if (book.look(audience) instanceof AudienceBook.Found.There there) {
                RuleForm.fill(form, there.audience().rule());
            }
        });
        return page(200, id, Optional.empty(), form);
    }

    @GET
    @Path("{call}")
    @Operation(hidden = true)
    public Response edit(UUID id, UUID call) {
        CallToActionSummary found = draft(id, call);
        return page(200, id, Optional.of(found), AudienceForm.of(found, book.look(found.audienceId())));
    }

    @POST
    @Path("new")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response add(UUID id, MultivaluedMap<String, String> sent) {
        return save(id, Optional.empty(), Form.of(sent));
    }

    @POST
    @Path("{call}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response change(UUID id, UUID call, MultivaluedMap<String, String> sent) {
        return save(id, Optional.of(call(id, call)), Form.of(sent));
    }

    /** The counts alone, while somebody fills the form in. */
    @POST
    @Path("count")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response count(UUID id, MultivaluedMap<String, String> sent) {
        heads.of(id, PlanStep.AUDIENCES);
        return Html.page(Templates.who(views.who(id, Form.of(sent)), id));
    }

    @POST
    @Path("{call}/remove")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response remove(UUID id, UUID call) {
        launches.cancel(launches.callToAction(person, draft(id, call).id()));
        return Notices.seeOther(PlanStep.AUDIENCES.of(id), "removed");
    }

    private Response save(UUID id, Optional<CallToActionSummary> before, Form form) {
        if (form.has("do", "count")) {
            return page(200, id, before, form);
        }
        if (form.has("do", "contact")) {
            views.takeContact(id, form);
            return page(200, id, before, form);
        }
        try {
            before.ifPresent(AudiencesPages::requireDraft);
            SaveAudience.Outcome outcome =
                    before.isPresent() ? saveAudience.change(before.get(), form) : saveAudience.add(id, form);
            return switch (outcome) {
                case SaveAudience.Outcome.Saved saved -> Notices.seeOther(saved.path(), "saved");
                case SaveAudience.Outcome.Wrong wrong -> page(422, id, before, form);
                case SaveAudience.Outcome.Stale stale -> {
                    CallToActionSummary now = draft(id, before.orElseThrow().id());
                    yield page(409, id, before, beside(id, form, AudienceForm.of(now, book.look(now.audienceId()))));
                }
            };
        } catch (ProblemException refused) {
            form.refuse(refused, Map.of());
            return page(refused.status(), id, before, form);
        }
    }

    private Response page(int status, UUID id, Optional<CallToActionSummary> call, Form form) {
        Waterfall who = views.who(id, Form.copyOf(form));
        return Html.page(
                status,
                Templates.audience(
                        frames.ofCampaign(id),
                        new AudiencePage(
                                heads.of(id, PlanStep.AUDIENCES),
                                form,
                                call.map(CallToActionSummary::name).orElse("A further audience"),
                                PlanStep.AUDIENCES.of(id)
                                        + call.map(found -> "/" + found.id()).orElse("/new"),
                                views.choices(id, form),
                                call.isPresent() ? List.of() : savedAudiences(),
                                who,
                                call.isPresent() && RuleForm.leavesRule(form),
                                call.isPresent())));
    }

    private List<Choice> savedAudiences() {
        try {
            return book.all().stream()
                    .map(audience -> Choice.of(audience.id(), audience.name()))
                    .toList();
        } catch (ServiceAway away) {
            return List.of();
        }
    }

    /** Where their rule can't be read now, what was typed of it stays, and is compared the next time. */
    private Form beside(UUID id, Form typed, Form theirs) {
        AudiencePage.Choices choices = views.choices(id, typed);
        Map<String, String> labels = new LinkedHashMap<>(AudienceForm.LABELS);
        if (!RuleForm.leavesRule(theirs)) {
            labels.putAll(RuleForm.LABELS);
            typed.with(RuleForm.VERSION, theirs.value(RuleForm.VERSION));
        }
        return typed.stale(theirs, Comparison.of(labels, choices::word));
    }

    private CallToActionSummary draft(UUID id, UUID callId) {
        CallToActionSummary call = call(id, callId);
        requireDraft(call);
        return call;
    }

    private static void requireDraft(CallToActionSummary call) {
        if (call.state() != CallToActionState.DRAFT) {
            throw ProblemException.conflict(
                    "already-launched",
                    "Launched already",
                    "“%s” is launched, and whom it asks stays as it is. Add another audience for a further wave."
                            .formatted(call.name()));
        }
    }

    private CallToActionSummary call(UUID id, UUID callId) {
        CallToActionSummary call = calls.visibleTo(person, callId);
        if (!call.campaignId().equals(id)) {
            throw ProblemException.notFound("audience of this campaign", callId);
        }
        return call;
    }
}
