package org.groundswell.notification.integrations.intake;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.UUID;
import org.groundswell.platform.http.Problem.FieldError;
import org.jspecify.annotations.Nullable;

/**
 * What became of one event of a batch.
 *
 * @param id of the event, as the integrator sent it
 * @param status accepted, repeated, unknown: it is kept. conflict, invalid: it is not
 * @param errors what is wrong with an invalid one
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record ItemResult(
        @Nullable String id, String status, @Nullable UUID receiptId, String detail, List<FieldError> errors) {

    static final String INVALID = "invalid";

    static ItemResult of(Incoming event, Receipt receipt) {
        return new ItemResult(event.key().id(), receipt.status().code(), receipt.id(), receipt.detail(), List.of());
    }

    static ItemResult invalid(JsonNode item, EventFaults faults) {
        List<FieldError> errors = faults.faults().stream()
                .map(fault -> new FieldError(fault.field(), fault.message()))
                .toList();
        return new ItemResult(item.path("id").textValue(), INVALID, null, faults.summary(), errors);
    }

    static ItemResult notAllowed(JsonNode item, TypeNotAllowed reason) {
        return new ItemResult(
                item.path("id").textValue(),
                INVALID,
                null,
                String.valueOf(reason.getMessage()),
                List.of(new FieldError("type", "is not allowed for this key")));
    }
}
