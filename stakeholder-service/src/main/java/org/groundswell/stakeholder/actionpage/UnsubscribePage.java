package org.groundswell.stakeholder.actionpage;

import org.jspecify.annotations.Nullable;

/**
 * What the unsubscribe link shows.
 *
 * @param notice that it is noted or done; absent before the button was pressed
 */
record UnsubscribePage(
        String language,
        String link,
        String title,
        String provider,
        String footer,
        @Nullable String notice) {}
