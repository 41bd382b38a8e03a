package org.groundswell.notification.integrations.intake;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.virtual.threads.VirtualThreads;
import io.smallrye.common.annotation.NonBlocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.groundswell.contracts.Observation;
import org.groundswell.platform.audit.Unaudited;
import org.groundswell.platform.http.ProblemException;
import org.groundswell.platform.security.ApiKeyIdentity;
import org.groundswell.platform.security.Roles;

/**
 * Where integrators post CloudEvents: structured ({@code application/cloudevents+json}), as a batch
 * ({@code application/cloudevents-batch+json}) or binary ({@code ce-} headers). Answers 202 once the events are committed.
 *
 * @see Observation
 */
@Path("/api/v1/events")
@RolesAllowed(Roles.INTEGRATOR)
@Unaudited("the event log keeps every one")
class EventsResource {

    private static final String STRUCTURED = "application/cloudevents+json";
    private static final String BATCH = "application/cloudevents-batch+json";

    /** @param status accepted, repeated, or unknown where what it is about is not known yet */
    record SingleResult(UUID receiptId, String status, String detail) {}

    record BatchResult(List<ItemResult> items) {}

    private final ReadIncoming readIncoming;
    private final GroupCommit groupCommit;
    private final TakeInBatch takeInBatch;
    private final IntakeConfig config;
    private final SecurityIdentity identity;
    private final ExecutorService threads;

    EventsResource(
            ReadIncoming readIncoming,
            GroupCommit groupCommit,
            TakeInBatch takeInBatch,
            IntakeConfig config,
            SecurityIdentity identity,
            @VirtualThreads ExecutorService threads) {
        this.readIncoming = readIncoming;
        this.groupCommit = groupCommit;
        this.takeInBatch = takeInBatch;
        this.config = config;
        this.identity = identity;
        this.threads = threads;
    }

    /** One event is read where it comes in and waits for its commit without a thread; a batch is work enough for one. */
    @POST
    @NonBlocking
    @Operation(summary = "Post what was seen: a CloudEvent, structured or binary, or a batch of up to 1,000")
    public CompletionStage<Response> post(@Context HttpHeaders headers, byte[] body) {
        ApiKeyIdentity poster = ApiKeyIdentity.of(identity);
        String contentType = contentType(headers);
        return contentType.equals(BATCH)
                ? CompletableFuture.supplyAsync(() -> batch(body, poster), threads)
                : single(contentType, headers, body, poster);
    }

    private Response batch(byte[] body, ApiKeyIdentity poster) {
        refuseLarger(body, config.maxBatchBytes());
        try {
            return accepted(new BatchResult(takeInBatch.takeIn(Json.read(body, "body"), poster)));
        } catch (EventFaults e) {
            throw EventRefused.because(e);
        }
    }

    private CompletionStage<Response> single(
            String contentType, HttpHeaders headers, byte[] body, ApiKeyIdentity poster) {
        refuseLarger(body, config.maxEventBytes());
        try {
            Incoming event = readIncoming.read(event(contentType, headers, body), poster);
            return groupCommit.keep(event).thenApply(EventsResource::answer);
        } catch (EventFaults e) {
            throw EventRefused.because(e);
        }
    }

    private static Response answer(Receipt receipt) {
        if (receipt.status() == Receipt.Status.CONFLICT) {
            throw EventRefused.changedRepeat(receipt);
        }
        return accepted(new SingleResult(receipt.id(), receipt.status().code(), receipt.detail()));
    }

    private static PostedEvent event(String contentType, HttpHeaders headers, byte[] body) {
        if (contentType.equals(STRUCTURED)) {
            return StructuredEvent.read(Json.read(body, "body"));
        }
        boolean json = contentType.isEmpty() || contentType.equals("application/json") || contentType.endsWith("+json");
        if (!json || headers.getHeaderString("ce-specversion") == null) {
            throw EventRefused.unknownContentType();
        }
        return BinaryEvent.read(headers::getHeaderString, body);
    }

    private static String contentType(HttpHeaders headers) {
        String given = headers.getHeaderString(HttpHeaders.CONTENT_TYPE);
        return given == null ? "" : given.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    }

    private static void refuseLarger(byte[] body, int limit) throws ProblemException {
        if (body.length > limit) {
            throw EventRefused.tooLarge(limit);
        }
    }

    private static Response accepted(Object result) {
        return Response.accepted(result).build();
    }
}
