package org.groundswell.campaign.workspace.briefings;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Groups so small that one could tell who is in them, and the others that have to be kept back with them. */
final class SmallGroups {

    private static final long SMALLEST_TOLD = 11;

    private SmallGroups() {}

    static boolean isSmall(long people) {
        return people > 0 && people < SMALLEST_TOLD;
    }

    /**
     * Which parts have to be withheld without even saying that they are small, because one could work the small ones out from the
     * total. Nobody can where those kept back are several, are not small together, and can be made up in more than one way;
     * otherwise the next larger one is kept back with them.
     *
     * @return places in the list; empty where it is enough to say that the small ones are small
     */
    static Set<Integer> withheld(List<@Nullable Long> parts) {
        Set<Integer> withheld = new TreeSet<>();
        long together = 0;
        for (int i = 0; i < parts.size(); i++) {
            if (isSmall(people(parts, i))) {
                withheld.add(i);
                together += people(parts, i);
            }
        }
        boolean ambiguous =
                withheld.size() > 1 && !isSmall(together) && together < withheld.size() * (SMALLEST_TOLD - 1);
        if (withheld.isEmpty() || ambiguous) {
            return Set.of();
        }
        IntStream.range(0, parts.size())
                .filter(i -> people(parts, i) >= SMALLEST_TOLD)
                .boxed()
                .min(Comparator.comparingLong(i -> people(parts, i)))
                .ifPresent(withheld::add);
        return withheld;
    }

    private static long people(List<@Nullable Long> parts, int i) {
        Long part = parts.get(i);
        return part == null ? 0 : part;
    }
}
