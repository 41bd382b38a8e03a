/** What the payer answered: logged in a moment, confirmed, corrected, and seen by those who may. */
@NullMarked
package org.groundswell.campaign.workspace.responses;

import org.jspecify.annotations.NullMarked;
