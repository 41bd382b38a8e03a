package org.groundswell.stakeholder.asks;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.groundswell.contracts.CampaignEvent.CallToActionLaunched;
import org.groundswell.contracts.Contact;
import org.groundswell.platform.time.OrganisationZone;
import org.groundswell.stakeholder.directory.StakeholderFields;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.Nested;
import org.jspecify.annotations.Nullable;

/** What a channel needs to know of the people behind asks: the only way contact data leaves this service's tables. */
@ApplicationScoped
public class AskContacts {

    private final Jdbi jdbi;
    private final ActionLink links;
    private final OrganisationZone zone;

    AskContacts(Jdbi jdbi, ActionLink links, OrganisationZone zone) {
        this.jdbi = jdbi;
        this.links = links;
        this.zone = zone;
    }

    /** An asked stakeholder's row. Contact points that are retired are absent. */
    public record Row(
            UUID askId,
            @Nullable String email,
            @Nullable String phone,
            @Nullable String addressLine1,
            @Nullable String addressLine2,
            @Nullable String zip,
            @Nested StakeholderFields fields) {}

    /** Empty for somebody who was erased. */
    public Optional<Contact> of(Ask ask, CallToAction callToAction) {
        return Optional.ofNullable(of(List.of(ask.id()), callToAction).get(ask.id()));
    }

    /** By ask; those who were erased are not in it. */
    public Map<UUID, Contact> of(Collection<UUID> askIds, CallToAction callToAction) {
        Map<UUID, Contact> contacts = new HashMap<>();
        rows(askIds).forEach(row -> contacts.put(row.askId(), contact(row, callToAction.launch())));
        return contacts;
    }

    private List<Row> rows(Collection<UUID> askIds) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT ask.id AS ask_id,
                               CASE WHEN stakeholder.email_usable THEN stakeholder.email END AS email,
                               CASE WHEN stakeholder.phone_usable THEN stakeholder.phone END AS phone,
                               CASE WHEN stakeholder.address_usable THEN stakeholder.address_line1 END AS address_line1,
                               CASE WHEN stakeholder.address_usable THEN stakeholder.address_line2 END AS address_line2,
                               stakeholder.zip,
                        """ + StakeholderFields.COLUMNS + """
                        FROM ask
                        JOIN stakeholder ON stakeholder.id = ask.stakeholder_id
                        WHERE ask.id = ANY (:asks)
                        """)
                .bindArray("asks", UUID.class, askIds)
                .mapTo(Row.class)
                .list());
    }

    private Contact contact(Row row, CallToActionLaunched launch) {
        String token = links.token(row.askId());
        return new Contact(
                row.fields().letterTo(),
                Optional.ofNullable(row.email()),
                Optional.ofNullable(row.phone()),
                address(row),
                fields(row, launch, links.page(token)),
                links.page(token),
                links.unsubscribe(token));
    }

    /** The lines below the name; of an employer's contact person the company first. */
    private static List<String> address(Row row) {
        StakeholderFields fields = row.fields();
        if (row.addressLine1() == null) {
            return List.of();
        }
        String company = fields.fullName() == null ? null : fields.organisation();
        return Stream.of(
                        company,
                        row.addressLine1(),
                        row.addressLine2(),
                        "%s, %s %s".formatted(fields.city(), fields.state(), row.zip()))
                .filter(line -> line != null && !line.isBlank())
                .toList();
    }

    private Map<String, String> fields(Row row, CallToActionLaunched launch, String page) {
        Map<String, String> fields = new HashMap<>(row.fields().values());
        DateTimeFormatter day = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(Locale.forLanguageTag(row.fields().language().startsWith("es") ? "es-US" : "en-US"));
        fields.put("payer_name", launch.payerName());
        fields.put("target_name", launch.target().name());
        launch.target().title().ifPresent(title -> fields.put("target_title", title));
        launch.target().phone().ifPresent(phone -> fields.put("call_number", phone));
        fields.put("campaign_name", launch.campaignName());
        fields.put("provider_name", launch.letterhead().organisation());
        fields.put("action_link", page);
        fields.put("deadline", day.format(launch.window().closesOn()));
        fields.put("today", day.format(zone.today()));
        return fields;
    }
}
