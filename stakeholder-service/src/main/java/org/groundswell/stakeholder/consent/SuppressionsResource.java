package org.groundswell.stakeholder.consent;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.groundswell.platform.security.CurrentPerson;
import org.groundswell.platform.security.Roles;
import org.jspecify.annotations.Nullable;

/** The list of those who are never contacted. */
@Path("/api/v1/suppressions")
@Tag(name = "Consent")
@RolesAllowed({Roles.ADMINISTRATOR, Roles.CAMPAIGN_MANAGER, Roles.CONTRIBUTOR})
class SuppressionsResource {

    private final SuppressContactPoint suppressContactPoint;
    private final CurrentPerson person;

    SuppressionsResource(SuppressContactPoint suppressContactPoint, CurrentPerson person) {
        this.suppressContactPoint = suppressContactPoint;
        this.person = person;
    }

    record NewSuppression(
            @Nullable @Email @Size(max = 254) String email,

            @Nullable
            @Pattern(regexp = "\\+[1-9][0-9]{6,14}", message = "give the phone in E.164, for instance +16175550142")
            String phone,

            @NotBlank @Size(max = 500) String reason) {

        @AssertTrue(message = "give an email or a phone")
        boolean isForAContactPoint() {
            return email != null || phone != null;
        }
    }

    record Page(List<Suppression> items, @Nullable UUID next) {}

    @GET
    @Operation(summary = "Who is never contacted")
    public Page list(
            @QueryParam("search") @Nullable @Size(max = 254) String search,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(500) int limit,
            @QueryParam("after") @Nullable UUID after) {
        List<Suppression> items = suppressContactPoint.list(search, limit, after);
        return new Page(items, items.size() < limit ? null : items.getLast().id());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Never contact this e-mail address or phone again, whoever has it")
    public Response add(@Valid @NotNull NewSuppression request) {
        String email = request.email() == null ? null : request.email().toLowerCase(Locale.ROOT);
        UUID id = suppressContactPoint.suppress(email, request.phone(), request.reason(), "person:" + person.id());
        return Response.created(URI.create("/api/v1/suppressions/" + id))
                .entity(Map.of("id", id))
                .build();
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed(Roles.ADMINISTRATOR)
    @Operation(summary = "Take a contact point off the list")
    public void lift(@PathParam("id") UUID id) {
        if (!suppressContactPoint.lift(id)) {
            throw new NotFoundException("There is no suppression " + id);
        }
    }
}
