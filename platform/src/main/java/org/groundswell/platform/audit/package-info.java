/** Who did, saw and changed what: written of itself for every endpoint, and never changed. */
@NullMarked
package org.groundswell.platform.audit;

import org.jspecify.annotations.NullMarked;
