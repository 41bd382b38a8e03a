package org.groundswell.stakeholder.directory;

/**
 * National Provider Identifiers: ten digits, the last of which is the Luhn check digit over the number prefixed with 80840
 * (CMS, "NPI check digit calculation").
 */
public final class Npi {

    private static final int LENGTH = 10;
    /** What the prefix 80840 adds to the Luhn sum. */
    private static final int PREFIX_SUM = 24;

    private Npi() {}

    /** Ten digits. */
    public static Cleaned clean(String written) {
        String digits = written.strip();
        if (digits.length() != LENGTH || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return Cleaned.refused("is not an NPI: it has ten digits");
        }
        int sum = PREFIX_SUM;
        for (int i = 0; i < LENGTH; i++) {
            int digit = digits.charAt(i) - '0';
            int weighted = i % 2 == 0 ? digit * 2 : digit;
            sum += weighted > 9 ? weighted - 9 : weighted;
        }
        return sum % 10 == 0 ? Cleaned.as(digits) : Cleaned.refused("is not an NPI: its check digit is wrong");
    }
}
