package org.groundswell.notification.deliveries.claims;

import java.util.UUID;
import org.groundswell.contracts.Channel;
import org.jspecify.annotations.Nullable;

/**
 * A delivery that is in our hands.
 *
 * @param letterVersionId our message; absent for a letter that is passed on
 * @param sealedContact a Contact, or for {@link Channel#FORWARD} a Forward, encrypted
 * @param attempts how often it was refused for now
 */
public record ClaimedDelivery(
        UUID id,
        UUID askId,
        UUID callToActionId,
        Channel channel,
        String language,
        @Nullable UUID letterVersionId,
        String sealedContact,
        int attempts) {}
