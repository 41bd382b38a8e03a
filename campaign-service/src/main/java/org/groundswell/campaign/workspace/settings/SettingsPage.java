package org.groundswell.campaign.workspace.settings;

import java.util.List;
import org.groundswell.campaign.workspace.Frame.Link;

/**
 * @param roles of whoever looks, in words
 * @param organisation what it is called, where it is, and in which zone its days begin and end
 * @param settings of the installation, and where they are set; for administrators, else empty
 * @param kept how long what is kept; for administrators, else empty
 */
public record SettingsPage(
        List<Link> tabs,
        String name,
        String login,
        String roles,
        List<Setting> organisation,
        List<Setting> settings,
        List<Setting> kept) {

    /** @param variable of the environment that sets it; empty where nothing does */
    public record Setting(String label, String value, String variable) {}
}
