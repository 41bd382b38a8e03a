package org.groundswell.campaign.workspace.relationships;

import static org.groundswell.platform.security.Roles.ADMINISTRATOR;
import static org.groundswell.platform.security.Roles.APPROVER;
import static org.groundswell.platform.security.Roles.CAMPAIGN_MANAGER;
import static org.groundswell.platform.security.Roles.CONTRIBUTOR;
import static org.groundswell.platform.security.Roles.VIEWER;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.groundswell.campaign.workspace.Elsewhere;
import org.groundswell.campaign.workspace.Form;
import org.groundswell.campaign.workspace.Notices;
import org.groundswell.campaign.workspace.SubmitOnce;
import org.groundswell.campaign.workspace.relationships.RelationshipsClient.NewTouch;
import org.groundswell.platform.http.ProblemException;

/** Employers and physicians as rows; a touch is logged with two clicks. */
@Path("/relationships")
@Blocking
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({ADMINISTRATOR, CAMPAIGN_MANAGER, CONTRIBUTOR, APPROVER, VIEWER})
class RelationshipsPages {

    private static final Set<String> KINDS = Set.of("call", "meeting", "email", "letter", "event", "note");
    /** An address of this page with its filters, so that nobody is led elsewhere. */
    private static final Pattern HERE = Pattern.compile("/relationships(\\?[A-Za-z0-9=&%+._-]*)?");

    private static final int LONGEST_NOTE = 4_000;

    private final RelationshipsClient client;
    private final Elsewhere elsewhere;
    private final SubmitOnce once;
    private final ShowRelationships show;

    RelationshipsPages(
            @RestClient RelationshipsClient client, Elsewhere elsewhere, SubmitOnce once, ShowRelationships show) {
        this.client = client;
        this.elsewhere = elsewhere;
        this.once = once;
        this.show = show;
    }

    @GET
    @Operation(hidden = true)
    public Response relationships(
            @QueryParam("kind") @DefaultValue("") String kind,
            @QueryParam("owner") @DefaultValue("") String owner,
            @QueryParam("campaign") @DefaultValue("") String campaign,
            @QueryParam("after") Optional<UUID> after) {
        return show.page(200, new RelationshipsFilter(kind, owner, campaign, after), Form.empty());
    }

    /** The first click opens the form beside the row; the second, on the kind of touch, sends it. */
    @POST
    @Path("{id}/touches")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({ADMINISTRATOR, CAMPAIGN_MANAGER, CONTRIBUTOR})
    @Operation(hidden = true)
    public Response touch(UUID id, MultivaluedMap<String, String> sent) {
        Form form = Form.of(sent).with(RelationshipsPage.STAKEHOLDER, id);
        String kind = form.value("kind");
        if (!KINDS.contains(kind)) {
            form.refuse("", "Say how you were in touch");
        }
        String note = form.text("note", LONGEST_NOTE);
        String promise = form.line("promise");
        Optional<LocalDate> promisedFor = form.value("promisedFor").isBlank()
                ? Optional.empty()
                : form.day("promisedFor", "Give the day by which they promised it");
        if (form.hasErrors()) {
            return show.page(422, RelationshipsFilter.of(here(form)), form);
        }
        try {
            NewTouch touch = new NewTouch(kind, given(note), given(promise), promisedFor);
            once.ask(form, () -> elsewhere.ask(Elsewhere.DIRECTORY, () -> client.touch(id, touch)));
        } catch (ProblemException refused) {
            form.refuse(refused, Map.of());
            return show.page(refused.status(), RelationshipsFilter.of(here(form)), form);
        }
        return Notices.seeOther(back(form, id), "added");
    }

    @POST
    @Path("{id}/touches/{touch}/kept")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({ADMINISTRATOR, CAMPAIGN_MANAGER, CONTRIBUTOR})
    @Operation(hidden = true)
    public Response kept(UUID id, UUID touch, MultivaluedMap<String, String> sent) {
        elsewhere.ask(Elsewhere.DIRECTORY, () -> client.kept(id, touch));
        return Notices.seeOther(back(Form.of(sent), id), "saved");
    }

    private static Optional<String> given(String text) {
        return Optional.of(text).filter(typed -> !typed.isBlank());
    }

    private static String here(Form form) {
        String here = form.value("here");
        return HERE.matcher(here).matches() ? here : "/relationships";
    }

    private static String back(Form form, UUID id) {
        return UriBuilder.fromUri(here(form))
                .replaceQueryParam("done")
                .fragment("row-" + id)
                .build()
                .toString();
    }
}
