package org.groundswell.campaign.workspace.settings;

import java.util.List;
import org.groundswell.campaign.workspace.Frame.Link;

/**
 * @param zone of the organisation, in which days begin and end
 * @param today there
 * @param roles of whoever looks, in words
 */
public record SettingsPage(List<Link> tabs, String name, String login, String roles, String zone, String today) {}
