/** Where a campaign stands: what the other services counted, with the payer's answers, from one snapshot. */
@NullMarked
package org.groundswell.campaign.progress;

import org.jspecify.annotations.NullMarked;
