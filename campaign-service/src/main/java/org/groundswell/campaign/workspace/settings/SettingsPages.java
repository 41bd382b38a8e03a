package org.groundswell.campaign.workspace.settings;

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
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.groundswell.campaign.people.Accounts;
import org.groundswell.campaign.people.NewPassword;
import org.groundswell.campaign.workspace.Form;
import org.groundswell.campaign.workspace.Frames;
import org.groundswell.campaign.workspace.Html;
import org.groundswell.campaign.workspace.Notices;
import org.groundswell.platform.http.ProblemException;
import org.groundswell.platform.security.CurrentPerson;

/** One's own password, and what the installation is set to. */
@Path("/settings")
@Blocking
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({ADMINISTRATOR, CAMPAIGN_MANAGER, CONTRIBUTOR, APPROVER, VIEWER})
class SettingsPages {

    private static final int SHORTEST_PASSWORD = 12;

    private final CurrentPerson person;
    private final Accounts accounts;
    private final Installation installation;
    private final Retention retention;
    private final Frames frames;

    SettingsPages(
            CurrentPerson person, Accounts accounts, Installation installation, Retention retention, Frames frames) {
        this.person = person;
        this.accounts = accounts;
        this.installation = installation;
        this.retention = retention;
        this.frames = frames;
    }

    @GET
    @Operation(hidden = true)
    public Response show() {
        return page(200, Form.empty());
    }

    @POST
    @Path("password")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response changePassword(MultivaluedMap<String, String> sent) {
        Form form = Form.of(sent);
        String password = form.value("password");
        if (password.length() < SHORTEST_PASSWORD || password.length() > 200) {
            form.refuse("password", "Choose a password of at least 12 characters");
        } else if (!password.equals(form.value("repeated"))) {
            form.refuse("repeated", "Type the same password twice");
        }
        if (form.hasErrors()) {
            return page(400, form);
        }
        try {
            accounts.changeOwnPassword(person, new NewPassword(Optional.of(form.value("current")), password));
            return Notices.seeOther("/settings", "saved");
        } catch (ProblemException problem) {
            form.refuse("current", "This is not your password");
            return page(400, form);
        }
    }

    /** Passwords are never sent back. */
    private Response page(int status, Form form) {
        form.with("current", "").with("password", "").with("repeated", "");
        SettingsPage page = new SettingsPage(
                Tabs.of(person, "/settings"),
                person.name(),
                person.username(),
                RoleWords.all(person.roles()),
                installation.organisation(),
                person.has(ADMINISTRATOR) ? installation.settings() : List.of(),
                person.has(ADMINISTRATOR) ? retention.kept() : List.of());
        return Html.page(status, Templates.settings(frames.current(), page, form));
    }
}
