/** Who must sign before a launch, what they signed, and what has changed since. */
@NullMarked
package org.groundswell.campaign.signoff;

import org.jspecify.annotations.NullMarked;
