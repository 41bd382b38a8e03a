/** What is handed to a vendor: members, files, and what became of each piece. */
@NullMarked
package org.groundswell.notification.channels.batches;

import org.jspecify.annotations.NullMarked;
