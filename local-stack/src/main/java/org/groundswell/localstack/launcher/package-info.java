/** The whole system on one machine: what {@code ./run} starts, watches and stops. */
@NullMarked
package org.groundswell.localstack.launcher;

import org.jspecify.annotations.NullMarked;
