/** Turns observations into facts about the deliveries that this service owns. */
@NullMarked
package org.groundswell.notification.integrations.observations;

import org.jspecify.annotations.NullMarked;
