package org.groundswell.stakeholder.imports;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.groundswell.contracts.Coded;
import org.groundswell.platform.audit.Unaudited;
import org.groundswell.platform.http.ProblemException;
import org.groundswell.platform.security.CurrentPerson;
import org.groundswell.platform.security.Roles;
import org.groundswell.stakeholder.imports.UploadImport.Upload;

/**
 * CSV files of stakeholders: upload, map, check, commit, undo. Check, commit and undo answer 200 with the outcome, or 202 while it
 * takes longer; then GET tells how far it is.
 */
@Path("/api/v1/imports")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.ADMINISTRATOR, Roles.CAMPAIGN_MANAGER})
@Tag(name = "imports")
class ImportsResource {

    private static final String NAME = "[^\\p{Cntrl}]*";

    private final UploadImport uploadImport;
    private final MapImport mapImport;
    private final AdvanceImport advance;
    private final ImportTable imports;
    private final KnownMeanings meanings;
    private final FaultyRows faultyRows;
    private final Outcomes outcomes;
    private final ImportSettings settings;
    private final CurrentPerson person;

    ImportsResource(
            UploadImport uploadImport,
            MapImport mapImport,
            AdvanceImport advance,
            ImportTable imports,
            KnownMeanings meanings,
            FaultyRows faultyRows,
            Outcomes outcomes,
            ImportSettings settings,
            CurrentPerson person) {
        this.uploadImport = uploadImport;
        this.mapImport = mapImport;
        this.advance = advance;
        this.imports = imports;
        this.meanings = meanings;
        this.faultyRows = faultyRows;
        this.outcomes = outcomes;
        this.settings = settings;
        this.person = person;
    }

    /**
     * The body is the file itself.
     *
     * @param source the system whose ids the file carries; the same for files that refer to each other
     */
    @POST
    @Consumes({"text/csv", "text/plain", "text/tab-separated-values", MediaType.APPLICATION_OCTET_STREAM})
    public Response upload(
            @QueryParam("kind") String kind,
            @QueryParam("name") @DefaultValue("Import") @Size(max = 200) @Pattern(regexp = NAME) String name,
            @QueryParam("source") @DefaultValue("default") @Size(min = 1, max = 100) @Pattern(regexp = NAME)
                    String source,
            InputStream content) {
        UploadImport.Uploaded uploaded =
                uploadImport.upload(new Upload(kind(kind), name, source, person.username()), content);
        ImportRecord record = find(uploaded.id());
        ImportView.Uploaded view = new ImportView.Uploaded(
                record.id(),
                record.state(),
                ImportView.detected(record),
                record.mapping().columns(),
                uploaded.remembered(),
                record.mapping(),
                MappingRules.lacks(record.kind(), record.mapping()),
                uploaded.file().values(),
                uploaded.file().samples(),
                ImportField.of(record.kind()).stream().map(Coded::code).toList());
        return Response.created(URI.create("/api/v1/imports/" + record.id()))
                .entity(view)
                .build();
    }

    record Page(List<ImportView> items, Optional<UUID> next) {}

    /** The newest first. */
    @GET
    public Page list(
            @QueryParam("after") Optional<UUID> after,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        List<ImportView> items = imports.list(after, limit).stream()
                .map(record -> ImportView.of(record, Map.of()))
                .toList();
        return new Page(
                items,
                items.size() < limit
                        ? Optional.empty()
                        : Optional.of(items.getLast().id()));
    }

    @GET
    @Path("/{id}")
    @Unaudited("asked every second while an import runs; it shows columns and counts")
    public ImportView get(UUID id) {
        return view(find(id));
    }

    @PUT
    @Path("/{id}/mapping")
    @Consumes(MediaType.APPLICATION_JSON)
    public ImportView map(UUID id, Mapping mapping) {
        if (mapping == null) {
            throw ProblemException.invalid("body", "must be a mapping");
        }
        return view(mapImport.map(id, mapping));
    }

    @POST
    @Path("/{id}/check")
    public Response check(UUID id) {
        return answer(id, () -> advance.check(id));
    }

    @POST
    @Path("/{id}/commit")
    public Response commit(UUID id) {
        return answer(id, () -> advance.commit(id));
    }

    @POST
    @Path("/{id}/undo")
    public Response undo(UUID id) {
        return answer(id, () -> advance.undo(id));
    }

    /** The mapped columns of the rows that can't be taken, with why. */
    @GET
    @Path("/{id}/faulty-rows")
    @Produces("text/csv")
    public Response faultyRows(UUID id) {
        ImportRecord record = find(id);
        StreamingOutput csv = out -> faultyRows.write(record, out);
        return Response.ok(csv, "text/csv; charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"faulty-rows.csv\"")
                .build();
    }

    private Response answer(UUID id, Runnable begin) {
        outcomes.await(id, settings.answerWithin(), begin);
        ImportView view = get(id);
        return Response.status(view.state().isRunning() ? Response.Status.ACCEPTED : Response.Status.OK)
                .entity(view)
                .build();
    }

    private ImportView view(ImportRecord record) {
        return ImportView.of(record, meanings.of(record));
    }

    private ImportRecord find(UUID id) {
        return imports.find(id).orElseThrow(() -> ImportRefused.unknown(id));
    }

    private static ImportKind kind(String code) {
        try {
            return Coded.of(ImportKind.class, code == null ? "" : code);
        } catch (IllegalArgumentException e) {
            throw ProblemException.invalid("kind", String.valueOf(e.getMessage()));
        }
    }
}
