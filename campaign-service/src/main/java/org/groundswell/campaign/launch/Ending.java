package org.groundswell.campaign.launch;

import org.groundswell.contracts.Coded;

/** How the whole of a campaign was ended by a person. */
enum Ending implements Coded {
    CLOSED,
    CANCELLED,
    STOOD_DOWN
}
