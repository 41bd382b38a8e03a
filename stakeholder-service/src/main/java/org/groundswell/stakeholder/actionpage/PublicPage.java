package org.groundswell.stakeholder.actionpage;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** A page for the public: no script, never cached, in no frame, and its address with the token goes to nobody. */
final class PublicPage {

    @CheckedTemplate(basePath = "actionpage")
    static class Templates {
        static native TemplateInstance actionPage(ActionPage page);

        static native TemplateInstance unsubscribePage(UnsubscribePage page);

        static native TemplateInstance invalidLink(PublicFrame frame);
    }

    private PublicPage() {}

    static Response of(Response.Status status, ActionPage page) {
        return of(status, Templates.actionPage(page).setLocale(page.frame().language()));
    }

    static Response of(UnsubscribePage page) {
        return of(
                Response.Status.OK,
                Templates.unsubscribePage(page).setLocale(page.frame().language()));
    }

    static Response invalidLink() {
        return of(Response.Status.NOT_FOUND, Templates.invalidLink(PublicFrame.ofNobody("This link is not valid")));
    }

    private static Response of(Response.Status status, TemplateInstance page) {
        return Response.status(status)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("utf-8"))
                .header(
                        "Content-Security-Policy",
                        "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'")
                .header("Referrer-Policy", "no-referrer")
                .header("Cache-Control", "no-store")
                .header("X-Content-Type-Options", "nosniff")
                .header("X-Robots-Tag", "noindex, nofollow")
                .entity(page.render())
                .build();
    }
}
