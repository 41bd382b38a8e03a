package org.groundswell.notification.deliveries.letters;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.groundswell.contracts.CampaignEvent.CallToActionLaunched;
import org.groundswell.contracts.Contact;

/** The fields of one person's letter: what stakeholder-service gave, and what the launch and the day say. */
public final class MergeFields {

    /** Nearly all letters of an hour say the same days. */
    private static final Map<Day, String> WRITTEN = new ConcurrentHashMap<>();

    private static final int MOST_WRITTEN = 1_000;

    private record Day(LocalDate day, String language) {
        String written() {
            return write(day, language);
        }
    }

    private MergeFields() {}

    /**
     * @param language BCP 47, in which dates are written
     * @param today the day on which the letter goes out, in the organisation's zone
     */
    public static Map<String, String> of(
            Contact contact, CallToActionLaunched launched, String language, LocalDate today) {
        Map<String, String> fields = new HashMap<>(contact.fields());
        fields.put("today", written(today, language));
        fields.put("action_link", contact.actionLink());
        fields.putIfAbsent("deadline", written(launched.window().closesOn(), language));
        fields.putIfAbsent("target_name", launched.target().name());
        launched.target().title().ifPresent(title -> fields.putIfAbsent("target_title", title));
        launched.target().phone().ifPresent(phone -> fields.putIfAbsent("call_number", phone));
        fields.putIfAbsent("campaign_name", launched.campaignName());
        fields.putIfAbsent("payer_name", launched.payerName());
        fields.putIfAbsent("provider_name", launched.letterhead().organisation());
        return fields;
    }

    private static String written(LocalDate day, String language) {
        if (WRITTEN.size() > MOST_WRITTEN) {
            WRITTEN.clear();
        }
        return WRITTEN.computeIfAbsent(new Day(day, language), Day::written);
    }

    private static String write(LocalDate day, String language) {
        Locale locale = Locale.forLanguageTag(language);
        Locale spoken = locale.getLanguage().isEmpty() ? Locale.US : locale;
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(spoken)
                .format(day);
    }
}
