package org.groundswell.campaign.workspace.plan;

import java.util.List;
import org.groundswell.campaign.workspace.Choice;
import org.groundswell.campaign.workspace.Form;

/**
 * One audience, and what it is asked to do.
 *
 * @param title of the page
 * @param action where the form goes
 * @param saved other audiences whose rule can be taken over
 * @param ruleStays whether the rule can't be read now, so that it can't be changed either
 * @param removable whether it is there already, and can be given up
 */
record AudiencePage(
        PlanHead head,
        Form form,
        String title,
        String action,
        Choices choices,
        List<Choice> saved,
        Waterfall who,
        boolean ruleStays,
        boolean removable) {

    record Choices(
            List<Choice> kinds,
            List<Choice> markets,
            List<Choice> payers,
            List<Choice> linesOfBusiness,
            List<Choice> contactPoints,
            List<Choice> actions,
            List<Choice> roles,
            List<Choice> channels,
            List<Choice> contacts) {

        /** What a value of a field is called; the value itself where the field is no choice. */
        String word(String field, String value) {
            return of(field).stream()
                    .filter(choice -> choice.value().equals(value))
                    .map(Choice::label)
                    .findFirst()
                    .orElse(value);
        }

        private List<Choice> of(String field) {
            return switch (field) {
                case "kinds" -> kinds;
                case "payers" -> payers;
                case "linesOfBusiness" -> linesOfBusiness;
                case "contactPoints" -> contactPoints;
                case "action" -> actions;
                case "role" -> roles;
                case "channels" -> channels;
                default -> List.of();
            };
        }
    }
}
