package org.groundswell.localstack.demo;

import java.util.Random;

/**
 * What somebody does who gets a letter.
 *
 * @param deed what
 * @param afterDays how many days after the letter
 */
record Fate(Deed deed, int afterDays) {

    enum Deed {
        NOTHING,
        BOUNCES,
        COMPLAINS,
        OPTS_OUT,
        DECLINES,
        SENDS_LETTER,
        SAYS_DONE,
        CALLS,
        IS_SEEN,
        SIGNED_LETTER_COMES
    }

    /**
     * Drawn from the seed and the person, whatever happens around them.
     *
     * @param willing how many of a hundred act
     */
    static Fate of(long seed, String key, int willing) {
        Random random = new Random(seed * 31 + key.hashCode());
        random.nextInt();
        int draw = random.nextInt(1000);
        int days = 1 + (int) Math.min(24, -Math.log(1 - random.nextDouble()) * 6);
        if (draw < 28) {
            return new Fate(Deed.BOUNCES, 0);
        }
        if (draw < 31) {
            return new Fate(Deed.COMPLAINS, 1);
        }
        if (draw < 43) {
            return new Fate(Deed.OPTS_OUT, days);
        }
        if (draw < 51) {
            return new Fate(Deed.DECLINES, days);
        }
        if (draw >= 51 + willing * 10) {
            return new Fate(Deed.NOTHING, 0);
        }
        return new Fate(deed(random.nextInt(100)), days);
    }

    private static Deed deed(int draw) {
        if (draw < 38) {
            return Deed.SENDS_LETTER;
        }
        if (draw < 62) {
            return Deed.SAYS_DONE;
        }
        if (draw < 80) {
            return Deed.CALLS;
        }
        return draw < 93 ? Deed.IS_SEEN : Deed.SIGNED_LETTER_COMES;
    }
}
