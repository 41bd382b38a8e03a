package org.groundswell.campaign.workspace.stakeholders;

import java.util.List;
import java.util.UUID;
import org.groundswell.campaign.workspace.Choice;
import org.groundswell.campaign.workspace.Form;

/**
 * What a search finds.
 *
 * @param away why nothing is to be had; empty where all is well
 * @param next the address of the next page; empty on the last
 * @param mayImport whether the person brings files in
 */
record StakeholdersPage(
        Form form,
        List<Choice> kinds,
        List<Row> rows,
        String away,
        boolean searched,
        String next,
        boolean mayImport,
        boolean seesContacts) {

    /** @param reach email, phone, address: those that there are; empty for viewers */
    record Row(
            UUID id,
            String kindCode,
            String kind,
            String name,
            String detail,
            String market,
            String reach,
            String flags) {}
}
