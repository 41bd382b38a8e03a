/** Planning a campaign in five steps, each saved as one goes and each with an address; a further wave is planned by the same steps. */
@NullMarked
package org.groundswell.campaign.workspace.plan;

import org.jspecify.annotations.NullMarked;
