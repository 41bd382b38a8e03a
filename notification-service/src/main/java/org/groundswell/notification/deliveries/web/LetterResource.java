package org.groundswell.notification.deliveries.web;

import io.quarkus.arc.All;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.groundswell.notification.deliveries.letters.DeliveredLetters;
import org.groundswell.notification.deliveries.letters.LetterRecord;
import org.groundswell.notification.deliveries.letters.LetterRendition;
import org.groundswell.platform.http.ProblemException;
import org.groundswell.platform.security.Roles;

/** What a stakeholder got: subject, HTML and text are the record, a PDF is a rendition of it. */
@Path("/api/v1/deliveries/{id}/letter")
@RolesAllowed({Roles.ADMINISTRATOR, Roles.CAMPAIGN_MANAGER, Roles.CONTRIBUTOR, Roles.APPROVER})
class LetterResource {

    /** The letter's HTML was sanitised when it was written; shown here it may load and run nothing all the same. */
    private static final String HARMLESS = "sandbox; default-src 'none'; style-src 'unsafe-inline'";

    private final DeliveryQueries deliveries;
    private final DeliveredLetters letters;
    private final List<LetterRendition> renditions;

    LetterResource(DeliveryQueries deliveries, DeliveredLetters letters, @All List<LetterRendition> renditions) {
        this.deliveries = deliveries;
        this.letters = letters;
        this.renditions = renditions;
    }

    /** @param sha256 over the three parts; see {@link LetterRecord} */
    record Letter(
            UUID deliveryId, String sha256, Optional<UUID> letterVersionId, String subject, String html, String text) {}

    @GET
    @Operation(summary = "The letter as it went out: as JSON with its hash, or as html, text or pdf")
    public Response get(UUID id, @QueryParam("format") @DefaultValue("json") String format) {
        DeliveryView delivery = deliveries.find(id).orElseThrow(() -> ProblemException.notFound("delivery", id));
        LetterRecord letter = letters.find(id).orElseThrow(() -> notKept(delivery));
        return switch (format) {
            case "json" ->
                Response.ok(asJson(delivery, letter), MediaType.APPLICATION_JSON)
                        .build();
            case "html" -> shown(letter.html(), MediaType.TEXT_HTML);
            case "text" -> shown(letter.text(), MediaType.TEXT_PLAIN);
            case "pdf" -> pdf(letter);
            default -> throw ProblemException.invalid("format", "is one of json, html, text, pdf");
        };
    }

    private static Letter asJson(DeliveryView delivery, LetterRecord letter) {
        return new Letter(
                delivery.id(),
                letter.sha256(),
                delivery.letterVersionId(),
                letter.subject(),
                letter.html(),
                letter.text());
    }

    private static Response shown(String content, String type) {
        return Response.ok(content, type + ";charset=UTF-8")
                .header("Content-Security-Policy", HARMLESS)
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }

    private Response pdf(LetterRecord letter) {
        return renditions.stream()
                .findFirst()
                .map(rendition ->
                        Response.ok(rendition.pdf(letter), "application/pdf").build())
                .orElseThrow(() -> ProblemException.invalid("format", "pdf is not to be had here"));
    }

    private static ProblemException notKept(DeliveryView delivery) {
        return new ProblemException(
                404,
                "letter-not-kept",
                "No letter is kept",
                delivery.letterSha256()
                        .map("The letter was erased with its recipient; its SHA-256 was %s"::formatted)
                        .orElse("Nothing has gone out yet"));
    }
}
