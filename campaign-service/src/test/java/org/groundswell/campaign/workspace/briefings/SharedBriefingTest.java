package org.groundswell.campaign.workspace.briefings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.LongStream;
import org.groundswell.campaign.briefings.BriefingContent;
import org.groundswell.campaign.briefings.BriefingContent.Affected;
import org.groundswell.campaign.briefings.BriefingContent.KindLine;
import org.groundswell.campaign.briefings.BriefingContent.Line;
import org.groundswell.campaign.briefings.BriefingContent.MarketLine;
import org.groundswell.campaign.briefings.BriefingContent.WeekLine;
import org.groundswell.campaign.briefings.BriefingView;
import org.groundswell.campaign.planning.CampaignState;
import org.groundswell.contracts.StakeholderKind;
import org.groundswell.platform.time.OrganisationZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever has a link must not be able to tell a group of one to ten people, neither read nor worked out. */
class SharedBriefingTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);

    @Test
    void theSentence_tellsNoSmallGroup_norHowASmallOneGrew() {
        assertThat(shared(briefing(line(480, 7))).sentence())
                .contains("480 people", "fewer than 11 have written or called")
                .doesNotContain("7", "%");
        assertThat(shared(after(line(473, 40), line(480, 45))).sentence())
                .endsWith("fewer than 11 more asked, fewer than 11 more acted.");
        assertThat(shared(after(line(470, 7), line(480, 20))).sentence())
                .as("20 acted, 13 of them since: that would tell the 7 before")
                .endsWith("fewer than 11 more asked, some more acted.");
    }

    @ParameterizedTest
    @CsvSource({"7, 20, ''", "40, 45, ''", "45, 40, ''", "20, 7, ''", "20, 40, ▲ 20 more", "20, 20, ''"})
    void aChange_isToldOnly_whereNoSmallGroupCameOrWasThereBefore(long before, long now, String change) {
        Sheet sheet = shared(after(line(400, before), line(400, now)));

        assertThat(sheet.figures().get(3).change()).isEqualTo(change);
    }

    @Test
    void ofOneSmallGroup_theOthersDoNotTellIt_asTheirTotalStandsAboveThem() {
        Sheet sheet = shared(briefing(
                line(445, 66),
                List.of(
                        new KindLine(StakeholderKind.PATIENT, line(400, 40)),
                        new KindLine(StakeholderKind.PHYSICIAN, line(40, 20)),
                        new KindLine(StakeholderKind.EMPLOYER, line(5, 6))),
                List.of(),
                List.of()));

        assertThat(sheet.kinds()).extracting(Sheet.Row::asked).containsExactly("400", "not told", "not told");
        assertThat(sheet.kinds()).extracting(Sheet.Row::acted).containsExactly("40", "not told", "not told");
        assertThat(sheet.kinds()).extracting(Sheet.Row::share).containsExactly("10%", "–", "–");
    }

    @Test
    void ofSeveralSmallGroups_itIsSaidThatTheyAreSmall_unlessTheirTotalTellsThem() {
        assertThat(asked(18, 9, 9)).containsExactly("fewer than 11", "fewer than 11");
        assertThat(asked(20, 10, 10)).as("both can only be ten").containsExactly("not told", "not told");
        assertThat(asked(103, 1, 2, 100)).as("three people in all").containsOnly("not told");
        assertThat(asked(9, 4, 5)).as("the total is not told itself").containsOnly("fewer than 11");
        assertThat(asked(100, 0, 100)).containsExactly("0", "100");
    }

    @Test
    void barsOfWhatIsNotTold_areEmpty_andLeaveNoTraceInTheOthers() {
        Sheet sheet = shared(briefing(
                line(250, 89),
                List.of(),
                List.of(
                        new MarketLine("North", line(200, 40)),
                        new MarketLine("South", line(38, 40)),
                        new MarketLine("Hollow Creek", line(12, 9))),
                List.of(new WeekLine(MONDAY, 250, 80, 0), new WeekLine(MONDAY.plusWeeks(1), 0, 9, 0))));

        assertThat(sheet.markets()).extracting(Sheet.Row::acted).containsExactly("not told", "40", "not told");
        assertThat(sheet.markets()).extracting(Sheet.Row::bar).containsExactly(0, 100, 0);
        assertThat(sheet.weeks()).extracting(Sheet.Week::acted).containsExactly("not told", "not told");
        assertThat(sheet.weeks()).extracting(Sheet.Week::bar).containsExactly(0, 0);
    }

    @Test
    void livesOfFewEmployers_areNotTold_asTheyTellWhichEmployersTheyAre() {
        Line employers = new Line(40, 40, null, 3, 0, 52_000, 5_012);
        Sheet sheet = shared(briefing(
                employers,
                List.of(new KindLine(StakeholderKind.EMPLOYER, employers)),
                List.of(),
                List.of(),
                Affected.livesAsked(52_000),
                Affected.livesActed(5_012),
                new Affected("Patients in treatment", 4, "Oncology registry")));

        assertThat(sheet.kinds()).extracting(Sheet.Row::lives).containsExactly("–");
        assertThat(sheet.affected())
                .extracting(Sheet.Affected::people)
                .containsExactly("52,000", "fewer than 11")
                .doesNotContain("5,012");
    }

    @Test
    void theCampaignsMembers_areToldEverything() {
        Line employers = new Line(40, 40, null, 3, 0, 52_000, 5_012);
        Sheet sheet = describe()
                .of(briefing(
                        employers,
                        List.of(new KindLine(StakeholderKind.EMPLOYER, employers)),
                        List.of(new MarketLine("North", employers)),
                        List.of(new WeekLine(MONDAY, 40, 3, 0)),
                        Affected.livesActed(5_012)));

        assertThat(sheet.toString())
                .contains("5,012 of 52,000", "people=5,012", "acted=3")
                .doesNotContain("not told", "fewer than");
    }

    private static List<String> asked(long total, long... parts) {
        return shared(briefing(
                        line(total, 0),
                        List.of(),
                        LongStream.of(parts)
                                .mapToObj(part -> new MarketLine("Market", line(part, 0)))
                                .toList(),
                        List.of()))
                .markets()
                .stream()
                .map(Sheet.Row::asked)
                .toList();
    }

    private static Sheet shared(BriefingView briefing) {
        return describe().shared(briefing);
    }

    private static DescribeBriefing describe() {
        return new DescribeBriefing(new OrganisationZone(ZoneId.of("America/New_York"), Clock.systemUTC()));
    }

    private static Line line(long asked, long acted) {
        return new Line(asked, asked, null, acted, 0, 0, 0);
    }

    private static BriefingView briefing(Line totals) {
        return briefing(totals, List.of(), List.of(), List.of());
    }

    private static BriefingView after(Line before, Line now) {
        BriefingView first = briefing(before);
        BriefingView second = briefing(now);
        return new BriefingView(
                second.id(),
                second.campaignId(),
                second.name(),
                second.createdAt(),
                second.content(),
                Optional.of(first.content()));
    }

    private static BriefingView briefing(
            Line totals, List<KindLine> kinds, List<MarketLine> markets, List<WeekLine> weeks, Affected... affected) {
        Instant asOf = Instant.parse("2026-11-20T14:00:00Z");
        BriefingContent content = new BriefingContent(
                "Keep our doctors",
                "Meridian",
                CampaignState.RUNNING,
                asOf,
                LocalDate.of(2026, 11, 20),
                totals,
                kinds,
                markets,
                List.of(),
                weeks,
                List.of(),
                List.of(),
                List.of(affected));
        return new BriefingView(UUID.randomUUID(), UUID.randomUUID(), "For partners", asOf, content, Optional.empty());
    }
}
