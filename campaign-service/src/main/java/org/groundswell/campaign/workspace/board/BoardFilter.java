package org.groundswell.campaign.workspace.board;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.Optional;
import org.groundswell.campaign.planning.CampaignState;

/** What of the board is wanted. It stands in the address, so that a view can be kept and passed on. */
public class BoardFilter {

    @QueryParam("find")
    @DefaultValue("")
    String find = "";

    @QueryParam("state")
    @DefaultValue("")
    String state = "";

    @QueryParam("payer")
    @DefaultValue("")
    String payer = "";

    @QueryParam("health")
    @DefaultValue("")
    String health = "";

    /** {@code columns}: by state; else rows. */
    @QueryParam("view")
    @DefaultValue("")
    String view = "";

    /** Empty where none is wanted, or none is called so. */
    Optional<CampaignState> wantedState() {
        return Arrays.stream(CampaignState.values())
                .filter(known -> known.code().equals(state))
                .findFirst();
    }

    boolean isAny() {
        return !(find + state + payer + health).isEmpty();
    }
}
