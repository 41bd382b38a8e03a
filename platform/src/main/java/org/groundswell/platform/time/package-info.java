/** The injected clock, which a demo can move, and the organisation's time zone. */
@NullMarked
package org.groundswell.platform.time;

import org.jspecify.annotations.NullMarked;
