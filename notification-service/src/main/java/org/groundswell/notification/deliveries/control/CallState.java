package org.groundswell.notification.deliveries.control;

import org.groundswell.contracts.Coded;

/** A call to action as notification-service sees it. Messages go out only while it is running. */
enum CallState implements Coded {
    LAUNCHED,
    RUNNING,
    PAUSED,
    STOOD_DOWN,
    CLOSED,
    TAKEN_BACK
}
