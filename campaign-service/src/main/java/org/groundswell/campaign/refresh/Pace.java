package org.groundswell.campaign.refresh;

import java.time.Duration;

/**
 * How far apart the news for one page is while its numbers change without pause. The first change after a rest is told at the
 * next look, whatever the pace; every later one is still on the page within 2 s, unless the machine has so much to do that telling
 * takes long: then pages wait, and not the launch that they show.
 */
final class Pace {

    static final Duration SHORTEST = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofSeconds(3);
    /** Those told together are told at most this part of the time, unless that took more than a fiftieth of the longest. */
    private static final int SHARE = 50;

    private Pace() {}

    /** @param spent on telling all pages once */
    static Duration after(Duration spent) {
        Duration wanted = spent.multipliedBy(SHARE);
        if (wanted.compareTo(SHORTEST) < 0) {
            return SHORTEST;
        }
        return wanted.compareTo(LONGEST) > 0 ? LONGEST : wanted;
    }
}
