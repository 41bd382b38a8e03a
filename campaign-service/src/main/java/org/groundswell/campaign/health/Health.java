package org.groundswell.campaign.health;

import org.groundswell.contracts.Coded;

/** A person's judgement, never computed. */
public enum Health implements Coded {
    ON_TRACK,
    AT_RISK,
    OFF_TRACK
}
