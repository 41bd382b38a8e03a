/** What is handed to vendors and what they post: batches, keys, the event log, and what could not be applied. */
@NullMarked
package org.groundswell.campaign.workspace.vendors;

import org.jspecify.annotations.NullMarked;
