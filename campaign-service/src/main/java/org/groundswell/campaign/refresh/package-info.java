/** Tells open pages that there is something new: one stream a page, at a pace that its reader can follow. */
@NullMarked
package org.groundswell.campaign.refresh;

import org.jspecify.annotations.NullMarked;
