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
import org.groundswell.campaign.workspace.SubmitOnce;
import org.groundswell.campaign.workspace.vendors.IntegratorsPage.Issued;
import org.groundswell.campaign.workspace.vendors.IntegratorsPage.KeyRow;
import org.groundswell.campaign.workspace.vendors.VendorsClient.Integrator;
import org.groundswell.campaign.workspace.vendors.VendorsClient.Key;
import org.groundswell.campaign.workspace.vendors.VendorsClient.NewIntegrator;
import org.groundswell.contracts.Vendor;
import org.groundswell.platform.http.ProblemException;
import org.groundswell.platform.time.OrganisationZone;

/** Integrators and their keys. A key is shown once, with a line for a shell that works as it is pasted. */
@Path(IntegratorPages.HERE)
@Blocking
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(ADMINISTRATOR)
class IntegratorPages {

    static final String HERE = "/vendors/integrators";

    private final VendorsClient client;
    private final Elsewhere elsewhere;
    private final OrganisationZone zone;
    private final SubmitOnce once;
    private final Frames frames;

    IntegratorPages(
            @RestClient VendorsClient client,
            Elsewhere elsewhere,
            OrganisationZone zone,
            SubmitOnce once,
            Frames frames) {
        this.client = client;
        this.elsewhere = elsewhere;
        this.zone = zone;
        this.once = once;
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
            NewIntegrator integrator =
                    new NewIntegrator(name, vendor.orElseThrow().code());
            once.ask(form, () -> elsewhere.ask(Elsewhere.SENDING, () -> client.register(integrator)));
            return Notices.seeOther(HERE, "added");
        } catch (ProblemException refused) {
            form.refuse(refused, Map.of());
            return page(refused.status(), form, Issued.NONE);
        }
    }

    /** The secret is in this answer and nowhere else: not in an address, not in a log, and not in the answer to a second press. */
    @POST
    @Path("{id}/keys")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response issue(UUID id, MultivaluedMap<String, String> sent) {
        Form form = Form.of(sent);
        try {
            return once.ask(form, () -> elsewhere.ask(Elsewhere.SENDING, () -> client.issue(id)))
                    .map(key -> page(200, Form.empty(), new Issued(id.toString(), key.secret(), key.example())))
                    .orElseGet(() -> Notices.seeOther(HERE, "key-made-before"));
        } catch (ProblemException refused) {
            form.refuse("", String.valueOf(refused.getMessage()));
            return page(refused.status(), form, Issued.NONE);
        }
    }

    /** What an integrator posts with the key is refused from now on: whoever revokes it types how it ends. */
    @POST
    @Path("{id}/keys/{key}/revoke")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response revoke(UUID id, UUID key, MultivaluedMap<String, String> sent) {
        Form form = Form.of(sent);
        form.typed(field(key), hintOf(id, key));
        if (form.hasErrors()) {
            return page(422, form, Issued.NONE);
        }
        elsewhere.ask(Elsewhere.SENDING, () -> {
            client.revoke(id, key);
            return key;
        });
        return Notices.seeOther(HERE, "removed");
    }

    private static String field(UUID key) {
        return "key-" + key;
    }

    private String hintOf(UUID id, UUID key) {
        return elsewhere.ask(Elsewhere.SENDING, client::integrators).items().stream()
                .filter(integrator -> integrator.id().equals(id))
                .flatMap(integrator -> integrator.keys().stream())
                .filter(known -> known.id().equals(key))
                .map(Key::hint)
                .findFirst()
                .orElseThrow(() -> ProblemException.notFound("key", key));
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
                                field(key.id()),
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
