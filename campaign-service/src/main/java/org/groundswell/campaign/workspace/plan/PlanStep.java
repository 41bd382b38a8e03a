package org.groundswell.campaign.workspace.plan;

import java.util.UUID;

/** The steps, in their order. */
enum PlanStep {
    PURPOSE("Purpose", "/purpose"),
    AUDIENCES("Audiences", "/audiences"),
    LETTERS("Letters", "/letters"),
    SCHEDULE("Schedule", "/schedule"),
    CHECK("Check and launch", "/check");

    private final String label;
    private final String path;

    PlanStep(String label, String path) {
        this.label = label;
        this.path = path;
    }

    String label() {
        return label;
    }

    String of(UUID campaignId) {
        return "/campaigns/" + campaignId + "/plan" + path;
    }
}
