package org.groundswell.campaign.workspace.plan;

import java.util.List;
import java.util.Optional;

/**
 * Those whom an audience matches and who are not asked, for one reason; a page of them.
 *
 * @param back to all audiences of the plan
 * @param audience its name; may be empty
 * @param problem why they can't be listed; empty where they are
 * @param first whether the list begins here
 * @param next where it goes on; empty at its end
 */
record LeftOutView(
        String campaign,
        String back,
        String audience,
        String reason,
        String problem,
        List<Row> people,
        boolean first,
        Optional<Next> next) {

    /** @param href to their own page */
    record Row(String name, String kind, String market, String href) {}

    /**
     * @param href an address, where the audience is saved; else where the form goes
     * @param rule the form's fields: what the audience is so far; empty where it is saved
     */
    record Next(String href, List<Field> rule) {}

    record Field(String name, String value) {}
}
