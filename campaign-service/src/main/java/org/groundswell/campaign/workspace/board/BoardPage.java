package org.groundswell.campaign.workspace.board;

import java.util.List;
import java.util.UUID;
import org.groundswell.campaign.workspace.Choice;
import org.groundswell.campaign.workspace.Form;

/**
 * The campaigns that a person sees.
 *
 * @param filter as it stands in the address
 * @param columns whether they stand in columns by state
 * @param more how many there are, where that is more than are shown; else empty
 * @param none whether the person sees no campaign at all
 * @param plans whether the person may start one
 * @param importing where stakeholders are imported; empty where the person may not
 */
record BoardPage(
        List<Group> groups,
        Form filter,
        List<Choice> states,
        List<Choice> payers,
        List<Choice> healths,
        boolean columns,
        boolean filtered,
        String more,
        boolean none,
        boolean plans,
        String importing,
        String asOf) {

    /** Campaigns in one state. */
    record Group(String state, String stateCode, List<Row> campaigns) {}

    /**
     * @param health in words; empty where nobody has said anything yet
     * @param updated "3 days ago"
     * @param stale whether that is too long ago
     * @param expiries contracts that have ended, and the one that ends next
     * @param setHealth whether the reader says how it stands
     */
    record Row(
            UUID id,
            String name,
            String payer,
            String state,
            String stateCode,
            String health,
            String healthCode,
            String sentence,
            String updated,
            boolean stale,
            String owner,
            List<Audience> audiences,
            long overdue,
            List<Expiry> expiries,
            boolean setHealth) {}

    /**
     * The end of a contract.
     *
     * @param lead how the line begins, in a muted voice
     * @param code bad, warn or empty
     */
    record Expiry(String lead, String words, String code) {}

    /** @param bar how many of the asked acted, per cent */
    record Audience(String kindCode, String kind, String asked, String acted, String share, String bar) {}
}
