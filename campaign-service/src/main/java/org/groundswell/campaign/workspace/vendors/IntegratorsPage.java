package org.groundswell.campaign.workspace.vendors;

import java.util.List;
import java.util.UUID;
import org.groundswell.campaign.workspace.Choice;
import org.groundswell.campaign.workspace.Form;

/**
 * Who posts events, and with which keys.
 *
 * @param issued a key that was just made; shown this once
 */
record IntegratorsPage(List<Row> integrators, List<Choice> vendors, Form form, String away, Issued issued) {

    /** @param secret empty where none was made */
    record Issued(String integrator, String secret, String curl) {
        static final Issued NONE = new Issued("", "", "");
    }

    record Row(UUID id, String name, String vendor, List<String> types, List<KeyRow> keys, String curl) {}

    /** @param field of the form that revokes it: where its hint is typed */
    record KeyRow(UUID id, String field, String hint, String made, String used, boolean revoked) {}
}
