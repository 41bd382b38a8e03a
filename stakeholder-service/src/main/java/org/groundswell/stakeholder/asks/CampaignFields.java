package org.groundswell.stakeholder.asks;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.groundswell.contracts.CampaignEvent.CallToActionLaunched;

/** What letters may merge of a call to action: the same for all its people of a language, so put together once a page. */
record CampaignFields(Map<String, String> english, Map<String, String> spanish) {

    private static final DateTimeFormatter LONG_DATE = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG);

    static CampaignFields of(CallToActionLaunched launch, LocalDate today) {
        return new CampaignFields(fields(launch, today, Locale.US), fields(launch, today, Locale.of("es", "US")));
    }

    /** @param language BCP 47; dates are written out in it */
    Map<String, String> in(String language) {
        return language.startsWith("es") ? spanish : english;
    }

    private static Map<String, String> fields(CallToActionLaunched launch, LocalDate today, Locale locale) {
        DateTimeFormatter days = LONG_DATE.withLocale(locale);
        Map<String, String> fields = new HashMap<>();
        fields.put("payer_name", launch.payerName());
        fields.put("target_name", launch.target().name());
        launch.target().title().ifPresent(title -> fields.put("target_title", title));
        launch.target().phone().ifPresent(phone -> fields.put("call_number", phone));
        fields.put("campaign_name", launch.campaignName());
        fields.put("provider_name", launch.letterhead().organisation());
        fields.put("deadline", days.format(launch.window().closesOn()));
        fields.put("today", days.format(today));
        return Map.copyOf(fields);
    }
}
