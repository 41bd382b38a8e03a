package org.groundswell.campaign.workspace.payers;

import java.util.List;
import java.util.UUID;
import org.groundswell.campaign.workspace.Frame.Link;

/** @param mayChange whether the reader edits the payer, its contracts and its people */
record PayerPage(
        List<Link> tabs,
        UUID id,
        String name,
        String notes,
        List<ContractRow> contracts,
        List<Row> contacts,
        boolean mayChange) {

    /**
     * @param terms its lines of business, markets and days
     * @param href where it is edited
     */
    record ContractRow(String name, String terms, String href) {}

    /**
     * @param reach e-mail, phone and postal address; empty where none is known
     * @param href where they are edited
     */
    record Row(String name, String title, String reach, String href) {}
}
