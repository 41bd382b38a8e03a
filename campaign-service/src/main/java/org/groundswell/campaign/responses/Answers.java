package org.groundswell.campaign.responses;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.groundswell.contracts.LineOfBusiness;
import org.groundswell.contracts.ResponseKind;
import org.groundswell.platform.time.OrganisationZone;
import org.jdbi.v3.core.Jdbi;

/** The answers that are due, each with the first response that answers it. */
@ApplicationScoped
public class Answers {

    private final Jdbi jdbi;
    private final OrganisationZone zone;

    Answers(Jdbi jdbi, OrganisationZone zone) {
        this.jdbi = jdbi;
        this.zone = zone;
    }

    /**
     * By contract and line of business. Whoever asks has made sure that the campaign may be seen.
     *
     * @param launchedOn from where the time to answer is counted, unless it was asked on a day of its own
     */
    @Transactional
    public List<AnswerView> of(UUID campaignId, Optional<LocalDate> launchedOn) {
        LocalDate today = zone.today();
        return rows(campaignId).stream().map(row -> row.view(today, launchedOn)).toList();
    }

    /** The day of the first response of any kind that counts, not before this one; in the organisation's zone. */
    @Transactional
    public Optional<LocalDate> firstResponse(UUID campaignId, LocalDate notBefore) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT min(received_on)
                        FROM payer_response
                        WHERE campaign_id = :campaign
                          AND state = 'confirmed'
                          AND received_on >= :notBefore
                        """)
                .bind("campaign", campaignId)
                .bind("notBefore", notBefore)
                .mapTo(LocalDate.class)
                .findOne());
    }

    private List<Row> rows(UUID campaignId) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT due.contract_id, contract.name AS contract_name, due.line_of_business,
                            due.asked_on, due.due_on, min(response.received_on) AS answered_on
                        FROM answer_due AS due
                        JOIN contract ON contract.id = due.contract_id
                        LEFT JOIN payer_response AS response
                            ON response.campaign_id = due.campaign_id
                            AND response.contract_id = due.contract_id
                            AND response.line_of_business = due.line_of_business
                            AND response.state = 'confirmed'
                            AND response.kind = ANY (:answering)
                            AND (due.asked_on IS NULL OR response.received_on >= due.asked_on)
                        WHERE due.campaign_id = :campaign
                        GROUP BY due.contract_id, contract.name, due.line_of_business, due.asked_on, due.due_on
                        ORDER BY contract.name, due.contract_id, due.line_of_business
                        """)
                .bind("campaign", campaignId)
                .bindArray(
                        "answering",
                        ResponseKind.class,
                        ResponseRules.answering().toArray())
                .mapTo(Row.class)
                .list());
    }

    record Row(
            UUID contractId,
            String contractName,
            LineOfBusiness lineOfBusiness,
            Optional<LocalDate> askedOn,
            LocalDate dueOn,
            Optional<LocalDate> answeredOn) {

        AnswerView view(LocalDate today, Optional<LocalDate> launchedOn) {
            boolean overdue = answeredOn.isEmpty() && today.isAfter(dueOn);
            return new AnswerView(
                    contractId,
                    contractName,
                    lineOfBusiness,
                    askedOn,
                    dueOn,
                    answeredOn,
                    overdue,
                    overdue ? ChronoUnit.DAYS.between(dueOn, today) : 0,
                    timeToAnswer(askedOn.or(() -> launchedOn)));
        }

        private OptionalLong timeToAnswer(Optional<LocalDate> from) {
            return from.isPresent() && answeredOn.isPresent()
                    ? OptionalLong.of(Math.max(0, ChronoUnit.DAYS.between(from.get(), answeredOn.get())))
                    : OptionalLong.empty();
        }
    }
}
