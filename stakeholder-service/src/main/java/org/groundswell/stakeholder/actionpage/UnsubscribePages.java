package org.groundswell.stakeholder.actionpage;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/**
 * The address in List-Unsubscribe. A mail program posts to it with one click (RFC 8058), from anywhere and without a cookie;
 * who opens it in a browser sees a button.
 */
@Path("/unsubscribe/{token}")
@PermitAll
@Blocking
@Produces(MediaType.TEXT_HTML)
class UnsubscribePages {

    private final ComposeActionPage composePage;
    private final AnswerAsk answerAsk;

    UnsubscribePages(ComposeActionPage composePage, AnswerAsk answerAsk) {
        this.composePage = composePage;
        this.answerAsk = answerAsk;
    }

    @GET
    @Operation(hidden = true)
    public Response page(@PathParam("token") String token, @QueryParam("lang") @Nullable String language) {
        return composePage
                .askOf(token, language)
                .map(person -> PublicPage.of(composePage.unsubscribePage(person, token, false)))
                .orElseGet(PublicPage::invalidLink);
    }

    @POST
    @Operation(summary = "One-click unsubscribe of RFC 8058: no more e-mail to this stakeholder")
    public Response unsubscribe(@PathParam("token") String token, @QueryParam("lang") @Nullable String language) {
        return composePage
                .askOf(token, language)
                .map(person -> {
                    answerAsk.unsubscribe(person);
                    return PublicPage.of(composePage.unsubscribePage(person, token, true));
                })
                .orElseGet(PublicPage::invalidLink);
    }
}
