/** The provider organisation that this installation serves. */
@NullMarked
package org.groundswell.campaign.organisation;

import org.jspecify.annotations.NullMarked;
