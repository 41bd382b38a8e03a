package org.groundswell.campaign.workspace.signin;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.groundswell.campaign.people.Acceptance;
import org.groundswell.campaign.people.Invitations;
import org.groundswell.campaign.workspace.Form;
import org.groundswell.campaign.workspace.Frames;
import org.groundswell.campaign.workspace.Html;
import org.groundswell.platform.http.ProblemException;

/** Where an invitation's link leads: somebody makes an account of their own. */
@Path("/invitation/{token}")
@Blocking
@PermitAll
@Produces(MediaType.TEXT_HTML)
class InvitationPages {

    private final Invitations invitations;
    private final Validator validator;
    private final SessionCookie cookie;
    private final Frames frames;

    InvitationPages(Invitations invitations, Validator validator, SessionCookie cookie, Frames frames) {
        this.invitations = invitations;
        this.validator = validator;
        this.cookie = cookie;
        this.frames = frames;
    }

    @GET
    @Operation(hidden = true)
    public Response show(String token) {
        String name = invitations.find(token).name();
        return page(200, token, Form.empty().with("name", name));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response accept(String token, MultivaluedMap<String, String> sent, @Context UriInfo address) {
        invitations.find(token);
        Form form = Form.of(sent);
        Acceptance acceptance = new Acceptance(token, form.line("login"), form.line("name"), form.value("password"));
        for (ConstraintViolation<Acceptance> wrong : validator.validate(acceptance)) {
            form.refuse(wrong.getPropertyPath().toString(), message(wrong));
        }
        if (!form.value("password").equals(form.value("repeated"))) {
            form.refuse("repeated", "Type the same password twice");
        }
        if (form.hasErrors()) {
            return page(400, token, form);
        }
        try {
            return Response.seeOther(URI.create("/"))
                    .cookie(cookie.of(invitations.accept(acceptance), address))
                    .build();
        } catch (ProblemException problem) {
            form.refuse(problem, Map.of());
            return page(problem.status(), token, form);
        }
    }

    private static String message(ConstraintViolation<Acceptance> wrong) {
        return switch (wrong.getPropertyPath().toString()) {
            case "password" -> "Choose a password of at least 12 characters";
            case "login" -> "Choose a login of letters, digits and . _ @ + -";
            case "name" -> "Write your name";
            default -> wrong.getMessage();
        };
    }

    /** Passwords are never sent back. */
    private Response page(int status, String token, Form form) {
        form.with("password", "").with("repeated", "");
        return Html.page(status, Templates.invitation(frames.signedOut(), token, form));
    }
}
