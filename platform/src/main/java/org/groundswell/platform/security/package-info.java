/** Who calls: people and services by a signed token, integrators by an API key; and the sealing of contact data. */
@NullMarked
package org.groundswell.platform.security;

import org.jspecify.annotations.NullMarked;
