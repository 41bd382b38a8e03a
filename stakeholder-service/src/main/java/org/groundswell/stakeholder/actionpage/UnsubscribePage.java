package org.groundswell.stakeholder.actionpage;

import org.jspecify.annotations.Nullable;

/**
 * What the unsubscribe link shows.
 *
 * @param link the page's own path
 * @param notice that it is noted or done; absent before the button was pressed
 */
record UnsubscribePage(
        PublicFrame frame,
        String link,
        String provider,
        @Nullable String notice) {}
