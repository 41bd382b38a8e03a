package org.groundswell.campaign.launch;

import java.util.stream.Stream;
import org.groundswell.campaign.planning.CallToActionSummary;

/** Looks for something that blocks the launch of a call to action. An {@code @ApplicationScoped} bean is enough; runs in the launch's transaction. */
public interface LaunchCheck {

    Stream<LaunchBlocker> blockersOf(CallToActionSummary call);
}
