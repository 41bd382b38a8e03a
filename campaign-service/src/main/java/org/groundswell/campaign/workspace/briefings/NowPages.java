package org.groundswell.campaign.workspace.briefings;

import static org.groundswell.platform.security.Roles.ADMINISTRATOR;
import static org.groundswell.platform.security.Roles.APPROVER;
import static org.groundswell.platform.security.Roles.CAMPAIGN_MANAGER;
import static org.groundswell.platform.security.Roles.CONTRIBUTOR;
import static org.groundswell.platform.security.Roles.VIEWER;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.groundswell.campaign.briefings.BriefingContent;
import org.groundswell.campaign.briefings.BriefingSummary;
import org.groundswell.campaign.briefings.BriefingView;
import org.groundswell.campaign.briefings.Briefings;
import org.groundswell.campaign.briefings.NewBriefing;
import org.groundswell.campaign.workspace.Form;
import org.groundswell.campaign.workspace.Frames;
import org.groundswell.campaign.workspace.Html;
import org.groundswell.campaign.workspace.Numbers;
import org.groundswell.campaign.workspace.SubmitOnce;
import org.groundswell.campaign.workspace.briefings.NowPage.FigureFields;
import org.groundswell.campaign.workspace.briefings.NowPage.FrozenRow;
import org.groundswell.platform.security.CurrentPerson;
import org.groundswell.platform.time.OrganisationZone;

/** What a briefing would say now, and freezing it. */
@Path("/campaigns/{id}/briefing")
@Blocking
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({ADMINISTRATOR, CAMPAIGN_MANAGER, CONTRIBUTOR, APPROVER, VIEWER})
class NowPages {

    private static final int FIGURES = 5;
    private static final int MOST_PEOPLE = 999_999_999;

    private final CurrentPerson person;
    private final Briefings briefings;
    private final DescribeBriefing describe;
    private final SubmitOnce once;
    private final OrganisationZone zone;
    private final Frames frames;

    NowPages(
            CurrentPerson person,
            Briefings briefings,
            DescribeBriefing describe,
            SubmitOnce once,
            OrganisationZone zone,
            Frames frames) {
        this.person = person;
        this.briefings = briefings;
        this.describe = describe;
        this.once = once;
        this.zone = zone;
        this.frames = frames;
    }

    @GET
    @Operation(hidden = true)
    public Response now(UUID id) {
        BriefingView now = briefings.now(person, id);
        Form form = Form.empty()
                .with(SubmitOnce.FIELD, SubmitOnce.token())
                .with("name", "Briefing of " + Numbers.shortDay(zone.today()));
        List<NewBriefing.Figure> figures = briefings.figuresOfNewest(person, id);
        for (int i = 0; i < Math.min(FIGURES, figures.size()); i++) {
            form.with("label-" + i, figures.get(i).label())
                    .with("people-" + i, Numbers.count(figures.get(i).people()))
                    .with("source-" + i, figures.get(i).source());
        }
        return page(200, id, now, form);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({ADMINISTRATOR, CAMPAIGN_MANAGER, CONTRIBUTOR})
    @Operation(hidden = true)
    public Response freeze(UUID id, MultivaluedMap<String, String> sent) {
        Form form = Form.of(sent);
        String name = form.required("name", "Give the briefing a name");
        List<NewBriefing.Figure> figures = figures(form);
        if (form.hasErrors()) {
            return page(422, id, briefings.now(person, id), form);
        }
        BriefingContent content = briefings.read(person, id, figures);
        String next = once.submit(form, () -> "/briefings/" + briefings.freeze(person, id, name, content));
        return Response.seeOther(URI.create(next)).build();
    }

    /** A figure without its source is not taken. */
    private static List<NewBriefing.Figure> figures(Form form) {
        List<NewBriefing.Figure> figures = new ArrayList<>();
        for (int i = 0; i < FIGURES; i++) {
            String label = form.line("label-" + i);
            OptionalInt people = form.number("people-" + i, MOST_PEOPLE);
            String source = form.text("source-" + i, 500);
            if (label.isEmpty() && people.isEmpty() && source.isEmpty()) {
                continue;
            }
            if (label.isEmpty()) {
                form.refuse("label-" + i, "Say who is affected");
            }
            if (people.isEmpty() && form.mistake("people-" + i).isEmpty()) {
                form.refuse("people-" + i, "Say how many");
            }
            if (source.isEmpty()) {
                form.refuse("source-" + i, "Say where the number is from: a figure without a source is not shown");
            }
            figures.add(new NewBriefing.Figure(label, people.orElse(0), source));
        }
        return figures;
    }

    private Response page(int status, UUID id, BriefingView now, Form form) {
        return Html.page(
                status,
                Templates.now(
                        frames.ofCampaign(id),
                        new NowPage(
                                id,
                                describe.of(now),
                                briefings.of(person, id).stream().map(this::row).toList(),
                                person.has(ADMINISTRATOR) || person.has(CAMPAIGN_MANAGER) || person.has(CONTRIBUTOR),
                                form,
                                IntStream.range(0, FIGURES)
                                        .mapToObj(i ->
                                                new FigureFields(i + 1, "label-" + i, "people-" + i, "source-" + i))
                                        .toList())));
    }

    private FrozenRow row(BriefingSummary briefing) {
        return new FrozenRow(
                briefing.id(), briefing.name(), Numbers.day(zone.dayOf(briefing.createdAt())), briefing.openLinks());
    }
}
