package org.groundswell.campaign.launch;

import org.groundswell.contracts.Coded;

/** Why a launched call to action is a draft again. */
public enum ReturnReason implements Coded {
    /** Somebody took the launch back. */
    UNDONE,
    /** The release would have come much later than announced, since a service was down; nobody expects it any more. */
    TOO_LATE,
    /** When the audience was frozen, nobody was left to ask, or its rule was not the one that had been counted. */
    AUDIENCE_EMPTY,
    /** The whole campaign was paused before the release. */
    CAMPAIGN_PAUSED,
    /** The whole campaign was called off before the release. */
    CAMPAIGN_STOOD_DOWN
}
