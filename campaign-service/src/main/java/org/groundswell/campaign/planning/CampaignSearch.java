package org.groundswell.campaign.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.groundswell.platform.security.CurrentPerson;
import org.jdbi.v3.core.Jdbi;

/** Finds campaigns among all that a person sees, however many they are. The rule of who sees which is that of {@link Membership}. */
@ApplicationScoped
public class CampaignSearch {

    private static final String SEEN = """
            (:all OR campaign.id IN (SELECT campaign_id FROM campaign_member WHERE person_id = :person))
            """;

    private final Jdbi jdbi;
    private final Standings standings;

    CampaignSearch(Jdbi jdbi, Standings standings) {
        this.jdbi = jdbi;
        this.standings = standings;
    }

    /**
     * What is looked for; what is empty does not matter.
     *
     * @param words in the name of the campaign or of its payer
     * @param payer its id
     */
    public record Wanted(String words, String payer, Optional<CampaignState> state) {}

    /** In the order in which they were planned. */
    @Transactional
    public List<UUID> ids(CurrentPerson person, Wanted wanted) {
        List<UUID> found = jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT campaign.id
                        FROM campaign
                        JOIN payer ON payer.id = campaign.payer_id
                        WHERE %s
                          AND (strpos(lower(campaign.name), lower(:words)) > 0
                              OR strpos(lower(payer.name), lower(:words)) > 0)
                          AND (:payer = '' OR CAST(payer.id AS text) = :payer)
                        ORDER BY campaign.id
                        """.formatted(SEEN))
                .bind("all", Membership.seesAll(person))
                .bind("person", person.id())
                .bind("words", wanted.words().strip())
                .bind("payer", wanted.payer())
                .mapTo(UUID.class)
                .list());
        return wanted.state().map(state -> in(state, found)).orElse(found);
    }

    private List<UUID> in(CampaignState state, List<UUID> campaignIds) {
        Map<UUID, CampaignState> states = standings.ofCampaigns(campaignIds);
        return campaignIds.stream().filter(id -> states.get(id) == state).toList();
    }

    /** With whom the person sees campaigns, by name. */
    @Transactional
    public List<PayerView> payers(CurrentPerson person) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT id, name, notes, version
                        FROM payer
                        WHERE id IN (SELECT payer_id FROM campaign WHERE %s)
                        ORDER BY lower(name), id
                        """.formatted(SEEN))
                .bind("all", Membership.seesAll(person))
                .bind("person", person.id())
                .mapTo(PayerView.class)
                .list());
    }
}
