/** Wording that does harm: it is pointed out before a letter is saved, and may be kept for a reason that is written down. */
@NullMarked
package org.groundswell.campaign.tone;

import org.jspecify.annotations.NullMarked;
