/** Tells open pages that there is something new: one stream a page, at most one refresh a second. */
@NullMarked
package org.groundswell.campaign.refresh;

import org.jspecify.annotations.NullMarked;
