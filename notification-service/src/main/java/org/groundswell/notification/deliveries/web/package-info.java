/** What people ask about deliveries, and what they decide of those in doubt. */
@NullMarked
package org.groundswell.notification.deliveries.web;

import org.jspecify.annotations.NullMarked;
