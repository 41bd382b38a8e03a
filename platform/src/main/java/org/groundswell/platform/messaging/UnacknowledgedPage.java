package org.groundswell.platform.messaging;

import org.groundswell.contracts.Topic;
import org.jspecify.annotations.Nullable;

/** Kafka did not take a page. The relay begins again with it. */
final class UnacknowledgedPage extends RuntimeException {

    private UnacknowledgedPage(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    static UnacknowledgedPage of(Topic topic, PageAcknowledgement page) {
        return new UnacknowledgedPage(
                "Page %d for %s was not acknowledged".formatted(page.pageId(), topic.topicName()), page.failure());
    }
}
