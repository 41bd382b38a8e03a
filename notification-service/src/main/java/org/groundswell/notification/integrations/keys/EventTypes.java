package org.groundswell.notification.integrations.keys;

import static java.util.stream.Collectors.toCollection;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.groundswell.contracts.EventCatalog;
import org.groundswell.contracts.Observation.AddressCorrected;
import org.groundswell.contracts.Observation.AskDeclined;
import org.groundswell.contracts.Observation.CallAttempted;
import org.groundswell.contracts.Observation.EmailBounced;
import org.groundswell.contracts.Observation.EmailComplained;
import org.groundswell.contracts.Observation.EmailDelivered;
import org.groundswell.contracts.Observation.OutreachLogged;
import org.groundswell.contracts.Observation.PayerResponseReceived;
import org.groundswell.contracts.Observation.PieceMailed;
import org.groundswell.contracts.Observation.PieceNotMailed;
import org.groundswell.contracts.Observation.PieceReturned;
import org.groundswell.contracts.Observation.PieceScanned;
import org.groundswell.contracts.Vendor;

/** Which types of event a vendor may post. */
final class EventTypes {

    /** Anybody who is allowed to by name may report what the payer answered: a person confirms it before it counts. */
    private static final String PAYER_RESPONSE = EventCatalog.typeOf(PayerResponseReceived.class);

    private EventTypes() {}

    /** What an integrator of this vendor may post unless an administrator says less. */
    static List<String> usualOf(Vendor vendor) {
        return switch (vendor) {
            case MAIL_HOUSE ->
                types(
                        PieceMailed.class,
                        PieceScanned.class,
                        PieceReturned.class,
                        PieceNotMailed.class,
                        AddressCorrected.class);
            case EMAIL_PROVIDER -> types(EmailDelivered.class, EmailBounced.class, EmailComplained.class);
            case CALL_CENTRE -> types(CallAttempted.class, OutreachLogged.class, AskDeclined.class);
            case CRM -> types(OutreachLogged.class, AskDeclined.class, PayerResponseReceived.class);
        };
    }

    /** What an administrator may allow it at most. */
    static Set<String> possibleFor(Vendor vendor) {
        return Stream.concat(usualOf(vendor).stream(), Stream.of(PAYER_RESPONSE))
                .collect(toCollection(TreeSet::new));
    }

    /** @throws EventTypeNotPossible for a type that this vendor can't post */
    static List<String> chosen(Vendor vendor, List<String> wanted) {
        Set<String> possible = possibleFor(vendor);
        for (String type : wanted) {
            if (!possible.contains(type)) {
                throw EventTypeNotPossible.of(type, possible);
            }
        }
        return wanted.isEmpty() ? usualOf(vendor) : new ArrayList<>(new TreeSet<>(wanted));
    }

    private static List<String> types(Class<?>... events) {
        return Stream.of(events).map(EventCatalog::typeOf).toList();
    }
}
