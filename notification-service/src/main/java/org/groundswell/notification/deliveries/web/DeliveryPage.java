package org.groundswell.notification.deliveries.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** @param next to be given as {@code after} for the next page; absent on the last */
public record DeliveryPage(List<DeliveryView> items, Optional<UUID> next) {

    static DeliveryPage of(List<DeliveryView> items, int limit) {
        return new DeliveryPage(
                items,
                items.size() < limit
                        ? Optional.empty()
                        : Optional.of(items.getLast().id()));
    }
}
