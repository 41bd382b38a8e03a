/** Batches from forming to what became of each piece, over HTTP and Kafka against the real servers. */
@NullMarked
package org.groundswell.notification.channels.batches;

import org.jspecify.annotations.NullMarked;
