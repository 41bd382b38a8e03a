package org.groundswell.notification.integrations.intake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.UUID;
import org.groundswell.contracts.Observation;
import org.groundswell.contracts.Observation.AddressCorrected;
import org.groundswell.contracts.Observation.AskDeclined;
import org.groundswell.contracts.Observation.CallAttempted;
import org.groundswell.contracts.Observation.EmailBounced;
import org.groundswell.contracts.Observation.EmailComplained;
import org.groundswell.contracts.Observation.EmailDelivered;
import org.groundswell.contracts.Observation.OutreachLogged;
import org.groundswell.contracts.Observation.PayerResponseReceived;
import org.groundswell.contracts.Observation.PieceMailed;
import org.groundswell.contracts.Observation.PieceNotMailed;
import org.groundswell.contracts.Observation.PieceReturned;
import org.groundswell.contracts.Observation.PieceScanned;
import org.groundswell.notification.channels.batches.PieceId;
import org.groundswell.notification.integrations.intake.About.Kind;
import org.jspecify.annotations.Nullable;

/** Says what an event is about: by its data where that names it, else by its subject. */
final class AboutWhat {

    private AboutWhat() {}

    static About of(ObservationShape shape, @Nullable String subject, ObjectNode data) {
        Class<? extends Observation> event = shape.event();
        if (event == PieceMailed.class
                || event == PieceScanned.class
                || event == PieceReturned.class
                || event == PieceNotMailed.class
                || event == AddressCorrected.class
                || event == CallAttempted.class) {
            return piece(data);
        }
        if (event == EmailDelivered.class || event == EmailBounced.class || event == EmailComplained.class) {
            return About.of(Kind.DELIVERY, id(data.path("deliveryId")));
        }
        if (event == PayerResponseReceived.class) {
            return About.of(Kind.CAMPAIGN, id(data.path("campaignId")));
        }
        if (event == OutreachLogged.class && subject == null) {
            return outreachOf(data);
        }
        if (event == OutreachLogged.class || event == AskDeclined.class) {
            return ask(subject);
        }
        throw new IllegalStateException("Nothing says what " + shape.type() + " is about");
    }

    private static About piece(ObjectNode data) {
        PieceId piece = PieceId.typed(data.path("pieceId").textValue())
                .orElseThrow(() -> EventFaults.of(
                        "data.pieceId", "is no piece id: its check character does not fit, so a character is wrong"));
        data.put("pieceId", piece.value());
        return About.of(Kind.PIECE, piece.value());
    }

    private static About ask(@Nullable String subject) {
        Optional<PieceId> piece = PieceId.typed(subject);
        if (piece.isPresent()) {
            return About.of(Kind.PIECE, piece.get().value());
        }
        try {
            return About.of(Kind.ASK, UUID.fromString(subject == null ? "" : subject));
        } catch (IllegalArgumentException e) {
            throw EventFaults.of("subject", "must be the ask's id (a UUID) or the id of a piece");
        }
    }

    /** A CRM knows its own record and not our ask. */
    private static About outreachOf(ObjectNode data) {
        if (!data.has("callToActionId") || !data.has("externalId")) {
            throw EventFaults.of("subject", "must be the ask's id; or give data.callToActionId and data.externalId");
        }
        String call = id(data.path("callToActionId")).toString();
        return new About(
                Kind.CALL_TO_ACTION, call, call + "/" + data.path("externalId").textValue());
    }

    private static UUID id(JsonNode value) {
        return UUID.fromString(value.textValue());
    }
}
