package org.groundswell.campaign.rest;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/**
 * One page of a list, in the order in which its items were made.
 *
 * @param next to be given as {@code after} for the page that follows; absent on the last one
 */
public record Page<T>(List<T> items, Optional<UUID> next) {

    /** @param rows of the page, with one more where there is a further page: ask the database for {@code limit + 1} */
    public static <T> Page<T> of(List<T> rows, int limit, Function<T, UUID> id) {
        if (rows.size() <= limit) {
            return new Page<>(rows, Optional.empty());
        }
        List<T> items = rows.subList(0, limit);
        return new Page<>(items, Optional.of(id.apply(items.getLast())));
    }

    public <R> Page<R> map(Function<T, R> change) {
        return new Page<>(items.stream().map(change).toList(), next);
    }
}
