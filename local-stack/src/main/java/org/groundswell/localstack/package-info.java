/** A real PostgreSQL and a real Kafka on this machine, for tests and for {@code ./run}. */
@NullMarked
package org.groundswell.localstack;

import org.jspecify.annotations.NullMarked;
