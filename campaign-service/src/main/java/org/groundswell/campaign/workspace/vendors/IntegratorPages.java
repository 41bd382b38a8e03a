package org.groundswell.campaign.workspace.vendors;

import static org.groundswell.platform.security.Roles.ADMINISTRATOR;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
import org.groundswell.campaign.workspace.vendors.IntegratorsPage.Issued;
import org.groundswell.campaign.workspace.vendors.IntegratorsPage.KeyRow;
import org.groundswell.campaign.workspace.vendors.VendorsClient.Integrator;
import org.groundswell.campaign.workspace.vendors.VendorsClient.IssuedKey;
import org.groundswell.campaign.workspace.vendors.VendorsClient.NewIntegrator;
import org.groundswell.contracts.Vendor;
import org.groundswell.platform.http.ProblemException;
import org.groundswell.platform.time.OrganisationZone;

/** Integrators and their keys. A key is shown once, with a line for a shell that works as it is pasted. */
@Path("/vendors/integrators")
@Blocking
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(ADMINISTRATOR)
class IntegratorPages {

    private final VendorsClient client;
    private final Elsewhere elsewhere;
    private final OrganisationZone zone;
    private final Frames frames;

    IntegratorPages(@RestClient VendorsClient client, Elsewhere elsewhere, OrganisationZone zone, Frames frames) {
        this.client = client;
        this.elsewhere = elsewhere;
        this.zone = zone;
        this.frames = frames;
    }

    @GET
    @Operation(hidden = true)
    public Response integrators() {
        return page(200, Form.empty(), Issued.NONE);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response register(MultivaluedMap<String, String> sent) {
        Form form = Form.of(sent);
        String name = form.required("name", "Give it a name");
        var vendor = form.choice(Vendor.class, "vendor", "Say what it is");
        if (form.hasErrors()) {
            return page(422, form, Issued.NONE);
        }
        try {
            elsewhere.ask(
                    Elsewhere.SENDING,
                    () -> client.register(
                            new NewIntegrator(name, vendor.orElseThrow().code())));
            return Notices.seeOther("/vendors/integrators", "added");
        } catch (ProblemException refused) {
            form.refuse(refused, Map.of());
            return page(refused.status(), form, Issued.NONE);
        }
    }

    /** The secret is in this answer and nowhere else: not in an address, not in a log. */
    @POST
    @Path("{id}/keys")
    @Operation(hidden = true)
    public Response issue(UUID id) {
        try {
            IssuedKey key = elsewhere.ask(Elsewhere.SENDING, () -> client.issue(id));
            return page(200, Form.empty(), new Issued(id.toString(), key.secret(), key.example()));
        } catch (ProblemException refused) {
            Form form = Form.empty();
            form.refuse("", String.valueOf(refused.getMessage()));
            return page(refused.status(), form, Issued.NONE);
        }
    }

    @POST
    @Path("{id}/keys/{key}/revoke")
    @Operation(hidden = true)
    public Response revoke(UUID id, UUID key) {
        elsewhere.ask(Elsewhere.SENDING, () -> {
            client.revoke(id, key);
            return key;
        });
        return Notices.seeOther("/vendors/integrators", "removed");
    }

    private Response page(int status, Form form, Issued issued) {
        List<IntegratorsPage.Row> rows = List.of();
        String away = "";
        try {
            rows = elsewhere.ask(Elsewhere.SENDING, client::integrators).items().stream()
                    .map(this::row)
                    .toList();
        } catch (ServiceAway silent) {
            away = silent.words();
        }
        return Html.page(
                status,
                Templates.integrators(
                        frames.current(),
                        new IntegratorsPage(
                                rows, Choice.all(Vendor.class, IntegratorPages::words), form, away, issued)));
    }

    private IntegratorsPage.Row row(Integrator of) {
        return new IntegratorsPage.Row(
                of.id(),
                of.name(),
                BatchWords.plain(of.vendor()),
                of.eventTypes(),
                of.keys().stream()
                        .map(key -> new KeyRow(
                                key.id(),
                                key.hint(),
                                Numbers.day(zone.dayOf(key.createdAt())),
                                key.lastUsedAt()
                                        .map(at -> "last used " + Numbers.day(zone.dayOf(at)))
                                        .orElse("never used"),
                                key.revokedAt().isPresent()))
                        .toList(),
                of.example());
    }

    private static String words(Vendor vendor) {
        return switch (vendor) {
            case MAIL_HOUSE -> "A mail house";
            case EMAIL_PROVIDER -> "An e-mail provider";
            case CALL_CENTRE -> "A call centre";
            case CRM -> "A CRM";
        };
    }
}
