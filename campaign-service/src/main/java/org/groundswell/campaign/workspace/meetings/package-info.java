/** The weekly meeting: opened by its chair, shown to a room, and kept. */
@NullMarked
package org.groundswell.campaign.workspace.meetings;

import org.jspecify.annotations.NullMarked;
