/** The only code that touches Kafka: the consumer loop, the outbox with its relays, and the quarantine. */
@NullMarked
package org.groundswell.platform.messaging;

import org.jspecify.annotations.NullMarked;
