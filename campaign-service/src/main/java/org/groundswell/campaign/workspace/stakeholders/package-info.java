/** The directory: finding somebody, and all that is known of what passed between us. */
@NullMarked
package org.groundswell.campaign.workspace.stakeholders;

import org.jspecify.annotations.NullMarked;
