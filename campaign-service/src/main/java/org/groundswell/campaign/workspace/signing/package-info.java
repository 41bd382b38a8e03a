/** Who must sign a campaign, what they sign, and where it stands. */
@NullMarked
package org.groundswell.campaign.workspace.signing;

import org.jspecify.annotations.NullMarked;
