package org.groundswell.notification.deliveries.web;

import java.util.Map;
import org.groundswell.contracts.Channel;
import org.groundswell.notification.deliveries.DeliveryState;

/**
 * The rows of a call to action, counted as they are now.
 *
 * @param deliveries how many there are
 * @param asks how many asks they are of
 * @param emailPending those by e-mail that are still to go or are just going
 * @param states how many are in which state, over all channels
 * @param people asks by milestone, as {@code notification.progress} counts them
 */
public record DeliveryCounts(
        long deliveries,
        long asks,
        long emailPending,
        Map<DeliveryState, Long> states,
        Map<Channel, Map<DeliveryState, Long>> channels,
        Map<String, Long> people) {}
