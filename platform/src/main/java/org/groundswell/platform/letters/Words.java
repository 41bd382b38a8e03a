package org.groundswell.platform.letters;

import java.util.Locale;
import java.util.Set;

/** The few words that a letter's frame says itself, in the letter's language where we have it, else in English. */
record Words(String language, String direction, String unsubscribe, String reference) {

    private static final Set<String> RIGHT_TO_LEFT = Set.of("ar", "fa", "he", "ur", "yi");

    static Words in(String tag) {
        Locale locale = Locale.forLanguageTag(tag);
        String language = locale.getLanguage();
        String direction = RIGHT_TO_LEFT.contains(language) ? "rtl" : "ltr";
        String known = locale.toLanguageTag();
        return switch (language) {
            case "es" -> new Words(known, direction, "No me contacten más", "Referencia");
            case "pt" -> new Words(known, direction, "Não entrem mais em contato comigo", "Referência");
            case "fr" -> new Words(known, direction, "Ne me contactez plus", "Référence");
            case "zh" -> new Words(known, direction, "请不要再联系我", "编号");
            case "vi" -> new Words(known, direction, "Xin đừng liên hệ với tôi nữa", "Số tham chiếu");
            default -> new Words(known, direction, "Please don't contact me again", "Reference");
        };
    }
}
