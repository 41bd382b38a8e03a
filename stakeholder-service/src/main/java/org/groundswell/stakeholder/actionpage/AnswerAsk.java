package org.groundswell.stakeholder.actionpage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.groundswell.contracts.CampaignEvent.Target;
import org.groundswell.contracts.Channel;
import org.groundswell.contracts.ClosingReason;
import org.groundswell.contracts.Forward;
import org.groundswell.contracts.OutreachForm;
import org.groundswell.contracts.Proof;
import org.groundswell.stakeholder.actionpage.ActionPage.ForwardForm;
import org.groundswell.stakeholder.asks.AskClosing;
import org.groundswell.stakeholder.consent.ConsentChange;
import org.groundswell.stakeholder.consent.WithdrawConsent;
import org.groundswell.stakeholder.outreach.RecordOutreach;
import org.groundswell.stakeholder.outreach.ReportedOutreach;
import org.groundswell.stakeholder.outreach.SendForMe;

/** What a stakeholder can do behind their link. Doing it twice does it once. */
@ApplicationScoped
class AnswerAsk {

    private static final String ORIGIN = "action_page";

    private final RecordOutreach recordOutreach;
    private final SendForMe sendForMe;
    private final AskClosing askClosing;
    private final WithdrawConsent withdrawConsent;
    private final Clock clock;

    AnswerAsk(
            RecordOutreach recordOutreach,
            SendForMe sendForMe,
            AskClosing askClosing,
            WithdrawConsent withdrawConsent,
            Clock clock) {
        this.recordOutreach = recordOutreach;
        this.sendForMe = sendForMe;
        this.askClosing = askClosing;
        this.withdrawConsent = withdrawConsent;
        this.clock = clock;
    }

    @Transactional
    void acted(AskedPerson person, OutreachForm form) {
        Instant now = clock.instant();
        recordOutreach.record(
                List.of(new ReportedOutreach(person.ask().id(), form, Proof.SELF_REPORTED, ORIGIN, null, now, now)));
    }

    /** @return false where their letter was passed on before */
    @Transactional
    boolean sendForMe(AskedPerson person, ForwardForm form) {
        Target target = person.callToAction().launch().target();
        return sendForMe.send(
                person.ask(),
                new Forward(
                        form.name(),
                        form.email(),
                        target.name(),
                        target.email().orElseThrow(),
                        form.subject(),
                        form.text()));
    }

    @Transactional
    void decline(AskedPerson person) {
        askClosing.close(Map.of(person.ask().id(), clock.instant()), ClosingReason.DECLINED);
    }

    /** From every channel. */
    @Transactional
    void optOut(AskedPerson person) {
        withdraw(person, ConsentChange.EVERY_CHANNEL, "the action page");
    }

    /** From e-mail alone: what the header List-Unsubscribe of a mail promises. */
    @Transactional
    void unsubscribe(AskedPerson person) {
        withdraw(person, List.of(Channel.EMAIL), "the unsubscribe link");
    }

    private void withdraw(AskedPerson person, List<Channel> channels, String basis) {
        withdrawConsent.apply(List.of(new ConsentChange(
                person.ask().stakeholderId(), channels, "opted_out", basis, ORIGIN, clock.instant())));
    }
}
