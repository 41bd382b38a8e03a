package org.groundswell.stakeholder.audiences;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.groundswell.contracts.LineOfBusiness;
import org.groundswell.contracts.StakeholderKind;
import org.jspecify.annotations.Nullable;

/**
 * Whom an audience selects: those who fulfil each criterion that is given. A list means "one of these"; an empty one is no
 * criterion, so an empty rule selects everybody.
 *
 * @param markets areas of contracts, written as they are stored
 * @param payerIds of the current cover; of employers the insurer of their plan
 * @param specialties of physicians, whatever their case
 * @param tags any of these
 * @param languages BCP 47; "es" also selects "es-MX"
 * @param contactPoints all of these are there and usable
 * @param minCoveredLives employers with at least so many, which leaves out everybody else
 */
public record AudienceRule(
        @Size(max = 3) List<@NotNull StakeholderKind> kinds,
        @Size(max = 500) List<@NotNull @Size(max = 200) String> markets,
        @Size(max = 500) List<@NotNull UUID> payerIds,
        @Size(max = 20) List<@NotNull LineOfBusiness> linesOfBusiness,
        @Size(max = 500) List<@NotNull @Size(max = 200) String> specialties,
        @Size(max = 500) List<@NotNull @Size(max = 200) String> tags,
        @Size(max = 100) List<@NotNull @Size(max = 35) String> languages,
        @Size(max = 3) List<@NotNull ContactPoint> contactPoints,
        Optional<@PositiveOrZero Integer> minCoveredLives) {

    // A field that is missing in a request is null here, whatever the types say.
    @SuppressWarnings({"OptionalUsedAsFieldOrParameterType", "OptionalAssignedToNull"})
    public AudienceRule {
        kinds = given(kinds);
        markets = given(markets);
        payerIds = given(payerIds);
        linesOfBusiness = given(linesOfBusiness);
        specialties = given(specialties);
        tags = given(tags);
        languages = given(languages);
        contactPoints = given(contactPoints);
        minCoveredLives = minCoveredLives == null ? Optional.empty() : minCoveredLives;
    }

    boolean mayMatch(StakeholderKind kind) {
        return kinds.isEmpty() || kinds.contains(kind);
    }

    private static <T> List<T> given(@Nullable List<T> values) {
        return values == null ? List.of() : values;
    }
}
