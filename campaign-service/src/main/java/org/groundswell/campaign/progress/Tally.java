package org.groundswell.campaign.progress;

import java.util.HashMap;
import java.util.Map;

/** Counts by milestone, added up. */
final class Tally {

    private final Map<String, long[]> counts = new HashMap<>();

    void add(String milestone, long people, long lives) {
        long[] count = counts.computeIfAbsent(milestone, name -> new long[2]);
        count[0] += people;
        count[1] += lives;
    }

    /** @param sign 1 to add, -1 to take away */
    void add(Tally other, int sign) {
        other.counts.forEach((milestone, count) -> add(milestone, sign * count[0], sign * count[1]));
    }

    long people(String milestone) {
        return counts.getOrDefault(milestone, new long[2])[0];
    }

    long lives(String milestone) {
        return counts.getOrDefault(milestone, new long[2])[1];
    }
}
