package org.groundswell.campaign.workspace;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.core.UriInfo;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.groundswell.campaign.workspace.Frame.Link;
import org.groundswell.platform.security.CurrentPerson;

/** Leads people to what they may open, and says where they are. */
@ApplicationScoped
class Navigation {

    private final Instance<InNavigation> parts;
    private final Instance<InCampaign> tabs;
    private final CurrentPerson person;
    private final UriInfo address;

    Navigation(Instance<InNavigation> parts, Instance<InCampaign> tabs, CurrentPerson person, UriInfo address) {
        this.parts = parts;
        this.tabs = tabs;
        this.person = person;
        this.address = address;
    }

    List<Link> parts() {
        return parts.stream()
                .map(InNavigation::entry)
                .filter(entry -> sees(entry.roles()))
                .sorted(Comparator.comparing(InNavigation.Entry::place))
                .map(entry -> new Link(entry.label(), entry.href(), isHere(entry.href())))
                .toList();
    }

    /** The pages of one campaign. */
    List<Link> campaign(UUID campaignId) {
        String campaign = "/campaigns/" + campaignId;
        return tabs.stream()
                .map(InCampaign::tab)
                .filter(tab -> sees(tab.roles()))
                .sorted(Comparator.comparing(InCampaign.Tab::place))
                .map(tab -> new Link(
                        tab.label(),
                        campaign + tab.path(),
                        tab.path().isEmpty() ? here().equals(campaign) : isHere(campaign + tab.path())))
                .toList();
    }

    private boolean sees(Set<String> roles) {
        return roles.stream().anyMatch(person::has);
    }

    /** The board also stands for the campaigns that one comes to from it. */
    private boolean isHere(String href) {
        return href.equals("/")
                ? here().equals("/") || here().startsWith("/campaigns/")
                : here().equals(href) || here().startsWith(href + "/");
    }

    private String here() {
        return address.getPath();
    }
}
