/** All campaigns at a glance: which needs somebody today. */
@NullMarked
package org.groundswell.campaign.workspace.board;

import org.jspecify.annotations.NullMarked;
