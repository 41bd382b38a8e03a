package org.groundswell.campaign.progress;

import jakarta.inject.Singleton;
import org.groundswell.contracts.Topic;

@Singleton
class NotificationProgressConsumer extends ProgressConsumer {

    NotificationProgressConsumer(ProgressHandler handler) {
        super(handler);
    }

    @Override
    String source() {
        return "notification";
    }

    @Override
    public Topic topic() {
        return Topic.NOTIFICATION_PROGRESS;
    }
}
