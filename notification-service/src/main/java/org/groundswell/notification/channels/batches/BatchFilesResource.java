package org.groundswell.notification.channels.batches;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.groundswell.notification.channels.batches.FileTable.FileEntry;
import org.groundswell.platform.http.ProblemException;
import org.groundswell.platform.security.Roles;
import org.jspecify.annotations.Nullable;

/** The files of a batch. They hold contact data. What a vendor downloads counts as fetched. */
@Path("/api/v1/batches/{id}")
@RolesAllowed({Roles.ADMINISTRATOR, Roles.CAMPAIGN_MANAGER, Roles.APPROVER, Roles.INTEGRATOR})
class BatchFilesResource {

    private final BatchTable batches;
    private final FileTable files;
    private final AdvanceBatch advance;
    private final VendorAccess access;

    BatchFilesResource(BatchTable batches, FileTable files, AdvanceBatch advance, VendorAccess access) {
        this.batches = batches;
        this.files = files;
        this.advance = advance;
        this.access = access;
    }

    /** @param file its number, from 1; left out: all of them in one, which takes memory */
    @GET
    @Path("/pieces.pdf")
    @Operation(summary = "The letters as PDF: one file of the batch, or all in one")
    public Response letters(@PathParam("id") UUID id, @QueryParam("file") @Nullable Integer file) {
        return main(id, FileKind.LETTERS, file, "pdf");
    }

    @GET
    @Path("/call-list.csv")
    @Operation(summary = "The call list as CSV")
    public Response callList(@PathParam("id") UUID id, @QueryParam("file") @Nullable Integer file) {
        return main(id, FileKind.CALL_LIST, file, "csv");
    }

    @GET
    @Path("/manifest.csv")
    @Operation(summary = "The manifest as CSV: a line for each piece")
    public Response manifest(@PathParam("id") UUID id) {
        return answer(seen(id), FileKind.MANIFEST, 1, "csv");
    }

    @GET
    @Path("/proof.pdf")
    @RolesAllowed({Roles.ADMINISTRATOR, Roles.CAMPAIGN_MANAGER, Roles.APPROVER})
    @Operation(summary = "The proof as PDF: one of each letter")
    public Response proof(@PathParam("id") UUID id) {
        return answer(batches.existing(id), FileKind.PROOF, 1, "pdf");
    }

    /** The same for a call list: its first lines. */
    @GET
    @Path("/proof.csv")
    @RolesAllowed({Roles.ADMINISTRATOR, Roles.CAMPAIGN_MANAGER, Roles.APPROVER})
    @Operation(summary = "The call list's first lines as CSV")
    public Response proofOfList(@PathParam("id") UUID id) {
        return answer(batches.existing(id), FileKind.PROOF, 1, "csv");
    }

    private Response main(UUID id, FileKind kind, @Nullable Integer file, String suffix) {
        Batch batch = seen(id);
        List<FileEntry> all =
                files.newest(id).stream().filter(entry -> entry.kind() == kind).toList();
        if (file == null && all.size() > 1) {
            return answer(batch, kind, together(batch, kind, all), "all." + suffix);
        }
        int number = file != null ? file : all.isEmpty() ? 1 : all.getFirst().fileNo();
        return answer(batch, kind, number, suffix);
    }

    private byte[] together(Batch batch, FileKind kind, List<FileEntry> all) {
        List<byte[]> parts =
                all.stream().map(entry -> content(batch, kind, entry.fileNo())).toList();
        return kind == FileKind.LETTERS ? JoinedFiles.pdf(parts) : JoinedFiles.csv(parts);
    }

    /** What left us has left us, whether or not the vendor says so. */
    private Batch seen(UUID id) {
        Batch batch = access.check(batches.existing(id));
        if (access.isVendor() && batch.state() == BatchState.RECALLED) {
            throw ProblemException.conflict(
                    "batch-recalled", "Batch recalled", "Batch %d was recalled".formatted(batch.number()));
        }
        if (access.isVendor() && batch.state() == BatchState.RELEASED) {
            advance.fetch(id, access.name());
        }
        return batch;
    }

    private Response answer(Batch batch, FileKind kind, int number, String suffix) {
        return answer(batch, kind, content(batch, kind, number), number + "." + suffix);
    }

    private byte[] content(Batch batch, FileKind kind, int number) {
        byte[] content =
                files.content(batch.id(), kind, number).orElseThrow(() -> BatchNotReady.noFile(batch, kind, number));
        if (content.length == 0) {
            throw new ProblemException(
                    410, "erased", "Erased", "The file held the letter of somebody who was erased since.");
        }
        return content;
    }

    private static Response answer(Batch batch, FileKind kind, byte[] content, String ending) {
        String name = "batch-%d-%s-%s".formatted(batch.number(), kind.code(), ending);
        return Response.ok(content)
                .type(ending.endsWith("csv") ? FileKind.MANIFEST.contentType() : FileKind.LETTERS.contentType())
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .header("Cache-Control", "no-store")
                .build();
    }
}
