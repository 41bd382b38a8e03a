/** The weekly meeting as a record: what stood when it was opened, who was there, what was decided, who does what until when. */
@NullMarked
package org.groundswell.campaign.meetings;

import org.jspecify.annotations.NullMarked;
