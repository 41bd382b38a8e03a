/** Everything from the launch of a call to action to its end: release, waves, pause, stand-down, top-up. */
@NullMarked
package org.groundswell.campaign.launch;

import org.jspecify.annotations.NullMarked;
