/** A small client of the public APIs, for the demo and for tests that play the whole system from outside. */
@NullMarked
package org.groundswell.localstack.api;

import org.jspecify.annotations.NullMarked;
