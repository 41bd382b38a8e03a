/** The pages that people open: sign-in, the campaigns, and where each of them stands, live. */
@NullMarked
package org.groundswell.campaign.workspace;

import org.jspecify.annotations.NullMarked;
