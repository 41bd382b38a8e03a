package org.groundswell.notification.deliveries;

/** The names of tasks that are woken when there is something for them. */
public final class DeliveryTasks {

    /** Sends what goes out one by one. */
    public static final String SENDERS = "senders";

    private DeliveryTasks() {}
}
