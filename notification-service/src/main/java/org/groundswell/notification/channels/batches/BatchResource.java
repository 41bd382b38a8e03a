package org.groundswell.notification.channels.batches;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.groundswell.notification.channels.batches.BatchViews.BatchView;
import org.groundswell.notification.channels.batches.BatchViews.PieceView;
import org.groundswell.platform.security.CurrentPerson;
import org.groundswell.platform.security.Roles;
import org.jspecify.annotations.Nullable;

/** Batches for people who release them and vendors who work on them. Files are under {@link BatchFilesResource}. */
@Path("/api/v1/batches")
@RolesAllowed({Roles.ADMINISTRATOR, Roles.CAMPAIGN_MANAGER})
class BatchResource {

    record BatchPage(List<BatchView> items, @Nullable UUID next) {}

    /** @param next the {@code after} of the next page; absent on the last */
    record PiecePage(List<PieceView> items, @Nullable Integer next) {}

    record Recall(@NotBlank @Size(max = 200) String reason) {}

    private final BatchTable batches;
    private final BatchViews views;
    private final AdvanceBatch advance;
    private final ReleaseBatch releaseBatch;
    private final VendorAccess access;
    private final CurrentPerson person;

    BatchResource(
            BatchTable batches,
            BatchViews views,
            AdvanceBatch advance,
            ReleaseBatch releaseBatch,
            VendorAccess access,
            CurrentPerson person) {
        this.batches = batches;
        this.views = views;
        this.advance = advance;
        this.releaseBatch = releaseBatch;
        this.access = access;
        this.person = person;
    }

    @GET
    @RolesAllowed({
        Roles.ADMINISTRATOR,
        Roles.CAMPAIGN_MANAGER,
        Roles.CONTRIBUTOR,
        Roles.APPROVER,
        Roles.INTEGRATOR,
        Roles.SERVICE
    })
    @Operation(summary = "Batches for vendors, the newest first; an integrator sees its own")
    public BatchPage page(
            @QueryParam("callToActionId") @Nullable UUID callToActionId,
            @QueryParam("campaignId") @Nullable UUID campaignId,
            @QueryParam("state") @Nullable String state,
            @QueryParam("after") @Nullable UUID after,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        List<Batch> found = batches.page(callToActionId, campaignId, state, access.campaigns(), after, limit);
        List<BatchView> items =
                found.stream().filter(access::maySee).map(views::view).toList();
        return new BatchPage(
                items, found.size() < limit ? null : found.getLast().id());
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({
        Roles.ADMINISTRATOR,
        Roles.CAMPAIGN_MANAGER,
        Roles.CONTRIBUTOR,
        Roles.APPROVER,
        Roles.INTEGRATOR,
        Roles.SERVICE
    })
    @Operation(summary = "One batch")
    public BatchView one(@PathParam("id") UUID id) {
        return views.view(access.check(batches.existing(id)));
    }

    /** What became of every piece. */
    @GET
    @Path("/{id}/pieces")
    @RolesAllowed({Roles.ADMINISTRATOR, Roles.CAMPAIGN_MANAGER, Roles.CONTRIBUTOR, Roles.APPROVER})
    @Operation(summary = "What became of each piece of a batch")
    public PiecePage pieces(
            @PathParam("id") UUID id,
            @QueryParam("after") @DefaultValue("0") int after,
            @QueryParam("limit") @DefaultValue("200") @Min(1) @Max(2000) int limit) {
        List<PieceView> items = views.pieces(batches.existing(id).id(), after, limit);
        return new PiecePage(
                items, items.size() < limit ? null : items.getLast().position());
    }

    @POST
    @Path("/{id}/approve-proof")
    @RolesAllowed({Roles.ADMINISTRATOR, Roles.CAMPAIGN_MANAGER, Roles.APPROVER})
    @Operation(summary = "Say that the proof was looked at and is right")
    public BatchView approveProof(@PathParam("id") UUID id) {
        advance.approveProof(id, person.username());
        return one(id);
    }

    @POST
    @Path("/{id}/release")
    @Operation(summary = "Hand the batch to its vendor; who withdrew meanwhile is taken out first")
    public BatchView release(@PathParam("id") UUID id) {
        releaseBatch.release(batches.existing(id).id(), person.username());
        return one(id);
    }

    /** By the vendor's own program, or by a person who brought it there. */
    @POST
    @Path("/{id}/fetch")
    @RolesAllowed({Roles.ADMINISTRATOR, Roles.CAMPAIGN_MANAGER, Roles.INTEGRATOR})
    @Operation(summary = "Say that the vendor has the files")
    public BatchView fetch(@PathParam("id") UUID id) {
        access.check(batches.existing(id));
        advance.fetch(id, access.name());
        return one(id);
    }

    @POST
    @Path("/{id}/accept")
    @RolesAllowed({Roles.ADMINISTRATOR, Roles.CAMPAIGN_MANAGER, Roles.INTEGRATOR})
    @Operation(summary = "Say that the vendor has checked the files and goes to work")
    public BatchView accept(@PathParam("id") UUID id) {
        access.check(batches.existing(id));
        advance.accept(id, access.name());
        return one(id);
    }

    @POST
    @Path("/{id}/close")
    @Operation(summary = "Expect nothing more of the vendor")
    public BatchView close(@PathParam("id") UUID id) {
        advance.close(id, person.username());
        return one(id);
    }

    @POST
    @Path("/{id}/recall")
    @Operation(summary = "Take the batch back: what is not known to have gone does not go")
    public BatchView recall(@PathParam("id") UUID id, @Valid @NotNull Recall recall) {
        advance.recall(id, recall.reason());
        return one(id);
    }
}
