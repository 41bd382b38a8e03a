package org.groundswell.campaign.workspace.plan;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.groundswell.campaign.rest.Lists;
import org.groundswell.contracts.LineOfBusiness;
import org.groundswell.contracts.StakeholderKind;

/**
 * Whom an audience selects, as stakeholder-service takes it: a list means "one of these", an empty one is no criterion.
 *
 * @param contactPoints {@code email}, {@code phone}, {@code address}: all of these
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record AudienceRule(
        List<StakeholderKind> kinds,
        List<String> markets,
        List<UUID> payerIds,
        List<LineOfBusiness> linesOfBusiness,
        List<String> specialties,
        List<String> tags,
        List<String> languages,
        List<String> contactPoints,
        Optional<Integer> minCoveredLives) {

    AudienceRule {
        kinds = Lists.orEmpty(kinds);
        markets = Lists.orEmpty(markets);
        payerIds = Lists.orEmpty(payerIds);
        linesOfBusiness = Lists.orEmpty(linesOfBusiness);
        specialties = Lists.orEmpty(specialties);
        tags = Lists.orEmpty(tags);
        languages = Lists.orEmpty(languages);
        contactPoints = Lists.orEmpty(contactPoints);
    }
}
