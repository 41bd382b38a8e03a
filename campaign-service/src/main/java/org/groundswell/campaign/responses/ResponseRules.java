package org.groundswell.campaign.responses;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.groundswell.contracts.ResponseKind;
import org.groundswell.contracts.Visibility;

/** What follows from the kind of a response. */
public final class ResponseRules {

    /** They tell something, but leave open what was asked: the clock runs on. */
    private static final Set<ResponseKind> LEAVES_OPEN =
            Set.of(ResponseKind.ACKNOWLEDGED, ResponseKind.PUBLIC_STATEMENT, ResponseKind.NOTICE_TO_MEMBERS);

    private ResponseRules() {}

    /** Offers are for the negotiators until somebody says otherwise. */
    public static Visibility usualVisibility(ResponseKind kind) {
        return switch (kind) {
            case OFFER, COUNTER_OFFER -> Visibility.NEGOTIATORS;
            default -> Visibility.TEAM;
        };
    }

    /** The kinds that are an answer to what is due. */
    static List<ResponseKind> answering() {
        return Arrays.stream(ResponseKind.values())
                .filter(kind -> !LEAVES_OPEN.contains(kind))
                .toList();
    }
}
