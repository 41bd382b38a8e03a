package org.groundswell.stakeholder.directory;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;

/** Phone numbers: in any shape in, E.164 out. Without a country code they are numbers of the United States. */
public final class Phone {

    private static final String REGION = "US";
    private static final int LONGEST = 40;
    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();

    private Phone() {}

    /** An extension is dropped, as E.164 has none. */
    public static Cleaned clean(String written) {
        if (written.length() > LONGEST) {
            return Cleaned.refused("is too long for a phone number");
        }
        try {
            PhoneNumber number = NUMBERS.parse(written, REGION);
            return NUMBERS.isValidNumber(number)
                    ? Cleaned.as(NUMBERS.format(number, PhoneNumberFormat.E164))
                    : Cleaned.refused("is not a number that can be called");
        } catch (NumberParseException e) {
            return Cleaned.refused("is not a phone number");
        }
    }
}
