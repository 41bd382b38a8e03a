package org.groundswell.notification.deliveries.claims;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Claims whose commit failed, which does not say that they are not there. Nothing of them was begun, so what they may hold goes
 * back.
 */
@ApplicationScoped
class UndoClaims {

    private final GiveBackClaim giveBack;
    private final Map<UUID, UUID> senderByClaim = new ConcurrentHashMap<>();

    UndoClaims(GiveBackClaim giveBack) {
        this.giveBack = giveBack;
    }

    void later(UUID claim, UUID sender) {
        senderByClaim.put(claim, sender);
    }

    void all() {
        senderByClaim.forEach((claim, sender) -> {
            giveBack.giveBack(claim, sender);
            senderByClaim.remove(claim);
        });
    }
}
