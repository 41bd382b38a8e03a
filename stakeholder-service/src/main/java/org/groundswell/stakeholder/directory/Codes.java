package org.groundswell.stakeholder.directory;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.groundswell.contracts.Coded;
import org.groundswell.contracts.LineOfBusiness;

/** Words of a closed list, however they are written. */
final class Codes {

    private static final Map<String, LineOfBusiness> LINES_OF_BUSINESS = byKey(LineOfBusiness.class);

    private Codes() {}

    static Cleaned lineOfBusiness(String written) {
        LineOfBusiness found = LINES_OF_BUSINESS.get(key(written));
        if (found != null) {
            return Cleaned.as(found.code());
        }
        return switch (key(written)) {
            case "medicareadvantagepartc", "ma", "partc" -> Cleaned.as(LineOfBusiness.MEDICARE_ADVANTAGE.code());
            case "exchange", "aca", "individual" -> Cleaned.as(LineOfBusiness.MARKETPLACE.code());
            case "group", "ppo", "hmo", "employer" -> Cleaned.as(LineOfBusiness.COMMERCIAL.code());
            case "managedmedicaid", "medicaidmco" -> Cleaned.as(LineOfBusiness.MEDICAID_MANAGED_CARE.code());
            default -> Cleaned.refused("is no line of business");
        };
    }

    private static <E extends Enum<E> & Coded> Map<String, E> byKey(Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .collect(Collectors.toUnmodifiableMap(constant -> key(constant.code()), Function.identity()));
    }

    private static String key(String written) {
        return written.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
    }
}
