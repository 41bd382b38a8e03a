package org.groundswell.campaign.workspace.imports;

import static org.groundswell.platform.security.Roles.ADMINISTRATOR;
import static org.groundswell.platform.security.Roles.CAMPAIGN_MANAGER;

import com.fasterxml.jackson.databind.node.ObjectNode;
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
import java.net.URI;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.groundswell.campaign.rest.FileAnswer;
import org.groundswell.campaign.workspace.Elsewhere;
import org.groundswell.campaign.workspace.Form;
import org.groundswell.campaign.workspace.ServiceAway;
import org.groundswell.campaign.workspace.imports.ImportsClient.Import;
import org.groundswell.campaign.workspace.imports.ImportsClient.PayerName;
import org.groundswell.platform.http.ProblemException;

/** One import: what its columns mean, what it would do, what it did. Each step has this address, and can be left and come back to. */
@Path("/stakeholders/imports/{id}")
@Blocking
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({ADMINISTRATOR, CAMPAIGN_MANAGER})
class ImportPages {

    private static final String KEPT = " What you have chosen stands below as it was.";
    private static final int MOST_VALUES = 100_000;
    private static final Set<String> CAN_BE_MAPPED = Set.of("uploaded", "checked", "failed");

    private final ImportsClient client;
    private final Elsewhere elsewhere;
    private final Samples samples;
    private final KnownPayers payers;
    private final ShowColumns showColumns;
    private final ShowImport show;

    ImportPages(
            @RestClient ImportsClient client,
            Elsewhere elsewhere,
            Samples samples,
            KnownPayers payers,
            ShowColumns showColumns,
            ShowImport show) {
        this.client = client;
        this.elsewhere = elsewhere;
        this.samples = samples;
        this.payers = payers;
        this.showColumns = showColumns;
        this.show = show;
    }

    /**
     * @param step {@code columns} to go back there
     * @param from how many of the values that nothing is known of stand on the pages before
     */
    @GET
    @Operation(hidden = true)
    public Response standing(
            UUID id,
            @QueryParam("step") @DefaultValue("") String step,
            @QueryParam("from") @DefaultValue("0") int from) {
        Import of = get(id);
        boolean back = step.equals("columns") && CAN_BE_MAPPED.contains(of.state());
        return of.state().equals("uploaded") || back
                ? showColumns.page(200, ShownFile.of(of), ImportMapping.form(of))
                : show.standing(200, of, Form.empty(), from);
    }

    @POST
    @Path("columns")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response columns(UUID id, MultivaluedMap<String, String> sent) {
        Form form = Form.of(sent);
        try {
            return mapColumns(get(id), form);
        } catch (ServiceAway away) {
            form.refuse("", away.words() + KEPT);
            return showColumns.page(away.status(), ShownFile.of(id, form), form);
        }
    }

    private Response mapColumns(Import of, Form form) {
        ObjectNode mapping = ImportMapping.columns(of, form);
        if (form.hasErrors()) {
            return showColumns.page(422, ShownFile.of(of), form);
        }
        try {
            know(Set.of(form.value(ImportMapping.PAYER)));
            Import mapped = ask(() -> client.map(of.id(), mapping));
            if (!mapped.lacking().isEmpty()) {
                form.refuse(
                        "",
                        "A column is missing: say which one is “%s”"
                                .formatted(FieldWords.lacking(mapped.lacking().getFirst())));
                return showColumns.page(422, ShownFile.of(mapped), form);
            }
            ask(() -> client.check(of.id()));
            return to(of.id());
        } catch (ServiceAway away) {
            throw away;
        } catch (ProblemException refused) {
            form.refuse(refused, fields(of));
            return showColumns.page(refused.status(), ShownFile.of(of), form);
        }
    }

    @POST
    @Path("values")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response values(UUID id, MultivaluedMap<String, String> sent) {
        Form form = Form.of(sent);
        try {
            return mapValues(get(id), form);
        } catch (ServiceAway away) {
            form.refuse("", away.words() + KEPT);
            return show.values(away.status(), id, form);
        }
    }

    private Response mapValues(Import of, Form form) {
        ObjectNode mapping = ImportMapping.values(of, form);
        try {
            Set<String> meant = new HashSet<>();
            for (int i = 0; !form.value("field-" + i).isEmpty(); i++) {
                meant.add(form.value("meant-" + i).split(" ", 2)[0]);
            }
            know(meant);
            ask(() -> client.map(of.id(), mapping));
            ask(() -> client.check(of.id()));
            return to(of.id());
        } catch (ServiceAway away) {
            throw away;
        } catch (ProblemException refused) {
            form.refuse("", String.valueOf(refused.getMessage()));
            return show.standing(
                    refused.status(), of, form, form.number("from", MOST_VALUES).orElse(0));
        }
    }

    @POST
    @Path("commit")
    @Operation(hidden = true)
    public Response commit(UUID id) {
        return step(id, "checked", client::commit);
    }

    @POST
    @Path("undo")
    @Operation(hidden = true)
    public Response undo(UUID id) {
        return step(id, "committed", client::undo);
    }

    @GET
    @Path("faulty-rows.csv")
    @Produces("text/csv")
    @Operation(hidden = true)
    public Response faultyRows(UUID id) {
        byte[] csv = ask(() -> client.faultyRows(id));
        return FileAnswer.attachment("faulty-rows.csv", "text/csv; charset=utf-8", csv);
    }

    /** A second click finds the step done already, and shows how it stands. */
    private Response step(UUID id, String from, Function<UUID, Import> next) {
        Import of = get(id);
        if (of.state().equals(from)) {
            try {
                ask(() -> next.apply(id));
                samples.forget(id);
            } catch (ProblemException refused) {
                Form form = Form.empty();
                form.refuse("", String.valueOf(refused.getMessage()));
                return show.standing(refused.status(), of, form, 0);
            }
        }
        return to(id);
    }

    /** Of those chosen, what are payers of ours: the directory has to know them before anything is mapped to them. */
    private void know(Set<String> chosen) {
        Map<UUID, String> payers = this.payers.planned();
        List<UUID> ours = payers.keySet().stream()
                .filter(payer -> chosen.contains(payer.toString()))
                .toList();
        ours.forEach(payer -> ask(() -> client.know(payer, new PayerName(payers.getOrDefault(payer, "")))));
    }

    /** The use case names columns as {@code columns.Last Name}; the form by their place. */
    private static Map<String, String> fields(Import of) {
        Map<String, String> fields = new HashMap<>();
        List<String> header = of.detected().header();
        for (int i = 0; i < header.size(); i++) {
            fields.put("columns." + header.get(i), "column-" + i);
        }
        return fields;
    }

    private Import get(UUID id) {
        return ask(() -> client.get(id));
    }

    private <T> T ask(Supplier<T> question) {
        return elsewhere.ask(Elsewhere.DIRECTORY, question);
    }

    private static Response to(UUID id) {
        return Response.seeOther(URI.create("/stakeholders/imports/" + id)).build();
    }
}
