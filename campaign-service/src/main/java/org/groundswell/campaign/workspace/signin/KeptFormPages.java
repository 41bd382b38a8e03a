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
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
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

    record Field(String name, String value) {}

    /** @param shown the fields that somebody typed something into */
    record KeptFormPage(String path, List<Field> fields, List<Field> shown) {}

    @GET
    @Operation(hidden = true)
    public Response show(@CookieParam(SessionCookie.KEPT_FORM) @DefaultValue("") String opener) {
        return forms.open(person.id(), opener)
                .map(form -> Html.page(Templates.keptForm(frames.current(), page(form))))
                .orElseGet(() -> Response.seeOther(URI.create("/")).build());
    }

    private static KeptFormPage page(KeptForms.KeptForm form) {
        List<Field> fields = Arrays.stream(form.body().split("&"))
                .filter(part -> !part.isEmpty())
                .map(KeptFormPages::field)
                .toList();
        List<Field> shown = fields.stream()
                .filter(field -> !field.value().isBlank())
                .filter(field -> !field.name().equals("once") && !field.name().equals("version"))
                .toList();
        return new KeptFormPage(form.path(), fields, shown);
    }

    private static Field field(String part) {
        String[] nameAndValue = part.split("=", 2);
        return new Field(decoded(nameAndValue[0]), nameAndValue.length == 2 ? decoded(nameAndValue[1]) : "");
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }
}
