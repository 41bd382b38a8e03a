/** What goes into our letters, and the record of what each stakeholder got. */
@NullMarked
package org.groundswell.notification.deliveries.letters;

import org.jspecify.annotations.NullMarked;
