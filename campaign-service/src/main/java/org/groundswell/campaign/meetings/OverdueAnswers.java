package org.groundswell.campaign.meetings;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.groundswell.campaign.responses.AnswerView;
import org.groundswell.campaign.responses.Answers;
import org.groundswell.contracts.LineOfBusiness;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.Nested;

/** What the payer owed as a meeting was opened: like its counts, it stands still from then on. */
@ApplicationScoped
class OverdueAnswers {

    private final Answers answers;
    private final Jdbi jdbi;

    OverdueAnswers(Answers answers, Jdbi jdbi) {
        this.answers = answers;
        this.jdbi = jdbi;
    }

    record Row(UUID campaignId, @Nested OverdueAnswer answer) {}

    void freeze(UUID meetingId, UUID campaignId) {
        List<AnswerView> overdue = answers.of(campaignId, Optional.empty()).stream()
                .filter(AnswerView::overdue)
                .toList();
        jdbi.useHandle(handle -> handle.createUpdate("""
                        INSERT INTO meeting_overdue (meeting_id, campaign_id, contract_id, line_of_business, days_overdue)
                        SELECT :meeting, :campaign, contract, line_of_business, days
                        FROM unnest(:contracts, :linesOfBusiness, :days) AS due (contract, line_of_business, days)
                        """)
                .bind("meeting", meetingId)
                .bind("campaign", campaignId)
                .bindArray(
                        "contracts",
                        UUID.class,
                        overdue.stream().map(AnswerView::contractId).toArray())
                .bindArray(
                        "linesOfBusiness",
                        LineOfBusiness.class,
                        overdue.stream().map(AnswerView::lineOfBusiness).toArray())
                .bindArray(
                        "days",
                        Long.class,
                        overdue.stream().map(AnswerView::daysOverdue).toArray())
                .execute());
    }

    /** By campaign; none for a campaign to which nothing was owed. */
    Map<UUID, List<OverdueAnswer>> of(UUID meetingId) {
        return jdbi
                .withHandle(handle -> handle.createQuery("""
                        SELECT overdue.campaign_id, overdue.line_of_business, contract.name AS contract_name,
                            overdue.days_overdue
                        FROM meeting_overdue AS overdue
                        JOIN contract ON contract.id = overdue.contract_id
                        WHERE overdue.meeting_id = :meeting
                        ORDER BY contract.name, contract.id, overdue.line_of_business
                        """)
                        .bind("meeting", meetingId)
                        .mapTo(Row.class)
                        .list())
                .stream()
                .collect(Collectors.groupingBy(Row::campaignId, Collectors.mapping(Row::answer, Collectors.toList())));
    }
}
