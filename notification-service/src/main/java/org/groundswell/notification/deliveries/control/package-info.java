/** What the campaign says: what was launched, whether anything may go out, and how fast. */
@NullMarked
package org.groundswell.notification.deliveries.control;

import org.jspecify.annotations.NullMarked;
