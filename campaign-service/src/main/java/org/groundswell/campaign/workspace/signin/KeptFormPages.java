package org.groundswell.campaign.workspace.signin;

import static org.groundswell.platform.security.Roles.ADMINISTRATOR;
import static org.groundswell.platform.security.Roles.APPROVER;
import static org.groundswell.platform.security.Roles.CAMPAIGN_MANAGER;
import static org.groundswell.platform.security.Roles.CONTRIBUTOR;
import static org.groundswell.platform.security.Roles.VIEWER;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.groundswell.campaign.people.KeptForm;
import org.groundswell.campaign.people.KeptForms;
import org.groundswell.campaign.workspace.Frames;
import org.groundswell.campaign.workspace.Html;
import org.groundswell.platform.security.CurrentPerson;

/** A form that was sent after its session had ended: to look at once more, and to send. */
@Path("/kept-form")
@Blocking
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({ADMINISTRATOR, CAMPAIGN_MANAGER, CONTRIBUTOR, APPROVER, VIEWER})
class KeptFormPages {

    private final CurrentPerson person;
    private final KeptForms forms;
    private final Frames frames;

    KeptFormPages(CurrentPerson person, KeptForms forms, Frames frames) {
        this.person = person;
        this.forms = forms;
        this.frames = frames;
    }

    /** @param shown the fields that somebody typed something into */
    record KeptFormPage(KeptForm form, List<KeptForm.Field> shown) {}

    @GET
    @Operation(hidden = true)
    public Response show(@CookieParam(SessionCookie.KEPT_FORM) @DefaultValue("") String opener) {
        return forms.open(person.id(), opener)
                .map(form -> Html.page(Templates.keptForm(frames.current(), page(form))))
                .orElseGet(() -> Response.seeOther(URI.create("/")).build());
    }

    private static KeptFormPage page(KeptForm form) {
        return new KeptFormPage(
                form,
                form.content().fields().stream()
                        .filter(field -> !field.value().isBlank())
                        .filter(field ->
                                !field.name().equals("once") && !field.name().equals("version"))
                        .toList());
    }
}
