package org.groundswell.campaign.signoff;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import org.groundswell.campaign.launch.LaunchBlocker;
import org.groundswell.campaign.launch.LaunchCheck;
import org.groundswell.campaign.planning.CallToActionSummary;

/**
 * Nothing is launched that somebody named has not signed. Also asked under the campaign's lock, where it may wait for
 * stakeholder-service: rather that than a launch of rules that changed a second ago.
 */
@ApplicationScoped
class SignOffCheck implements LaunchCheck {

    private final SignOffs signOffs;
    private final DescribeSignOff describe;

    SignOffCheck(SignOffs signOffs, DescribeSignOff describe) {
        this.signOffs = signOffs;
        this.describe = describe;
    }

    @Override
    public Stream<LaunchBlocker> blockersOf(CallToActionSummary call) {
        Standing standing = signOffs.of(call.campaignId(), List.of(call));
        return describe.missing(standing).stream()
                .map(missing -> new LaunchBlocker("not-signed", missing.callToActionId(), missing.sentence()));
    }
}
