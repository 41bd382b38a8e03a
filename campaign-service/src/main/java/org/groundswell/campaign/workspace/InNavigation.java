package org.groundswell.campaign.workspace;

import java.util.Set;

/** A part of the workspace that the navigation leads to. An {@code @ApplicationScoped} bean in the page's package is enough. */
public interface InNavigation {

    Entry entry();

    /**
     * @param place the smaller, the further left: the board is 0
     * @param href which all its pages begin with
     * @param roles who is led there
     */
    record Entry(int place, String label, String href, Set<String> roles) {}
}
