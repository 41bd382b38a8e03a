package org.groundswell.stakeholder.directory;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * E-mail addresses as people have them: the dot-atom form of RFC 5322 with a domain of RFC 1035. Quoted local parts and
 * address literals are legal and nobody's, so they are taken for typing errors.
 */
public final class EmailAddress {

    private static final int LONGEST = 254;
    private static final int LONGEST_LOCAL_PART = 64;
    private static final Pattern LOCAL_PART =
            Pattern.compile("[a-z0-9!#$%&'*+/=?^_`{|}~-]++(?:\\.[a-z0-9!#$%&'*+/=?^_`{|}~-]++)*+");
    private static final Pattern DOMAIN =
            Pattern.compile("(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+(?:[a-z]{2,63}|xn--[a-z0-9-]{2,59})");

    private EmailAddress() {}

    /** In lower case, without surrounding space. */
    public static Cleaned clean(String written) {
        String address = written.strip().toLowerCase(Locale.ROOT);
        int at = address.lastIndexOf('@');
        if (at < 1) {
            return Cleaned.refused("is not an e-mail address");
        }
        if (address.length() > LONGEST || at > LONGEST_LOCAL_PART) {
            return Cleaned.refused("is too long for an e-mail address");
        }
        boolean correct = LOCAL_PART.matcher(address.substring(0, at)).matches()
                && DOMAIN.matcher(address.substring(at + 1)).matches();
        return correct ? Cleaned.as(address) : Cleaned.refused("is not an e-mail address");
    }
}
