package org.groundswell.stakeholder.directory;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import org.jspecify.annotations.Nullable;

/** Phone numbers: in any shape in, E.164 out. Without a country code they are numbers of the United States. */
public final class Phone {

    private static final String REGION = "US";
    private static final int LONGEST = 40;
    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();
    private static final NorthAmericanPrefixes PREFIXES = new NorthAmericanPrefixes();

    private Phone() {}

    /** An extension is dropped, as E.164 has none. */
    public static Cleaned clean(String written) {
        if (written.length() > LONGEST) {
            return Cleaned.refused("is too long for a phone number");
        }
        String digits = NorthAmericanPrefixes.digits(written);
        return digits == null ? cleanThoroughly(written) : PREFIXES.clean(digits);
    }

    static Cleaned cleanThoroughly(String written) {
        @Nullable PhoneNumber number = parse(written);
        if (number == null) {
            return Cleaned.refused("is not a phone number");
        }
        return NUMBERS.isValidNumber(number)
                ? Cleaned.as(NUMBERS.format(number, PhoneNumberFormat.E164))
                : Cleaned.refused("is not a number that can be called");
    }

    private static @Nullable PhoneNumber parse(String written) {
        try {
            return NUMBERS.parse(written, REGION);
        } catch (NumberParseException e) {
            return null;
        }
    }
}
