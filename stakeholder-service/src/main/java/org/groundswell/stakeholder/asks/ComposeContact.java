package org.groundswell.stakeholder.asks;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
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

    private static final DateTimeFormatter LONG_DATE = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG);
    private static final DateTimeFormatter ENGLISH = LONG_DATE.withLocale(Locale.US);
    private static final DateTimeFormatter SPANISH = LONG_DATE.withLocale(Locale.forLanguageTag("es-US"));

    private final ActionLink links;
    private final OrganisationZone zone;

    ComposeContact(ActionLink links, OrganisationZone zone) {
        this.links = links;
        this.zone = zone;
    }

    Contact contact(AskedStakeholder asked, CallToActionLaunched launch) {
        String token = links.token(asked.askId());
        Map<String, String> fields = asked.fields().values();
        addCampaign(fields, launch, asked.fields().language().startsWith("es") ? SPANISH : ENGLISH);
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

    private void addCampaign(Map<String, String> fields, CallToActionLaunched launch, DateTimeFormatter days) {
        fields.put("payer_name", launch.payerName());
        fields.put("target_name", launch.target().name());
        launch.target().title().ifPresent(title -> fields.put("target_title", title));
        launch.target().phone().ifPresent(phone -> fields.put("call_number", phone));
        fields.put("campaign_name", launch.campaignName());
        fields.put("provider_name", launch.letterhead().organisation());
        fields.put("deadline", days.format(launch.window().closesOn()));
        fields.put("today", days.format(zone.today()));
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
