package org.groundswell.stakeholder.directory;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** States, the District of Columbia, territories and military mail, by the abbreviations of USPS Publication 28. */
public final class UsState {

    private static final String NAMES = """
            AL Alabama|AK Alaska|AZ Arizona|AR Arkansas|CA California|CO Colorado|CT Connecticut|DE Delaware|\
            DC District of Columbia|FL Florida|GA Georgia|HI Hawaii|ID Idaho|IL Illinois|IN Indiana|IA Iowa|KS Kansas|\
            KY Kentucky|LA Louisiana|ME Maine|MD Maryland|MA Massachusetts|MI Michigan|MN Minnesota|MS Mississippi|\
            MO Missouri|MT Montana|NE Nebraska|NV Nevada|NH New Hampshire|NJ New Jersey|NM New Mexico|NY New York|\
            NC North Carolina|ND North Dakota|OH Ohio|OK Oklahoma|OR Oregon|PA Pennsylvania|RI Rhode Island|\
            SC South Carolina|SD South Dakota|TN Tennessee|TX Texas|UT Utah|VT Vermont|VA Virginia|WA Washington|\
            WV West Virginia|WI Wisconsin|WY Wyoming|AS American Samoa|GU Guam|MP Northern Mariana Islands|\
            PR Puerto Rico|VI Virgin Islands|AA Armed Forces Americas|AE Armed Forces Europe|AP Armed Forces Pacific""";

    /** Where ZIP codes begin with 0, which spreadsheets eat. */
    private static final Set<String> LEADING_ZERO = Set.of("CT", "MA", "ME", "NH", "NJ", "RI", "VT", "AE");

    private static final Set<String> TWO_LEADING_ZEROS = Set.of("PR", "VI");

    private static final Map<String, String> BY_NAME = byName();

    private UsState() {}

    /** From a name or an abbreviation, in any case, with or without dots. */
    public static Cleaned clean(String written) {
        String abbreviation = BY_NAME.get(key(written));
        return abbreviation == null ? Cleaned.refused("is no state of the United States") : Cleaned.as(abbreviation);
    }

    /** How many zeros ZIP codes of this state begin with at most; 1 where the state is not known. */
    static int leadingZeros(@Nullable String abbreviation) {
        if (abbreviation == null || LEADING_ZERO.contains(abbreviation)) {
            return 1;
        }
        return TWO_LEADING_ZEROS.contains(abbreviation) ? 2 : 0;
    }

    private static Map<String, String> byName() {
        Map<String, String> names = new HashMap<>();
        for (String state : NAMES.split("\\|")) {
            String abbreviation = state.substring(0, 2);
            names.put(key(abbreviation), abbreviation);
            names.put(key(state.substring(3)), abbreviation);
        }
        names.put(key("Washington DC"), "DC");
        names.put(key("US Virgin Islands"), "VI");
        return Map.copyOf(names);
    }

    private static String key(String written) {
        StringBuilder letters = new StringBuilder(written.length());
        for (int i = 0; i < written.length(); i++) {
            if (Character.isLetter(written.charAt(i))) {
                letters.append(written.charAt(i));
            }
        }
        return letters.toString().toLowerCase(Locale.ROOT);
    }
}
