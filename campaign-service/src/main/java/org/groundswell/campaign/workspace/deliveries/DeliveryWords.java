package org.groundswell.campaign.workspace.deliveries;

import org.groundswell.campaign.words.Words;
import org.groundswell.campaign.workspace.deliveries.DeliveriesClient.Delivery;

/** What single messages are called on pages. */
public final class DeliveryWords {

    private DeliveryWords() {}

    /** "first message", "reminder 2". */
    public static String step(Delivery delivery) {
        return delivery.step() == 0 ? "first message" : "reminder " + delivery.step();
    }

    public static String channel(Delivery delivery) {
        return Words.of(delivery.channel());
    }

    public static String state(Delivery delivery) {
        return plain(delivery.state());
    }

    /** A code as words. */
    public static String plain(String code) {
        return code.replace('_', ' ');
    }
}
