package org.groundswell.campaign.workspace.status;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What {@code charts.js} draws, and the table beside it tells.
 *
 * @param type weeks, way or markets
 * @param labels of the axis
 * @param series one for each audience, or for each milestone
 * @param events at weeks
 * @param percent whether the values are shares
 */
record ChartData(
        String type, String title, List<String> labels, List<Series> series, List<Event> events, boolean percent) {

    /** @param code of the audience or milestone: its colour and pattern */
    record Series(
            String code,
            String name,
            @JsonInclude(JsonInclude.Include.ALWAYS) List<@Nullable Number> values) {}

    /** @param at index of the week */
    record Event(int at, String words) {}
}
