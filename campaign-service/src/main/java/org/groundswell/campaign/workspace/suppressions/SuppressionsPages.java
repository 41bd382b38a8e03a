package org.groundswell.campaign.workspace.suppressions;

import static org.groundswell.platform.security.Roles.ADMINISTRATOR;
import static org.groundswell.platform.security.Roles.CAMPAIGN_MANAGER;
import static org.groundswell.platform.security.Roles.CONTRIBUTOR;

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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.groundswell.campaign.workspace.Elsewhere;
import org.groundswell.campaign.workspace.Form;
import org.groundswell.campaign.workspace.Frames;
import org.groundswell.campaign.workspace.Html;
import org.groundswell.campaign.workspace.Notices;
import org.groundswell.campaign.workspace.Numbers;
import org.groundswell.campaign.workspace.ServiceAway;
import org.groundswell.campaign.workspace.SubmitOnce;
import org.groundswell.campaign.workspace.settings.Tabs;
import org.groundswell.campaign.workspace.suppressions.SuppressionsClient.NewSuppression;
import org.groundswell.campaign.workspace.suppressions.SuppressionsClient.Suppression;
import org.groundswell.campaign.workspace.suppressions.SuppressionsClient.Suppressions;
import org.groundswell.platform.http.ProblemException;
import org.groundswell.platform.security.CurrentPerson;
import org.groundswell.platform.time.OrganisationZone;

/** Contact points that are never used, whoever has them. */
@Path("/settings/suppressions")
@Blocking
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({ADMINISTRATOR, CAMPAIGN_MANAGER, CONTRIBUTOR})
class SuppressionsPages {

    private static final String HERE = "/settings/suppressions";
    private static final int PAGE = 100;
    private static final int LONGEST_REASON = 500;

    private final CurrentPerson person;
    private final SuppressionsClient client;
    private final Elsewhere elsewhere;
    private final OrganisationZone zone;
    private final SubmitOnce once;
    private final Frames frames;

    SuppressionsPages(
            CurrentPerson person,
            @RestClient SuppressionsClient client,
            Elsewhere elsewhere,
            OrganisationZone zone,
            SubmitOnce once,
            Frames frames) {
        this.person = person;
        this.client = client;
        this.elsewhere = elsewhere;
        this.zone = zone;
        this.once = once;
        this.frames = frames;
    }

    @GET
    @Operation(hidden = true)
    public Response show(
            @QueryParam("search") @DefaultValue("") String search, @QueryParam("after") Optional<UUID> after) {
        return page(200, search, after, Form.empty());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response add(MultivaluedMap<String, String> sent) {
        Form form = Form.of(sent);
        Optional<String> email = form.optional("email");
        Optional<String> phone = form.optional("phone").map(SuppressionsPages::international);
        String reason = form.text("reason", LONGEST_REASON);
        if (email.isEmpty() && phone.isEmpty()) {
            form.refuse("email", "Write an e-mail address or a phone number");
        }
        if (reason.isEmpty()) {
            form.refuse("reason", "Say why, for those who ask later");
        }
        if (form.hasErrors()) {
            return page(422, "", Optional.empty(), form);
        }
        try {
            NewSuppression suppression = new NewSuppression(email, phone, reason);
            once.ask(form, () -> elsewhere.ask(Elsewhere.DIRECTORY, () -> client.add(suppression)));
            return Notices.seeOther(HERE, "added");
        } catch (ProblemException refused) {
            form.refuse(refused, Map.of());
            return page(refused.status(), "", Optional.empty(), form);
        }
    }

    @POST
    @Path("{id}/lift")
    @RolesAllowed(ADMINISTRATOR)
    @Operation(hidden = true)
    public Response lift(UUID id) {
        elsewhere.ask(Elsewhere.DIRECTORY, () -> {
            client.lift(id);
            return id;
        });
        return Notices.seeOther(HERE, "removed");
    }

    private Response page(int status, String search, Optional<UUID> after, Form form) {
        String wanted = search.strip();
        Suppressions found = new Suppressions(List.of(), Optional.empty());
        String away = "";
        try {
            found = elsewhere.ask(
                    Elsewhere.DIRECTORY, () -> client.list(wanted.isEmpty() ? null : wanted, PAGE, after.orElse(null)));
        } catch (ServiceAway silent) {
            away = silent.words();
        }
        SuppressionsPage page = new SuppressionsPage(
                Tabs.of(person, HERE),
                wanted,
                away,
                person.has(ADMINISTRATOR),
                found.items().stream().map(this::row).toList(),
                found.next().map(next -> address(wanted, next)).orElse(""),
                form);
        return Html.page(status, Templates.suppressions(frames.current(), page));
    }

    private SuppressionsPage.Row row(Suppression suppression) {
        return new SuppressionsPage.Row(
                suppression.id(),
                suppression.email().or(suppression::phone).orElse(""),
                suppression.reason(),
                Numbers.day(zone.dayOf(suppression.suppressedAt())));
    }

    private static String address(String search, UUID next) {
        return UriBuilder.fromPath(HERE)
                .queryParam("search", "{search}")
                .queryParam("after", next)
                .build(search)
                .toString();
    }

    /** A number without its country is one of the United States. */
    private static String international(String phone) {
        String digits = phone.replaceAll("[^0-9]", "");
        if (phone.startsWith("+")) {
            return "+" + digits;
        }
        return (digits.length() == 10 ? "+1" : "+") + digits;
    }
}
