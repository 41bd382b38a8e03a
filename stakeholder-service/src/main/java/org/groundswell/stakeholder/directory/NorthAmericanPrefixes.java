package org.groundswell.stakeholder.directory;

import java.util.concurrent.atomic.AtomicIntegerArray;
import org.jspecify.annotations.Nullable;

/**
 * Remembers which area code and exchange (the first six of ten digits) libphonenumber takes. Its rules for this numbering plan
 * look no further, and asking it for each of a million numbers took two thirds of an import's time.
 */
final class NorthAmericanPrefixes {

    private static final int NATIONAL = 10;
    private static final int PREFIX = 6;
    private static final int VALID = 1;
    private static final int INVALID = 2;

    /** By prefix, whether its numbers are valid; 0 where nobody asked yet. Two bits each, sixteen to an element. */
    private final AtomicIntegerArray verdicts = new AtomicIntegerArray(1_000_000 / 16);

    /** The ten digits of a plain number as people write it; null for everything that takes thought. */
    static @Nullable String digits(String written) {
        StringBuilder digits = new StringBuilder(NATIONAL + 1);
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            if (c >= '0' && c <= '9') {
                digits.append(c);
            } else if (c != ' ' && c != '-' && c != '.' && c != '(' && c != ')') {
                return null;
            }
        }
        if (digits.length() == NATIONAL + 1 && digits.charAt(0) == '1') {
            return digits.substring(1);
        }
        return digits.length() == NATIONAL && digits.charAt(0) > '1' ? digits.toString() : null;
    }

    Cleaned clean(String digits) {
        int prefix = Integer.parseInt(digits, 0, PREFIX, 10);
        int verdict = verdicts.get(prefix / 16) >>> prefix % 16 * 2 & 3;
        return switch (verdict) {
            case VALID -> Cleaned.as("+1" + digits);
            case INVALID -> Cleaned.refused("is not a number that can be called");
            default -> ask(digits, prefix);
        };
    }

    private Cleaned ask(String digits, int prefix) {
        Cleaned cleaned = Phone.cleanThoroughly("+1" + digits);
        int verdict = cleaned instanceof Cleaned.Clean ? VALID : INVALID;
        verdicts.accumulateAndGet(prefix / 16, verdict << prefix % 16 * 2, (known, told) -> known | told);
        return cleaned;
    }
}
