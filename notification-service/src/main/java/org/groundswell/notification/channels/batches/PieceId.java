package org.groundswell.notification.channels.batches;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The short name of a piece, printed on each page and typed by people at a mail house or a call centre: nine characters of
 * Crockford's base 32 in groups of three ({@code 7ZK-Q4M-2XB}).
 * <p>
 * The ninth is a check character over GF(32): one wrong character or any two that changed places are always noticed.
 */
public record PieceId(String value) {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int DATA_CHARACTERS = 8;
    private static final long SPACE = 1L << (5 * DATA_CHARACTERS);
    /** Odd, so multiplying by it modulo 2^40 is one to one; large, so neighbours in a batch look nothing alike. */
    private static final long SCATTER = 0x9E3779B97FL;

    /** @param number unique, from 0 up to 2^40 */
    public static PieceId ofNumber(long number) {
        if (number < 0 || number >= SPACE) {
            throw new IllegalArgumentException("No piece has the number " + number);
        }
        long scattered = (number * SCATTER) & (SPACE - 1);
        StringBuilder id = new StringBuilder(11);
        int check = 0;
        for (int i = 0; i < DATA_CHARACTERS; i++) {
            int digit = (int) (scattered >>> (5 * (DATA_CHARACTERS - 1 - i))) & 31;
            check ^= weighted(digit, i);
            id.append(ALPHABET.charAt(digit));
            if (i % 3 == 2) {
                id.append('-');
            }
        }
        return new PieceId(id.append(ALPHABET.charAt(check)).toString());
    }

    /**
     * Reads what somebody typed: any case, with or without hyphens and spaces, I and L for 1, O for 0.
     *
     * @return nothing where no piece can have this name
     */
    public static Optional<PieceId> typed(@Nullable String text) {
        if (text == null || text.length() > 40) {
            return Optional.empty();
        }
        String plain = text.toUpperCase(Locale.ROOT)
                .replace("-", "")
                .replace(" ", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        if (plain.length() != DATA_CHARACTERS + 1) {
            return Optional.empty();
        }
        int check = 0;
        for (int i = 0; i < DATA_CHARACTERS; i++) {
            int digit = ALPHABET.indexOf(plain.charAt(i));
            if (digit < 0) {
                return Optional.empty();
            }
            check ^= weighted(digit, i);
        }
        return ALPHABET.charAt(check) == plain.charAt(DATA_CHARACTERS) ? Optional.of(grouped(plain)) : Optional.empty();
    }

    private static PieceId grouped(String plain) {
        return new PieceId(plain.substring(0, 3) + "-" + plain.substring(3, 6) + "-" + plain.substring(6));
    }

    /** The digit times x^(position+1) in GF(2^5) with x^5 + x^2 + 1. */
    private static int weighted(int digit, int position) {
        int product = digit;
        for (int i = 0; i <= position; i++) {
            product <<= 1;
            if ((product & 32) != 0) {
                product ^= 0b100101;
            }
        }
        return product;
    }

    @Override
    public String toString() {
        return value;
    }
}
