package org.groundswell.stakeholder.actionpage;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.groundswell.contracts.OutreachForm;
import org.groundswell.stakeholder.actionpage.ActionPage.ForwardForm;
import org.groundswell.stakeholder.actionpage.ActionPage.Problem;
import org.jspecify.annotations.Nullable;

/**
 * The public page behind an ask's link. Who has the link is the stakeholder: there is no sign-in and no cookie. Reading changes
 * nothing, since mail scanners follow links; only a POST does, and it answers with a redirect to the page that says so.
 */
@Path("/act/{token}")
@PermitAll
@Blocking
@Produces(MediaType.TEXT_HTML)
class ActionPages {

    private final ComposeActionPage composePage;
    private final AnswerAsk answerAsk;

    ActionPages(ComposeActionPage composePage, AnswerAsk answerAsk) {
        this.composePage = composePage;
        this.answerAsk = answerAsk;
    }

    @GET
    @Operation(hidden = true)
    public Response page(
            @PathParam("token") String token,
            @QueryParam("lang") @Nullable String language,
            @QueryParam("said") @Nullable Said said) {
        return composePage
                .askOf(token, language)
                .map(person ->
                        PublicPage.of(Response.Status.OK, composePage.page(person, token, said, null, List.of())))
                .orElseGet(PublicPage::invalidLink);
    }

    @POST
    @Path("/done")
    @Operation(hidden = true)
    public Response done(@PathParam("token") String token, @QueryParam("lang") @Nullable String language) {
        return act(token, language, Said.DONE, ask -> answerAsk.acted(ask, composePage.formAskedFor(ask)));
    }

    @POST
    @Path("/called")
    @Operation(hidden = true)
    public Response called(@PathParam("token") String token, @QueryParam("lang") @Nullable String language) {
        return act(token, language, Said.DONE, ask -> answerAsk.acted(ask, OutreachForm.CALL));
    }

    @POST
    @Path("/decline")
    @Operation(hidden = true)
    public Response decline(@PathParam("token") String token, @QueryParam("lang") @Nullable String language) {
        return act(token, language, Said.DECLINED, answerAsk::decline);
    }

    @POST
    @Path("/opt-out")
    @Operation(hidden = true)
    public Response optOut(@PathParam("token") String token, @QueryParam("lang") @Nullable String language) {
        return act(token, language, Said.OPTED_OUT, answerAsk::optOut);
    }

    @POST
    @Path("/send")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response send(
            @PathParam("token") String token,
            @QueryParam("lang") @Nullable String language,
            @FormParam("name") @DefaultValue("") String name,
            @FormParam("email") @DefaultValue("") String email,
            @FormParam("subject") @DefaultValue("") String subject,
            @FormParam("text") @DefaultValue("") String text) {
        ForwardForm form = new ForwardForm(name.strip(), email.strip(), subject.strip(), text.strip());
        return composePage
                .askOf(token, language)
                .map(person -> send(person, token, form))
                .orElseGet(PublicPage::invalidLink);
    }

    private Response send(AskedPerson person, String token, ForwardForm form) {
        List<Problem> problems = composePage.problemsOf(person, form);
        return problems.isEmpty()
                ? redirect(person, token, answerAsk.sendForMe(person, form) ? Said.SENT : Said.ALREADY_SENT)
                : PublicPage.of(Response.Status.BAD_REQUEST, composePage.page(person, token, null, form, problems));
    }

    private Response act(String token, @Nullable String language, Said said, Consumer<AskedPerson> action) {
        return composePage
                .askOf(token, language)
                .map(person -> {
                    action.accept(person);
                    return redirect(person, token, said);
                })
                .orElseGet(PublicPage::invalidLink);
    }

    private static Response redirect(AskedPerson person, String token, Said said) {
        String address =
                "/act/%s?lang=%s&said=%s".formatted(token, person.language().code(), said);
        return Response.seeOther(URI.create(address)).build();
    }
}
