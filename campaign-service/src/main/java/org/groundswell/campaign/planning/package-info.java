/** What is planned before anything goes out: payers, contracts, campaigns with their members, and calls to action. */
@NullMarked
package org.groundswell.campaign.planning;

import org.jspecify.annotations.NullMarked;
