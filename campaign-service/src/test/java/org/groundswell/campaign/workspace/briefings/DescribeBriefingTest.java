package org.groundswell.campaign.workspace.briefings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.groundswell.campaign.briefings.BriefingContent;
import org.groundswell.campaign.briefings.BriefingContent.Line;
import org.groundswell.campaign.briefings.BriefingView;
import org.groundswell.campaign.planning.CampaignState;
import org.groundswell.platform.time.OrganisationZone;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DescribeBriefingTest {

    private static final Instant AS_OF = Instant.parse("2026-11-20T14:00:00Z");

    @Test
    void whatWasUnknown_wasNotNothing_soItDidNotGrow() {
        assertThat(reached(line(900, null), line(1_500, 500L))).isEqualTo("not known before");
        assertThat(reached(line(900, 100L), line(1_500, null))).isEmpty();
        assertThat(reached(line(900, null), line(1_500, null))).isEmpty();
        assertThat(reached(line(900, 100L), line(1_500, 500L))).isEqualTo("▲ 400 more");
        assertThat(reached(line(0, null), line(1_500, 500L)))
                .as("nobody had been asked, so nobody had been reached")
                .isEqualTo("▲ 500 more");
    }

    private static String reached(Line before, Line now) {
        DescribeBriefing describe =
                new DescribeBriefing(new OrganisationZone(ZoneId.of("America/New_York"), Clock.systemUTC()));
        BriefingView briefing = new BriefingView(
                UUID.randomUUID(), UUID.randomUUID(), "", AS_OF, content(now), Optional.of(content(before)));
        return describe.of(briefing).figures().get(2).change();
    }

    private static Line line(long asked, @Nullable Long reached) {
        return new Line(asked, asked, reached, 0, 0, 0, 0);
    }

    private static BriefingContent content(Line totals) {
        return new BriefingContent(
                "Keep our doctors",
                "Meridian",
                CampaignState.RUNNING,
                AS_OF,
                LocalDate.of(2026, 11, 20),
                totals,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
