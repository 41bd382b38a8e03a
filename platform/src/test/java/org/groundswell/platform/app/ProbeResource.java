package org.groundswell.platform.app;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.groundswell.contracts.StakeholderKind;
import org.groundswell.platform.audit.AuditNotes;
import org.groundswell.platform.http.ProblemException;
import org.groundswell.platform.security.CurrentPerson;
import org.groundswell.platform.security.Roles;

/** Endpoints of every kind that a service has. */
@Path("/api/v1/probe")
@Produces(MediaType.APPLICATION_JSON)
public class ProbeResource {

    private final CurrentPerson person;
    private final AuditNotes notes;

    ProbeResource(CurrentPerson person, AuditNotes notes) {
        this.person = person;
        this.notes = notes;
    }

    public record Audience(
            @NotNull StakeholderKind kind, @Min(1) int size, UUID owner) {}

    public record Remark(@NotBlank String text) {}

    public record Order(@NotBlank String name, @Valid List<Audience> audiences) {}

    @GET
    public String unannotated() {
        return "nobody sees this";
    }

    @POST
    @Path("/order")
    @Consumes(MediaType.APPLICATION_JSON)
    @PermitAll
    public Order order(@Valid @NotNull Order order) {
        return order;
    }

    @POST
    @Path("/remark")
    @PermitAll
    public Remark remark(@Valid @NotNull Remark remark) {
        return remark;
    }

    @GET
    @Path("/page")
    @PermitAll
    public Map<String, Integer> page(@QueryParam("limit") @Min(1) int limit) {
        return Map.of("limit", limit);
    }

    @GET
    @Path("/me")
    @RolesAllowed({Roles.VIEWER, Roles.INTEGRATOR, Roles.SERVICE})
    public Map<String, Object> me() {
        return Map.of("id", person.id(), "username", person.username(), "name", person.name(), "roles", person.roles());
    }

    @GET
    @Path("/conflict")
    @PermitAll
    public String conflict() {
        throw ProblemException.conflict("launch-refused", "Launch refused", "A letter is unsigned; have it signed.");
    }

    @GET
    @Path("/broken")
    @PermitAll
    public String broken() {
        throw new IllegalStateException("a secret of the house");
    }

    @POST
    @Path("/things/{id}")
    @RolesAllowed({Roles.VIEWER, Roles.SERVICE})
    public void change(String id) {
        notes.note("thing", id);
    }

    @GET
    @Path("/contacts")
    @RolesAllowed(Roles.APPROVER)
    public List<String> contacts() {
        return List.of("12 Main Street");
    }

    /** What belongs to nobody knows which campaign. */
    @GET
    @Path("/strays/{id}")
    @RolesAllowed(Roles.VIEWER)
    public String stray(String id) {
        return id;
    }

    @GET
    @Path("/campaigns/{id}/parts/{part}")
    @RolesAllowed(Roles.VIEWER)
    public String part(String id, String part) {
        return part;
    }
}
