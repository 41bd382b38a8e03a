/** Where a campaign stood, frozen for people outside the room: numbers with their sources, and links that expire. */
@NullMarked
package org.groundswell.campaign.briefings;

import org.jspecify.annotations.NullMarked;
