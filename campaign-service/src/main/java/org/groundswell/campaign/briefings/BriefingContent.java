package org.groundswell.campaign.briefings;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.groundswell.campaign.planning.CampaignState;
import org.groundswell.contracts.LineOfBusiness;
import org.groundswell.contracts.ResponseKind;
import org.groundswell.contracts.StakeholderKind;
import org.groundswell.contracts.Stance;
import org.jspecify.annotations.Nullable;

/**
 * What a briefing says. Stored as it is: fields are only ever added.
 *
 * @param kinds by audience
 * @param markets by contract area, the largest first
 * @param segments by call to action, audience and market
 * @param weeks the first one first
 * @param responses those that everybody may see who gets the briefing
 * @param affected people affected, each with its source
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record BriefingContent(
        String campaign,
        String payer,
        CampaignState state,
        Instant asOf,
        LocalDate day,
        Line totals,
        List<KindLine> kinds,
        List<MarketLine> markets,
        List<SegmentLine> segments,
        List<WeekLine> weeks,
        List<AnswerLine> answers,
        List<ResponseLine> responses,
        List<Affected> affected) {

    /**
     * People at a milestone or beyond it.
     *
     * @param reached null where no channel gave a signal: unknown, not 0
     * @param livesAsked covered lives behind the employers asked
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Line(
            long asked,
            long sent,

            @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable
            Long reached,

            long acted,
            long confirmed,
            long livesAsked,
            long livesActed) {}

    public record KindLine(StakeholderKind kind, Line numbers) {}

    public record MarketLine(String market, Line numbers) {}

    public record SegmentLine(String call, StakeholderKind kind, String market, Line numbers) {}

    /** @param from its Monday */
    public record WeekLine(LocalDate from, long asked, long acted, long confirmed) {}

    public record AnswerLine(
            LineOfBusiness line, String contract, LocalDate dueOn, Optional<LocalDate> answeredOn, long daysOverdue) {}

    public record ResponseLine(LocalDate day, ResponseKind kind, LineOfBusiness line, Stance stance, String summary) {}

    /** @param source where the number is from; a figure without one is not shown to anybody */
    public record Affected(String label, long people, String source) {

        private static final String LIVES_ASKED = "Lives covered by the employers asked";
        private static final String LIVES_ACTED = "Lives covered by the employers that acted";
        private static final String OWN_SOURCE =
                "Covered lives that employers gave for themselves or that were imported with them, added up over the"
                        + " employers counted";

        public static Affected livesAsked(long lives) {
            return new Affected(LIVES_ASKED, lives, OWN_SOURCE);
        }

        public static Affected livesActed(long lives) {
            return new Affected(LIVES_ACTED, lives, OWN_SOURCE);
        }

        /** Whether it was counted here, not given by somebody. */
        boolean wasCounted() {
            return source.equals(OWN_SOURCE);
        }

        public boolean tellsLivesAsked() {
            return wasCounted() && label.equals(LIVES_ASKED);
        }

        public boolean tellsLivesActed() {
            return wasCounted() && label.equals(LIVES_ACTED);
        }
    }
}
