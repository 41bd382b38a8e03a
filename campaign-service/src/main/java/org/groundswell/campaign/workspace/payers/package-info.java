/** The address book: insurers, and the people there whom letters and calls are meant for. */
@NullMarked
package org.groundswell.campaign.workspace.payers;

import org.jspecify.annotations.NullMarked;
