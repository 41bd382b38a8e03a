package org.groundswell.campaign.workspace.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.groundswell.campaign.planning.CampaignState;
import org.groundswell.campaign.progress.Counts;
import org.groundswell.campaign.progress.StatusView;
import org.groundswell.campaign.progress.StatusView.DayStatus;
import org.groundswell.contracts.StakeholderKind;
import org.junit.jupiter.api.Test;

class StatusSentenceTest {

    private static final LocalDate WEDNESDAY = LocalDate.of(2026, 11, 18);

    @Test
    void beforeAnybodyIsAsked_itSaysSo() {
        assertThat(StatusSentence.of(status(0, 0, List.of()), WEDNESDAY))
                .isEqualTo("Nobody has been asked yet. Nobody has written or called yet. Meridian has not answered"
                        + " lately.");
    }

    @Test
    void thisWeek_isComparedWithTheSameDaysOfTheLast() {
        List<DayStatus> days = List.of(
                day(LocalDate.of(2026, 11, 9), 100, 5),
                day(LocalDate.of(2026, 11, 11), 100, 5),
                day(LocalDate.of(2026, 11, 15), 5_000, 5),
                day(LocalDate.of(2026, 11, 16), 150, 20),
                day(WEDNESDAY, 86, 11));

        assertThat(StatusSentence.of(status(5_436, 46, days), WEDNESDAY))
                .startsWith("This week we asked 236 people (18% more than by Wednesday last week). 31 wrote or called");
    }

    @Test
    void aQuietWeek_givesTheWhole() {
        assertThat(StatusSentence.of(status(1_200, 40, List.of(day(LocalDate.of(2026, 11, 2), 1_200, 40))), WEDNESDAY))
                .startsWith("We have asked 1,200 people in all, nobody this week. 40 have written or called so far.");
    }

    private static DayStatus day(LocalDate day, long asked, long acted) {
        return new DayStatus(day, StakeholderKind.PATIENT, asked, asked, 0, acted, acted);
    }

    private static StatusView status(long asked, long acted, List<DayStatus> days) {
        Counts totals = new Counts(
                asked, Map.of(), asked, null, 0, acted, acted, Map.of(), Map.of(), 0, new Counts.Lives(0, 0, 0));
        return new StatusView(
                new StatusView.CampaignHead(new UUID(0, 1), "Keep our doctors", CampaignState.RUNNING, "Meridian"),
                Instant.parse("2026-11-18T15:00:00Z"),
                List.of(),
                totals,
                List.of(),
                List.of(),
                days,
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                new StatusView.Times(
                        Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), OptionalLong.empty()));
    }
}
