package org.groundswell.campaign.workspace;

import io.quarkus.runtime.BlockingOperationControl;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.groundswell.platform.security.CurrentPerson;

/** The frame around the page that is asked for now. */
@ApplicationScoped
public class Frames {

    private final CurrentPerson person;
    private final Assets assets;
    private final Navigation navigation;
    private final UriInfo address;

    Frames(CurrentPerson person, Assets assets, Navigation navigation, UriInfo address) {
        this.person = person;
        this.assets = assets;
        this.navigation = navigation;
        this.address = address;
    }

    /** Before a request has got to a thread that may wait, nobody can tell who makes it. */
    public Frame current() {
        return BlockingOperationControl.isBlockingAllowed() && person.isSignedIn()
                ? new Frame(
                        person.name(), assets.version(), navigation.parts(), List.of(), Notices.of(address), plans())
                : signedOut();
    }

    /** With the tabs of a campaign. */
    public Frame ofCampaign(UUID campaignId) {
        return current().with(navigation.campaign(campaignId));
    }

    public Frame signedOut() {
        return new Frame("", assets.version(), List.of(), List.of(), "", false);
    }

    private boolean plans() {
        return Everybody.WHO_PLAN.stream().anyMatch(person::has);
    }
}
