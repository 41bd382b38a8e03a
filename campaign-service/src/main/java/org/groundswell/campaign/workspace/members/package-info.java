/** Who sees a campaign. */
@NullMarked
package org.groundswell.campaign.workspace.members;

import org.jspecify.annotations.NullMarked;
