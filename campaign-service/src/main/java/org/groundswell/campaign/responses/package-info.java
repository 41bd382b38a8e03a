/** What the payer answered, per contract and line of business, and which answers are overdue. */
@NullMarked
package org.groundswell.campaign.responses;

import org.jspecify.annotations.NullMarked;
