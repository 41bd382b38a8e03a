package org.groundswell.campaign.workspace.letters;

import java.util.List;
import java.util.UUID;
import org.groundswell.campaign.workspace.plan.PlanHead;

/** The third step: which letters there are, and which are missing. */
record LettersPage(PlanHead head, List<Call> calls, String next) {

    record Call(UUID id, String name, String asks, List<Part> parts, List<String> warnings) {}

    /** @param needed whether there is no launch without it */
    record Part(String label, String explanation, boolean needed, List<Version> versions, List<Link> further) {}

    /** @param written "version 3" */
    record Version(String language, String subject, String written, String href) {}

    record Link(String label, String href) {}
}
