/** Single messages of ours, as notification-service keeps them: for the pages that tell what became of one. */
@NullMarked
package org.groundswell.campaign.workspace.deliveries;

import org.jspecify.annotations.NullMarked;
