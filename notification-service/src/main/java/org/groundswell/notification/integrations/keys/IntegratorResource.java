package org.groundswell.notification.integrations.keys;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.groundswell.notification.integrations.keys.IntegratorRequests.ChangedIntegrator;
import org.groundswell.notification.integrations.keys.IntegratorRequests.IntegratorView;
import org.groundswell.notification.integrations.keys.IntegratorRequests.Integrators;
import org.groundswell.notification.integrations.keys.IntegratorRequests.IssuedKey;
import org.groundswell.notification.integrations.keys.IntegratorRequests.KeyView;
import org.groundswell.notification.integrations.keys.IntegratorRequests.NewIntegrator;
import org.groundswell.platform.security.Roles;

/** Integrators and their keys, for administrators. */
@Path("/api/v1/integrators")
@RolesAllowed(Roles.ADMINISTRATOR)
class IntegratorResource {

    private static final String KEY_IN_SHELL = "$KEY";

    private final IntegratorRepository integrators;
    private final ApiKeyRepository keys;
    private final RegisterIntegrator registerIntegrator;
    private final IssueApiKey issueApiKey;
    private final CurlExample example;

    IntegratorResource(
            IntegratorRepository integrators,
            ApiKeyRepository keys,
            RegisterIntegrator registerIntegrator,
            IssueApiKey issueApiKey,
            CurlExample example) {
        this.integrators = integrators;
        this.keys = keys;
        this.registerIntegrator = registerIntegrator;
        this.issueApiKey = issueApiKey;
        this.example = example;
    }

    @POST
    @Operation(summary = "Register an integrator, which gets keys of its own")
    public Response register(@Valid @NotNull NewIntegrator wanted) {
        Integrator integrator = registerIntegrator.register(wanted.name().strip(), wanted.vendor(), wanted.types());
        return Response.created(URI.create("/api/v1/integrators/" + integrator.id))
                .entity(view(integrator))
                .build();
    }

    @GET
    @Operation(summary = "Integrators by name, with their keys")
    public Integrators all() {
        return new Integrators(integrators.byName().stream().map(this::view).toList());
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One integrator")
    public IntegratorView one(@PathParam("id") UUID id) {
        return view(integrators.existing(id));
    }

    @PUT
    @Path("/{id}")
    @Operation(summary = "Change the name of an integrator, or what it may post")
    public IntegratorView change(@PathParam("id") UUID id, @Valid @NotNull ChangedIntegrator changed) {
        return view(
                registerIntegrator.change(id, changed.version(), changed.name().strip(), changed.eventTypes()));
    }

    @POST
    @Path("/{id}/keys")
    @Operation(summary = "Make a key; its secret is shown this once")
    public Response issue(@PathParam("id") UUID id) {
        IssueApiKey.Issued issued = issueApiKey.issue(id);
        String line = example.line(integrators.existing(id), issued.secret());
        return Response.created(URI.create("/api/v1/integrators/%s/keys/%s".formatted(id, issued.key().id)))
                .entity(new IssuedKey(issued.key().id, issued.key().id, issued.secret(), line))
                .build();
    }

    @DELETE
    @Path("/{id}/keys/{keyId}")
    @Operation(summary = "Revoke a key: within seconds it opens nothing any more")
    public void revoke(@PathParam("id") UUID id, @PathParam("keyId") UUID keyId) {
        issueApiKey.revoke(id, keyId);
    }

    private IntegratorView view(Integrator integrator) {
        return new IntegratorView(
                integrator.id,
                integrator.name,
                integrator.vendor,
                integrator.eventTypes,
                integrator.createdAt,
                integrator.version,
                keys.of(integrator.id).stream().map(KeyView::of).toList(),
                example.line(integrator, KEY_IN_SHELL));
    }
}
