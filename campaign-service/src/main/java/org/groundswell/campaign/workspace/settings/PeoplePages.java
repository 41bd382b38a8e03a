package org.groundswell.campaign.workspace.settings;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Validator;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.groundswell.campaign.people.Accounts;
import org.groundswell.campaign.people.Invitations;
import org.groundswell.campaign.people.Invitations.Invited;
import org.groundswell.campaign.people.NewInvitation;
import org.groundswell.campaign.people.PersonEdit;
import org.groundswell.campaign.people.PersonView;
import org.groundswell.campaign.workspace.Choice;
import org.groundswell.campaign.workspace.Comparison;
import org.groundswell.campaign.workspace.Form;
import org.groundswell.campaign.workspace.Frames;
import org.groundswell.campaign.workspace.Html;
import org.groundswell.campaign.workspace.Notices;
import org.groundswell.campaign.workspace.Numbers;
import org.groundswell.campaign.workspace.SubmitOnce;
import org.groundswell.platform.http.ProblemException;
import org.groundswell.platform.security.CurrentPerson;
import org.groundswell.platform.security.Roles;
import org.groundswell.platform.time.OrganisationZone;

/** Who signs in, with which roles, and who is invited to. */
@Path("/settings/people")
@Blocking
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.ADMINISTRATOR)
class PeoplePages {

    private static final String HERE = "/settings/people";
    private static final List<Choice> ACTIVE =
            List.of(Choice.of("true", "Can sign in"), Choice.of("false", "Is shut out"));

    private final CurrentPerson person;
    private final Accounts accounts;
    private final Invitations invitations;
    private final Validator validator;
    private final OrganisationZone zone;
    private final SubmitOnce once;
    private final Frames frames;

    PeoplePages(
            CurrentPerson person,
            Accounts accounts,
            Invitations invitations,
            Validator validator,
            OrganisationZone zone,
            SubmitOnce once,
            Frames frames) {
        this.person = person;
        this.accounts = accounts;
        this.invitations = invitations;
        this.validator = validator;
        this.zone = zone;
        this.once = once;
        this.frames = frames;
    }

    @GET
    @Operation(hidden = true)
    public Response show() {
        return overview(200, Form.empty(), Optional.empty());
    }

    /** The answer shows the link once, so it is no redirect; a reload makes no second invitation. */
    @POST
    @Path("invitations")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response invite(MultivaluedMap<String, String> sent) {
        Form form = Form.of(sent);
        NewInvitation details = new NewInvitation(
                form.required("name", "Write who is invited"), form.optional("email"), Set.copyOf(form.all("roles")));
        if (details.roles().isEmpty()) {
            form.refuse("roles", "Choose at least one role");
        }
        if (!form.hasErrors()) {
            validator
                    .validate(details)
                    .forEach(wrong -> form.refuse(
                            wrong.getPropertyPath().toString().startsWith("email") ? "email" : "name",
                            wrong.getMessage()));
        }
        if (form.hasErrors()) {
            return overview(400, form, Optional.empty());
        }
        return once.ask(form, () -> invitations.invite(person, details))
                .map(invited -> overview(
                        201, Form.empty(), Optional.of(new PeoplePage.Made(invited.link(), mail(details, invited)))))
                .orElseGet(() -> Notices.seeOther(HERE, "invited-before"));
    }

    private static String mail(NewInvitation details, Invited invited) {
        if (details.email().isEmpty()) {
            return "Send them this link.";
        }
        return invited.mailedTo()
                .map("It is on its way to %s. Here is the link, in case the mail does not arrive."::formatted)
                .orElse("It could not be mailed: the mail server did not take it. Send them this link yourself.");
    }

    @POST
    @Path("invitations/{invitationId}/take-back")
    @Operation(hidden = true)
    public Response takeBack(UUID invitationId) {
        invitations.takeBack(invitationId);
        return Notices.seeOther(HERE, "removed");
    }

    @GET
    @Path("{personId}")
    @Operation(hidden = true)
    public Response edit(UUID personId) {
        return person(200, personId, formOf(accounts.get(personId)));
    }

    @POST
    @Path("{personId}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response save(UUID personId, MultivaluedMap<String, String> sent) {
        Form form = Form.of(sent);
        PersonEdit edit = new PersonEdit(
                form.required("name", "Write a name"),
                form.optional("email"),
                Set.copyOf(form.all("roles")),
                form.value("active").equals("true"),
                form.version());
        if (edit.roles().isEmpty()) {
            form.refuse("roles", "Choose at least one role");
        }
        if (!form.hasErrors()) {
            validator
                    .validate(edit)
                    .forEach(wrong -> form.refuse(
                            wrong.getPropertyPath().toString().startsWith("email") ? "email" : "name",
                            wrong.getMessage()));
        }
        if (form.hasErrors()) {
            return person(400, personId, form);
        }
        try {
            accounts.edit(personId, edit);
            return Notices.seeOther(HERE, "saved");
        } catch (ProblemException problem) {
            if (problem.type().endsWith("stale-edit")) {
                form.stale(formOf(accounts.get(personId)), comparison());
            } else {
                form.refuse(problem, Map.of());
            }
            return person(problem.status(), personId, form);
        }
    }

    private static Comparison comparison() {
        return Comparison.empty()
                .text("name", "Name")
                .text("email", "E-mail")
                .choice("roles", "Roles", RoleWords.CHOICES)
                .choice("active", "Can sign in", ACTIVE);
    }

    private static Form formOf(PersonView view) {
        return Form.empty()
                .with("name", view.name())
                .with("email", view.email().orElse(""))
                .withAll("roles", List.copyOf(view.roles()))
                .with("active", view.active())
                .with("version", view.version());
    }

    private Response person(int status, UUID personId, Form form) {
        PersonView view = accounts.get(personId);
        PersonPage page =
                new PersonPage(Tabs.of(person, HERE), personId, view.name(), view.login(), RoleWords.CHOICES, ACTIVE);
        return Html.page(status, Templates.person(frames.current(), page, form));
    }

    private Response overview(int status, Form form, Optional<PeoplePage.Made> made) {
        List<PeoplePage.Row> rows = accounts.all().stream()
                .map(view -> new PeoplePage.Row(
                        view.id(), view.name(), view.login(), RoleWords.all(view.roles()), view.active()))
                .toList();
        List<PeoplePage.Waiting> waiting = invitations.open().stream()
                .map(open -> new PeoplePage.Waiting(
                        open.id(),
                        open.name(),
                        open.email().orElse(""),
                        RoleWords.all(open.roles()),
                        Numbers.day(zone.dayOf(open.expiresAt()))))
                .toList();
        PeoplePage page = new PeoplePage(Tabs.of(person, HERE), rows, waiting, RoleWords.CHOICES, made);
        return Html.page(status, Templates.people(frames.current(), page, form));
    }
}
