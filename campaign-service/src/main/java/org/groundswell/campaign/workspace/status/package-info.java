/** Where one campaign stands, live: the page of the weekly meeting. */
@NullMarked
package org.groundswell.campaign.workspace.status;

import org.jspecify.annotations.NullMarked;
