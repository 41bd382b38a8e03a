package org.groundswell.campaign.progress;

import jakarta.inject.Singleton;
import org.groundswell.contracts.Topic;

@Singleton
class StakeholderProgressConsumer extends ProgressConsumer {

    StakeholderProgressConsumer(ProgressHandler handler) {
        super(handler);
    }

    @Override
    String source() {
        return "stakeholder";
    }

    @Override
    public Topic topic() {
        return Topic.STAKEHOLDER_PROGRESS;
    }
}
