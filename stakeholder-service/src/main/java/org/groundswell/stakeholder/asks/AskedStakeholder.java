package org.groundswell.stakeholder.asks;

import java.util.UUID;
import org.groundswell.contracts.Channel;
import org.groundswell.contracts.StakeholderKind;
import org.groundswell.stakeholder.directory.StakeholderFields;
import org.jdbi.v3.core.mapper.Nested;
import org.jspecify.annotations.Nullable;

/**
 * An ask together with the person behind it, as they are now: a row of {@link #COLUMNS}. A contact point that is retired, or
 * whose owner has opted out of it, is absent.
 *
 * @param askMarket the market as it was at the freeze
 * @param askLanguage the language as it was at the freeze
 * @param askLives the covered lives as they were at the freeze
 * @param channel the ask's own
 */
record AskedStakeholder(
        UUID askId,
        UUID stakeholderId,
        StakeholderKind askKind,
        String askMarket,
        String askLanguage,
        int askLives,
        Channel channel,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String addressLine1,
        @Nullable String addressLine2,
        @Nullable String zip,
        @Nested StakeholderFields fields) {

    /** Of {@code ask a} joined with {@code stakeholder}. */
    static final String COLUMNS = """
            a.id AS ask_id, a.stakeholder_id, a.kind AS ask_kind, a.market AS ask_market, a.language AS ask_language,
            a.covered_lives AS ask_lives, a.channel,
            CASE WHEN email_usable AND NOT email_opted_out THEN email END AS email,
            CASE WHEN phone_usable AND NOT calls_opted_out THEN phone END AS phone,
            CASE WHEN address_usable AND NOT print_opted_out THEN address_line1 END AS address_line1,
            address_line2, zip,
            %s""".formatted(StakeholderFields.COLUMNS);

    boolean canBeReachedBy(Channel way) {
        return switch (way) {
            case EMAIL -> email != null;
            case PRINT -> addressLine1 != null;
            case CALL_LIST -> phone != null;
            case FORWARD -> false;
        };
    }
}
