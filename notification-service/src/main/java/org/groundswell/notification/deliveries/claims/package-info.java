/** Guarantee 5: who has which deliveries in hand, so that nobody gets a letter twice, whatever dies when. */
@NullMarked
package org.groundswell.notification.deliveries.claims;

import org.jspecify.annotations.NullMarked;
