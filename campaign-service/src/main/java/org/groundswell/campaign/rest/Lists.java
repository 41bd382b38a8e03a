package org.groundswell.campaign.rest;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lists in requests. */
public final class Lists {

    private Lists() {}

    /** A list that was left out of a request is empty; its items stay as they came, for the validation to judge. */
    public static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : list.stream().toList();
    }
}
