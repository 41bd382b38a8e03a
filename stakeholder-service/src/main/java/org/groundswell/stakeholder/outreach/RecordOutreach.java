package org.groundswell.stakeholder.outreach;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.groundswell.contracts.Proof;
import org.groundswell.contracts.StakeholderEvent;
import org.groundswell.contracts.StakeholderEvent.OutreachConfirmed;
import org.groundswell.contracts.StakeholderEvent.OutreachReported;
import org.groundswell.contracts.Topic;
import org.groundswell.platform.messaging.Outbox;
import org.groundswell.stakeholder.asks.AskMilestones;

/** Turns what is told of a stakeholder's own letter or call into a fact, once, and counts it on the ask. */
@ApplicationScoped
public class RecordOutreach {

    /** The origin of a letter that we pass on for a stakeholder: confirmed once it has left us. */
    public static final String FORWARDED = "action_page:send_for_me";

    private final OutreachRepository outreach;
    private final AskMilestones milestones;
    private final Outbox outbox;
    private final Clock clock;

    RecordOutreach(OutreachRepository outreach, AskMilestones milestones, Outbox outbox, Clock clock) {
        this.outreach = outreach;
        this.milestones = milestones;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** @return what was new; a repeat, and an ask that does not exist, are not in it */
    @Transactional
    public List<Outreach> record(Collection<ReportedOutreach> reports) {
        List<Outreach> recorded = outreach.add(reports);
        if (recorded.isEmpty()) {
            return recorded;
        }
        milestones.acted(recorded.stream().map(RecordOutreach::milestone).toList());
        List<StakeholderEvent> events =
                new ArrayList<>(recorded.stream().map(RecordOutreach::reported).toList());
        List<Outreach> proven =
                recorded.stream().filter(one -> one.proof() == Proof.CONFIRMED).toList();
        events.addAll(count(proven));
        outbox.publish(Topic.STAKEHOLDER_EVENTS, events);
        return recorded;
    }

    /**
     * There is proof now.
     *
     * @param evidence what the proof is, without contact data
     * @return what was not confirmed before
     */
    @Transactional
    public List<Outreach> confirm(Collection<UUID> outreachIds, String evidence) {
        List<Outreach> confirmed = outreach.confirm(outreachIds, evidence, clock.instant());
        outbox.publish(Topic.STAKEHOLDER_EVENTS, count(confirmed));
        return confirmed;
    }

    private List<StakeholderEvent> count(List<Outreach> proven) {
        if (proven.isEmpty()) {
            return List.of();
        }
        milestones.confirmed(proven.stream().map(RecordOutreach::milestone).toList());
        return proven.stream().map(RecordOutreach::confirmed).toList();
    }

    private static AskMilestones.Reported milestone(Outreach done) {
        return new AskMilestones.Reported(done.askId(), done.occurredAt(), done.recordedAt());
    }

    private static StakeholderEvent reported(Outreach done) {
        return new OutreachReported(
                done.stakeholderId(),
                done.askId(),
                done.campaignId(),
                done.callToActionId(),
                done.id(),
                done.form(),
                done.proof(),
                done.occurredAt());
    }

    private static StakeholderEvent confirmed(Outreach done) {
        return new OutreachConfirmed(
                done.stakeholderId(),
                done.askId(),
                done.campaignId(),
                done.callToActionId(),
                done.id(),
                done.form(),
                done.evidence() == null ? "" : done.evidence(),
                done.occurredAt());
    }
}
