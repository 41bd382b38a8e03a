package org.groundswell.campaign.workspace.payers;

import java.util.List;
import java.util.UUID;
import org.groundswell.campaign.workspace.Frame.Link;

/** @param mayChange whether the reader edits the payer and its people */
record PayerPage(List<Link> tabs, UUID id, String name, String notes, List<Row> contacts, boolean mayChange) {

    /**
     * @param reach e-mail, phone and postal address; empty where none is known
     * @param href where they are edited
     */
    record Row(String name, String title, String reach, String href) {}
}
