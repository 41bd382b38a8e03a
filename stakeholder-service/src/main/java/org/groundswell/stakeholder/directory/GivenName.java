package org.groundswell.stakeholder.directory;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.groundswell.contracts.StakeholderKind;
import org.jspecify.annotations.Nullable;

/** Makes the whole name from its parts and the parts from the whole, whichever was typed. */
final class GivenName {

    private GivenName() {}

    /** @param current whom the values change, if anybody */
    static void complete(Map<StakeholderColumn, Optional<String>> values, Optional<StakeholderView> current) {
        boolean parts = values.containsKey(StakeholderColumn.FIRST_NAME)
                || values.containsKey(StakeholderColumn.MIDDLE_NAME)
                || values.containsKey(StakeholderColumn.LAST_NAME)
                || values.containsKey(StakeholderColumn.SUFFIX);
        if (parts) {
            values.put(StakeholderColumn.FULL_NAME, Optional.ofNullable(joined(values, current)));
        } else {
            values.getOrDefault(StakeholderColumn.FULL_NAME, Optional.empty())
                    .ifPresent(whole -> takeApart(PersonName.parse(whole), values));
        }
    }

    /** @throws StakeholderRefused for a person without a name, or an employer without an organisation */
    static void require(StakeholderKind kind, Map<StakeholderColumn, Optional<String>> values) {
        StakeholderColumn needed =
                kind == StakeholderKind.EMPLOYER ? StakeholderColumn.ORGANISATION : StakeholderColumn.FULL_NAME;
        if (values.getOrDefault(needed, Optional.empty()).isEmpty()) {
            throw StakeholderRefused.nameless();
        }
    }

    static @Nullable String displayed(StakeholderKind kind, Map<StakeholderColumn, Optional<String>> values) {
        StakeholderColumn shown =
                kind == StakeholderKind.EMPLOYER ? StakeholderColumn.ORGANISATION : StakeholderColumn.FULL_NAME;
        return values.getOrDefault(shown, Optional.empty()).orElse(null);
    }

    private static void takeApart(PersonName name, Map<StakeholderColumn, Optional<String>> values) {
        values.put(StakeholderColumn.FIRST_NAME, Optional.ofNullable(name.first()));
        values.put(StakeholderColumn.MIDDLE_NAME, Optional.ofNullable(name.middle()));
        values.put(StakeholderColumn.LAST_NAME, Optional.ofNullable(name.last()));
        values.put(StakeholderColumn.SUFFIX, Optional.ofNullable(name.suffix()));
        values.put(StakeholderColumn.FULL_NAME, Optional.ofNullable(name.full()));
    }

    private static @Nullable String joined(
            Map<StakeholderColumn, Optional<String>> values, Optional<StakeholderView> current) {
        return new PersonName(
                        null,
                        part(values, StakeholderColumn.FIRST_NAME, current, StakeholderView::firstName),
                        part(values, StakeholderColumn.MIDDLE_NAME, current, StakeholderView::middleName),
                        part(values, StakeholderColumn.LAST_NAME, current, StakeholderView::lastName),
                        part(values, StakeholderColumn.SUFFIX, current, StakeholderView::suffix))
                .full();
    }

    private static @Nullable String part(
            Map<StakeholderColumn, Optional<String>> values,
            StakeholderColumn column,
            Optional<StakeholderView> current,
            Function<StakeholderView, Optional<String>> before) {
        return values.containsKey(column)
                ? values.getOrDefault(column, Optional.empty()).orElse(null)
                : current.flatMap(before).orElse(null);
    }
}
