package org.groundswell.campaign.workspace.imports;

import static org.groundswell.platform.security.Roles.ADMINISTRATOR;
import static org.groundswell.platform.security.Roles.CAMPAIGN_MANAGER;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.groundswell.campaign.workspace.Choice;
import org.groundswell.campaign.workspace.Elsewhere;
import org.groundswell.campaign.workspace.Form;
import org.groundswell.campaign.workspace.Frames;
import org.groundswell.campaign.workspace.Html;
import org.groundswell.campaign.workspace.Notices;
import org.groundswell.campaign.workspace.Numbers;
import org.groundswell.campaign.workspace.ServiceAway;
import org.groundswell.campaign.workspace.SubmitOnce;
import org.groundswell.campaign.workspace.Upload;
import org.groundswell.campaign.workspace.imports.ImportsClient.Import;
import org.groundswell.platform.http.ProblemException;
import org.groundswell.platform.time.OrganisationZone;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;

/** The files that were brought in, and bringing in the next one. */
@Path("/stakeholders/imports")
@Blocking
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({ADMINISTRATOR, CAMPAIGN_MANAGER})
class ImportsPages {

    private static final int SHOWN = 50;
    private static final List<String> KINDS = List.of("employer", "patient", "physician", "coverage", "payer");

    private static final Map<String, String> STATES = Map.of(
            "uploaded", "to be mapped",
            "checking", "being checked",
            "checked", "checked",
            "committing", "being written",
            "committed", "done",
            "undoing", "being taken back",
            "undone", "taken back",
            "failed", "came to nothing");

    private final ImportsClient client;
    private final UploadClient uploads;
    private final Elsewhere elsewhere;
    private final Samples samples;
    private final OrganisationZone zone;
    private final SubmitOnce once;
    private final Frames frames;

    ImportsPages(
            @RestClient ImportsClient client,
            @RestClient UploadClient uploads,
            Elsewhere elsewhere,
            Samples samples,
            OrganisationZone zone,
            SubmitOnce once,
            Frames frames) {
        this.client = client;
        this.uploads = uploads;
        this.elsewhere = elsewhere;
        this.samples = samples;
        this.zone = zone;
        this.once = once;
        this.frames = frames;
    }

    @GET
    @Operation(hidden = true)
    public Response imports() {
        return page(200, Form.empty().with("kind", "employer"));
    }

    /** The file is on disk by now, and whole: an upload that broke off never comes here. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(hidden = true)
    public Response upload(MultipartFormDataInput sent) {
        Upload upload = new Upload(sent);
        Form form = upload.form();
        String kind = form.value("kind");
        if (!KINDS.contains(kind)) {
            form.refuse("kind", "Say what a row of the file is");
        }
        Optional<Upload.File> file = upload.file("file");
        if (file.isEmpty()) {
            form.refuse("file", "Choose the file");
        }
        String source = form.optional("source").orElse("default");
        if (form.hasErrors()) {
            return page(422, form);
        }
        String name = form.optional("name")
                .orElseGet(() -> fileName(file.orElseThrow().name()));
        try (InputStream content = file.orElseThrow().open()) {
            Optional<UploadClient.Uploaded> uploaded = once.ask(
                    form, () -> elsewhere.ask(Elsewhere.DIRECTORY, () -> uploads.upload(kind, name, source, content)));
            uploaded.ifPresent(samples::keep);
            return uploaded.map(one -> Response.seeOther(URI.create("/stakeholders/imports/" + one.id()))
                            .build())
                    .orElseGet(() -> Notices.seeOther("/stakeholders/imports", "uploaded-before"));
        } catch (ProblemException refused) {
            form.refuse("file", String.valueOf(refused.getMessage()));
            return page(refused.status(), form);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Response page(int status, Form form) {
        List<ImportsPage.Row> rows = List.of();
        String away = "";
        try {
            rows = elsewhere.ask(Elsewhere.DIRECTORY, () -> client.list(SHOWN)).items().stream()
                    .map(this::row)
                    .toList();
        } catch (ServiceAway silent) {
            away = silent.words();
        }
        List<Choice> kinds = KINDS.stream()
                .map(kind -> Choice.of(kind, FieldWords.kind(kind)))
                .toList();
        return Html.page(status, Templates.imports(frames.current(), new ImportsPage(form, kinds, rows, away)));
    }

    private ImportsPage.Row row(Import of) {
        return new ImportsPage.Row(
                of.id(),
                of.name(),
                FieldWords.kind(of.kind()),
                Numbers.day(zone.dayOf(of.createdAt())),
                of.createdBy(),
                STATES.getOrDefault(of.state(), of.state()),
                of.state().equals("committed")
                        ? "good"
                        : of.state().equals("failed") ? "bad" : of.state().endsWith("ing") ? "warn" : "",
                of.report()
                        .map(report -> "%s new, %s changed, %s faulty"
                                .formatted(
                                        Numbers.count(report.added()),
                                        Numbers.count(report.changed()),
                                        Numbers.count(report.faulty())))
                        .orElse(""));
    }

    private static String fileName(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                .replaceAll("\\p{Cntrl}", " ")
                .strip();
        return last.isEmpty() ? "Import" : last.length() > 200 ? last.substring(0, 200) : last;
    }
}
