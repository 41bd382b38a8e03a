package org.groundswell.campaign.briefings;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.groundswell.campaign.rest.Lists;
import org.jspecify.annotations.Nullable;

/**
 * What is said about a briefing as it is frozen.
 *
 * @param affected people affected, beside those that are counted here
 */
public record NewBriefing(
        @NotBlank @Size(max = 200) String name,
        @Size(max = 20) List<@Valid Figure> affected) {

    public NewBriefing(String name, @Nullable List<Figure> affected) {
        this.name = name;
        this.affected = Lists.orEmpty(affected);
    }

    public record Figure(
            @NotBlank @Size(max = 200) String label,
            @PositiveOrZero long people,
            @NotBlank @Size(max = 500) String source) {}
}
