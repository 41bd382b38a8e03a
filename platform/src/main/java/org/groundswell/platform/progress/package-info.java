/** Deltas of milestones, folded into absolute counts and published. */
@NullMarked
package org.groundswell.platform.progress;

import org.jspecify.annotations.NullMarked;
