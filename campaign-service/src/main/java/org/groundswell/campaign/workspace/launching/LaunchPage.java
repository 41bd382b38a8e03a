package org.groundswell.campaign.workspace.launching;

import java.util.List;
import java.util.UUID;

/**
 * What became of a campaign's launches, and what can be done about it now.
 *
 * @param sentence where it stands, in one sentence
 * @param problem why what was just wanted was not done; empty where nothing was refused
 * @param moving whether it will change by itself in the next minute
 */
record LaunchPage(
        UUID id,
        String name,
        String state,
        String stateCode,
        String sentence,
        String gone,
        String problem,
        boolean moving,
        boolean undo,
        List<Control> controls,
        List<Row> calls) {

    /** What can be done to the campaign now. */
    record Control(String path, String title, boolean dangerous) {}

    /**
     * @param asked people who were frozen into it; empty while that is under way
     * @param gone people to whom a message has gone
     * @param notes what happened to it, each a sentence
     */
    record Row(String name, String state, String stateCode, String asked, String gone, List<String> notes) {}
}
