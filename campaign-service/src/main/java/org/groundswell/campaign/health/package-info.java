/** How its owner sees a campaign, in a word and a sentence; said anew every week, or it is stale. */
@NullMarked
package org.groundswell.campaign.health;

import org.jspecify.annotations.NullMarked;
