package org.groundswell.stakeholder.audiences;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.groundswell.contracts.Channel;
import org.groundswell.contracts.LeftOutReason;
import org.groundswell.contracts.StakeholderKind;

/**
 * Who would be asked now: matched, minus each reason, equals asked.
 *
 * @param version of the rule, where it is a saved one
 * @param matched everybody whom the rule selects
 * @param leftOut each reason in the order in which they are looked at; somebody counts under the first that applies
 * @param sample some of those who would be asked
 */
record AudienceCount(Optional<Long> version, long matched, List<LeftOut> leftOut, long asked, List<Sampled> sample) {

    record LeftOut(LeftOutReason reason, long count) {}

    /** @param channel by which they would be asked */
    record Sampled(UUID id, StakeholderKind kind, String name, String market, Channel channel) {}
}
