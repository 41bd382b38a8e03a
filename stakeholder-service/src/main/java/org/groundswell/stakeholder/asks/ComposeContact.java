package org.groundswell.stakeholder.asks;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.groundswell.contracts.CampaignEvent.CallToActionLaunched;
import org.groundswell.contracts.Contact;
import org.groundswell.platform.time.OrganisationZone;
import org.groundswell.stakeholder.directory.StakeholderFields;

/** Puts together what a channel needs to know of a person, with every field that letters may merge. */
@ApplicationScoped
class ComposeContact {

    private final ActionLink links;
    private final OrganisationZone zone;

    ComposeContact(ActionLink links, OrganisationZone zone) {
        this.links = links;
        this.zone = zone;
    }

    CampaignFields campaign(CallToActionLaunched launch) {
        return CampaignFields.of(launch, zone.today());
    }

    Contact contact(AskedStakeholder asked, CampaignFields campaign) {
        String token = links.token(asked.askId());
        Map<String, String> fields = asked.fields().values();
        fields.putAll(campaign.in(asked.fields().language()));
        fields.put("market", asked.askMarket());
        fields.put("action_link", links.page(token));
        return new Contact(
                asked.fields().letterTo(),
                Optional.ofNullable(asked.email()),
                Optional.ofNullable(asked.phone()),
                address(asked),
                fields,
                links.page(token),
                links.unsubscribe(token));
    }

    /** The lines below the name; of an employer's contact person the company first. */
    private static List<String> address(AskedStakeholder asked) {
        StakeholderFields fields = asked.fields();
        if (asked.addressLine1() == null) {
            return List.of();
        }
        String company = fields.fullName() == null ? null : fields.organisation();
        return Stream.of(
                        company,
                        asked.addressLine1(),
                        asked.addressLine2(),
                        "%s, %s %s".formatted(fields.city(), fields.state(), asked.zip()))
                .filter(line -> line != null && !line.isBlank())
                .toList();
    }
}
