package org.groundswell.campaign.workspace.imports;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.groundswell.platform.security.ServiceToken;

/** stakeholder-service's imports, asked with the token of whoever imports. */
@Path("/api/v1")
@RegisterRestClient(configKey = "stakeholder-service")
@RegisterProvider(ServiceToken.class)
interface ImportsClient {

    @GET
    @Path("/imports")
    Imports list(@QueryParam("limit") int limit);

    @GET
    @Path("/imports/{id}")
    Import get(@PathParam("id") UUID id);

    @PUT
    @Path("/imports/{id}/mapping")
    Import map(@PathParam("id") UUID id, ObjectNode mapping);

    /** 202 while it takes longer. */
    @POST
    @Path("/imports/{id}/check")
    Import check(@PathParam("id") UUID id);

    @POST
    @Path("/imports/{id}/commit")
    Import commit(@PathParam("id") UUID id);

    @POST
    @Path("/imports/{id}/undo")
    Import undo(@PathParam("id") UUID id);

    @GET
    @Path("/imports/{id}/faulty-rows")
    @Produces("text/csv")
    byte[] faultyRows(@PathParam("id") UUID id);

    @GET
    @Path("/payers")
    Payers payers();

    /** campaign-service owns the payers: whoever maps to one makes it known there first. */
    @PUT
    @Path("/payers/{id}")
    @Consumes("application/json")
    JsonNode know(@PathParam("id") UUID id, PayerName name);

    record PayerName(String name) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Payers(List<Payer> items) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Payer(UUID id, String name) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Imports(List<Import> items) {}

    /**
     * @param mapping as it would be used now
     * @param proposedValues by field and value what it meant in earlier files
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Import(
            UUID id,
            String kind,
            String name,
            String source,
            String state,
            Detected detected,
            ObjectNode mapping,
            List<String> lacking,
            Optional<Progress> progress,
            Optional<Report> report,
            Optional<JsonNode> proposedValues,
            Optional<String> failure,
            String createdBy,
            Instant createdAt,
            Optional<Instant> committedAt,
            Optional<Instant> undoneAt) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Detected(String delimiter, String encoding, List<String> header, long rows, long bytes) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Progress(long rows, long of) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Report(
            @JsonProperty("new") long added,
            long changed,
            long unchanged,
            long faulty,
            long duplicates,
            long superseded,
            List<Fault> faults,
            Map<String, Map<String, Long>> unmappedValues,
            long unlistedValues) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Fault(long row, String column, String value, String reason) {}
}
