package org.groundswell.campaign.workspace.launching;

import java.util.List;
import java.util.Optional;
import org.groundswell.campaign.workspace.Form;
import org.groundswell.campaign.workspace.plan.PlanHead;
import org.groundswell.campaign.workspace.plan.Waterfall;

/**
 * The fifth step: everything once more, what still blocks, and the launch.
 *
 * @param problem why it can't be said whether anything blocks; empty where it can
 * @param total how many people would be asked
 * @param ready whether nothing blocks
 */
record CheckPage(
        PlanHead head,
        Form form,
        List<Fact> campaign,
        List<Call> calls,
        List<Blocker> blockers,
        String problem,
        String total,
        boolean ready,
        String undoWindow) {

    record Fact(String label, String value) {}

    /**
     * @param who empty while nobody can be counted
     * @param leftOut where those who are left out are listed
     */
    record Call(String name, List<Fact> facts, List<String> letters, Optional<Waterfall> who, String leftOut) {}

    /** @param href where it is put right; empty where that is not known */
    record Blocker(String message, String href, String label) {}
}
