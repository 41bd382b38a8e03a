package org.groundswell.stakeholder.outreach;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.groundswell.contracts.CallDisposition;
import org.groundswell.contracts.Channel;
import org.groundswell.contracts.ClosingReason;
import org.groundswell.contracts.Observation;
import org.groundswell.contracts.Observation.AddressCorrected;
import org.groundswell.contracts.Observation.CallAttempted;
import org.groundswell.contracts.Observation.Origin;
import org.groundswell.contracts.OutreachForm;
import org.groundswell.contracts.Proof;
import org.groundswell.stakeholder.asks.Ask;
import org.groundswell.stakeholder.asks.AskClosing;
import org.groundswell.stakeholder.consent.ConsentChange;
import org.groundswell.stakeholder.consent.WithdrawConsent;

/** What observations do to stakeholders and asks: first collected over a batch, then applied kind by kind. */
@ApplicationScoped
class ObservedEffects {

    private final RecordOutreach recordOutreach;
    private final AskClosing askClosing;
    private final WithdrawConsent withdrawConsent;
    private final CorrectContactPoint correctContactPoint;

    ObservedEffects(
            RecordOutreach recordOutreach,
            AskClosing askClosing,
            WithdrawConsent withdrawConsent,
            CorrectContactPoint correctContactPoint) {
        this.recordOutreach = recordOutreach;
        this.askClosing = askClosing;
        this.withdrawConsent = withdrawConsent;
        this.correctContactPoint = correctContactPoint;
    }

    Collected collect() {
        return new Collected();
    }

    final class Collected {

        private final List<ReportedOutreach> outreach = new ArrayList<>();
        private final Map<UUID, Instant> declined = new HashMap<>();
        private final List<ConsentChange> withdrawn = new ArrayList<>();
        private final List<UUID> wrongNumbers = new ArrayList<>();
        private final Map<Ask, AddressCorrected> addresses = new HashMap<>();

        void add(Observation observation, Ask ask) {
            switch (observation) {
                case Observation.OutreachLogged logged ->
                    outreach.add(reported(
                            ask,
                            logged.form(),
                            logged.proof(),
                            logged.origin(),
                            "logged by " + logged.origin().vendor().code()));
                case Observation.AskDeclined refusal ->
                    declined.putIfAbsent(ask.id(), refusal.origin().occurredAt());
                case CallAttempted attempt -> addCall(attempt, ask);
                case Observation.EmailComplained complaint ->
                    withdrawn.add(change(ask, List.of(Channel.EMAIL), "complained", complaint.origin()));
                case AddressCorrected correction -> addresses.put(ask, correction);
                case Observation.PieceMailed other -> {}
                case Observation.PieceScanned other -> {}
                case Observation.PieceReturned other -> {}
                case Observation.PieceNotMailed other -> {}
                case Observation.EmailDelivered other -> {}
                case Observation.EmailBounced other -> {}
                case Observation.PayerResponseReceived other -> {}
            }
        }

        private void addCall(CallAttempted attempt, Ask ask) {
            CallDisposition disposition = attempt.disposition();
            switch (disposition) {
                case TALKED -> {
                    if (attempt.patchedThrough()) {
                        outreach.add(reported(
                                ask,
                                OutreachForm.CALL,
                                Proof.CONFIRMED,
                                attempt.origin(),
                                "an agent stayed on the line"));
                    }
                }
                case WRONG_NUMBER -> wrongNumbers.add(ask.stakeholderId());
                case REFUSED -> declined.putIfAbsent(ask.id(), attempt.origin().occurredAt());
                case DO_NOT_CALL, DECEASED ->
                    withdrawn.add(change(ask, ConsentChange.EVERY_CHANNEL, disposition.code(), attempt.origin()));
                case VOICEMAIL, NO_ANSWER -> {}
            }
        }

        void apply() {
            if (!outreach.isEmpty()) {
                recordOutreach.record(outreach);
            }
            askClosing.close(declined, ClosingReason.DECLINED);
            if (!withdrawn.isEmpty()) {
                withdrawConsent.apply(withdrawn);
            }
            correctContactPoint.retirePhones(wrongNumbers);
            addresses.forEach(correctContactPoint::correctAddress);
        }
    }

    private static ReportedOutreach reported(Ask ask, OutreachForm form, Proof proof, Origin origin, String evidence) {
        return new ReportedOutreach(
                ask.id(), form, proof, originOf(origin), evidence, origin.occurredAt(), origin.receivedAt());
    }

    private static ConsentChange change(Ask ask, List<Channel> channels, String reason, Origin origin) {
        return new ConsentChange(
                ask.stakeholderId(),
                channels,
                reason,
                "told by the " + origin.vendor().code(),
                originOf(origin),
                origin.occurredAt());
    }

    private static String originOf(Origin origin) {
        return origin.integratorId() + "/" + origin.source() + "/" + origin.id();
    }
}
