package org.groundswell.campaign.workspace.vendors;

import static org.groundswell.platform.security.Roles.ADMINISTRATOR;
import static org.groundswell.platform.security.Roles.APPROVER;
import static org.groundswell.platform.security.Roles.CAMPAIGN_MANAGER;
import static org.groundswell.platform.security.Roles.CONTRIBUTOR;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.groundswell.campaign.planning.Membership;
import org.groundswell.campaign.rest.FileAnswer;
import org.groundswell.campaign.workspace.Elsewhere;
import org.groundswell.campaign.workspace.Form;
import org.groundswell.campaign.workspace.Frames;
import org.groundswell.campaign.workspace.Html;
import org.groundswell.campaign.workspace.Notices;
import org.groundswell.campaign.workspace.Numbers;
import org.groundswell.campaign.workspace.vendors.VendorsClient.Batch;
import org.groundswell.campaign.workspace.vendors.VendorsClient.Reason;
import org.groundswell.platform.http.ProblemException;
import org.groundswell.platform.security.CurrentPerson;

/** Batches for vendors: of the campaigns that the reader sees. */
@Path("/vendors")
@Blocking
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({ADMINISTRATOR, CAMPAIGN_MANAGER, CONTRIBUTOR, APPROVER})
class BatchPages {

    private static final Set<String> STEPS = Set.of("close", "accept", "fetch");
    private static final Map<String, String> FILES = Map.of(
            "proof.pdf", "application/pdf",
            "pieces.pdf", "application/pdf",
            "proof.csv", "text/csv",
            "call-list.csv", "text/csv",
            "manifest.csv", "text/csv");

    private final VendorsClient client;
    private final Elsewhere elsewhere;
    private final Membership membership;
    private final CurrentPerson person;
    private final ListBatches list;
    private final ShowBatch show;
    private final Frames frames;

    BatchPages(
            @RestClient VendorsClient client,
            Elsewhere elsewhere,
            Membership membership,
            CurrentPerson person,
            ListBatches list,
            ShowBatch show,
            Frames frames) {
        this.client = client;
        this.elsewhere = elsewhere;
        this.membership = membership;
        this.person = person;
        this.list = list;
        this.show = show;
        this.frames = frames;
    }

    @GET
    @Operation(hidden = true)
    public Response batches(
            @QueryParam("state") @DefaultValue("") String state, @QueryParam("after") Optional<UUID> after) {
        return Html.page(Templates.batches(
                frames.current(), list.page(BatchWords.STATES.containsKey(state) ? state : "", after)));
    }

    /** @param after the position behind which pieces are shown */
    @GET
    @Path("batches/{id}")
    @Operation(hidden = true)
    public Response batch(UUID id, @QueryParam("after") @DefaultValue("0") int after) {
        return show.show(200, seen(id), Math.max(0, after), Form.empty());
    }

    /** Files hold addresses: for those who hand them to vendors, and who approve them. */
    @GET
    @Path("batches/{id}/files/{file}")
    @Produces(MediaType.WILDCARD)
    @RolesAllowed({ADMINISTRATOR, CAMPAIGN_MANAGER, APPROVER})
    @Operation(hidden = true)
    public Response file(UUID id, String file) {
        Batch batch = seen(id);
        String type = FILES.get(file);
        if (type == null) {
            throw ProblemException.notFound("file", file);
        }
        byte[] content = elsewhere.ask(Elsewhere.SENDING, () -> client.file(id, file));
        return FileAnswer.attachment("batch-%d-%s".formatted(batch.number(), file), type, content);
    }

    @POST
    @Path("batches/{id}/approve-proof")
    @RolesAllowed({ADMINISTRATOR, CAMPAIGN_MANAGER, APPROVER})
    @Operation(hidden = true)
    public Response approve(UUID id) {
        return done(seen(id), Form.empty(), () -> client.advance(id, "approve-proof"));
    }

    /** A vendor may print or call at once: whoever releases has looked at how many pieces that are. */
    @POST
    @Path("batches/{id}/steps/release")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({ADMINISTRATOR, CAMPAIGN_MANAGER})
    @Operation(hidden = true)
    public Response release(UUID id, MultivaluedMap<String, String> sent) {
        Batch batch = seen(id);
        Form form = Form.of(sent);
        form.typed("count", Numbers.count(batch.pieces()));
        if (form.hasErrors()) {
            return show.show(422, batch, 0, form);
        }
        return done(batch, form, () -> client.advance(id, "release"));
    }

    @POST
    @Path("batches/{id}/steps/{step}")
    @RolesAllowed({ADMINISTRATOR, CAMPAIGN_MANAGER})
    @Operation(hidden = true)
    public Response advance(UUID id, String step) {
        if (!STEPS.contains(step)) {
            throw ProblemException.notFound("step", step);
        }
        return done(seen(id), Form.empty(), () -> client.advance(id, step));
    }

    @POST
    @Path("batches/{id}/recall")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({ADMINISTRATOR, CAMPAIGN_MANAGER})
    @Operation(hidden = true)
    public Response recall(UUID id, MultivaluedMap<String, String> sent) {
        Batch batch = seen(id);
        Form form = Form.of(sent);
        String reason = form.required("reason", "Say why it is recalled: the vendor is told");
        form.typed("batch", batch.name());
        if (form.hasErrors()) {
            return show.show(422, batch, 0, form);
        }
        return done(batch, form, () -> client.recall(id, new Reason(reason)));
    }

    private Response done(Batch batch, Form form, Supplier<?> step) {
        try {
            elsewhere.ask(Elsewhere.SENDING, step);
        } catch (ProblemException refused) {
            form.refuse("", String.valueOf(refused.getMessage()));
            return show.show(refused.status(), batch, 0, form);
        }
        return Notices.seeOther("/vendors/batches/" + batch.id(), "saved");
    }

    /** Whatever notification-service answers: of another campaign it is not there. */
    private Batch seen(UUID id) {
        Batch batch = elsewhere.ask(Elsewhere.SENDING, () -> client.batch(id));
        membership.require(person, batch.campaignId());
        return batch;
    }
}
