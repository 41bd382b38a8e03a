package org.groundswell.campaign.workspace;

import java.util.Set;

/** A page of a campaign that its tabs lead to. An {@code @ApplicationScoped} bean in the page's package is enough. */
public interface InCampaign {

    Tab tab();

    /**
     * @param place the smaller, the further left: the status is 0
     * @param path behind {@code /campaigns/{id}}; empty for the status
     * @param roles who is led there
     */
    record Tab(int place, String label, String path, Set<String> roles) {}
}
