package org.groundswell.platform.letters;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.groundswell.contracts.CampaignEvent.Target;

/**
 * The fields that are the same for everybody whom a call to action asks.
 *
 * @param providerName our own organisation, as on the letterhead
 * @param deadline the last day to act, in the organisation's zone
 * @param today the day on which the letter goes out, in the organisation's zone
 */
public record CallToActionFields(
        String campaignName,
        String payerName,
        String providerName,
        Target target,
        LocalDate deadline,
        LocalDate today) {

    /** By the names of {@link LetterFields}. @param language BCP 47: how the days are written */
    public Map<String, String> in(String language) {
        DateTimeFormatter day =
                DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(Locale.forLanguageTag(language));
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("campaign_name", campaignName);
        fields.put("payer_name", payerName);
        fields.put("provider_name", providerName);
        fields.put("target_name", target.name());
        target.title().ifPresent(title -> fields.put("target_title", title));
        target.phone().ifPresent(phone -> fields.put("call_number", phone));
        fields.put("deadline", day.format(deadline));
        fields.put("today", day.format(today));
        return fields;
    }
}
