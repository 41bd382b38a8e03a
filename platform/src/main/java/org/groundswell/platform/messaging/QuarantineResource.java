package org.groundswell.platform.messaging;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.groundswell.platform.http.ProblemException;
import org.groundswell.platform.security.CurrentPerson;
import org.groundswell.platform.security.Roles;
import org.jspecify.annotations.Nullable;

/** Where an administrator looks at what could not be applied, and does something about it. */
@Path("/api/v1/quarantine")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.ADMINISTRATOR)
class QuarantineResource {

    private final QuarantineTable table;
    private final ReplayQuarantined replay;
    private final DiscardQuarantined discard;
    private final CurrentPerson person;

    QuarantineResource(
            QuarantineTable table, ReplayQuarantined replay, DiscardQuarantined discard, CurrentPerson person) {
        this.table = table;
        this.replay = replay;
        this.discard = discard;
        this.person = person;
    }

    /** @param next to be given as {@code after} for the next page; null on the last */
    record Page(List<QuarantineEntry> records, @Nullable UUID next) {}

    /** @param data as it came, contact data in it still sealed; null once the record was replayed or discarded */
    record Detail(QuarantineEntry record, @Nullable String data) {}

    /** @param data replaces what came, where that is what was wrong */
    record Replay(@Nullable JsonNode data) {}

    @GET
    @Operation(summary = "Records that could not be applied, oldest first")
    public Page list(
            @QueryParam("state") @DefaultValue("quarantined") String state,
            @QueryParam("after") @Nullable UUID after,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(500) int limit) {
        List<QuarantineEntry> records = table.page(state, after, limit);
        return new Page(records, records.size() == limit ? records.getLast().id() : null);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One record with its data")
    public Detail get(UUID id) {
        QuarantineEntry entry = table.find(id).orElseThrow(() -> ProblemException.notFound("quarantined record", id));
        return new Detail(
                entry,
                table.data(id)
                        .map(data -> new String(data, StandardCharsets.UTF_8))
                        .orElse(null));
    }

    @POST
    @Path("/{id}/replay")
    @Operation(summary = "Hand the record to its consumer again, as it came or corrected")
    public void replay(UUID id, @Nullable Replay request) {
        replay.replay(id, request == null ? null : request.data(), person.username());
    }

    @DELETE
    @Path("/{id}")
    @Operation(summary = "Discard the record for good")
    public void discard(UUID id, @QueryParam("reason") @NotBlank String reason) {
        discard.discard(id, reason, person.username());
    }
}
