/** Tries every endpoint of a service as everybody who should not get anything from it. */
@NullMarked
package org.groundswell.localstack.access;

import org.jspecify.annotations.NullMarked;
