package org.groundswell.campaign.launch;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Stream;
import org.groundswell.campaign.planning.CallToActionSummary;
import org.groundswell.platform.time.OrganisationZone;

/** Nobody is asked after the window's last day, in the organisation's zone. */
@ApplicationScoped
class WindowCheck implements LaunchCheck {

    private final OrganisationZone zone;

    WindowCheck(OrganisationZone zone) {
        this.zone = zone;
    }

    @Override
    public Stream<LaunchBlocker> blockersOf(CallToActionSummary call) {
        return call.window().closesOn().isBefore(zone.today())
                ? Stream.of(new LaunchBlocker(
                        "window-expired",
                        call.id(),
                        "The window of “%s” closed on %s. Set a later day."
                                .formatted(call.name(), call.window().closesOn())))
                : Stream.empty();
    }
}
