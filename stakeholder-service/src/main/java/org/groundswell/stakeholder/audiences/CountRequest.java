package org.groundswell.stakeholder.audiences;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.groundswell.contracts.Channel;
import org.groundswell.contracts.LineOfBusiness;
import org.groundswell.platform.http.ProblemException;
import org.groundswell.platform.security.CampaignAccess;

/**
 * What to count: a rule, or a saved audience.
 *
 * @param payerId of the campaign; without it nobody is left out for another payer's cover
 * @param linesOfBusiness of the campaign; without any nobody is left out for another one
 * @param channels in the order in which they are tried; without any, every way of reaching somebody counts
 */
record CountRequest(
        Optional<@Valid AudienceRule> rule,
        Optional<UUID> audienceId,
        Optional<UUID> payerId,
        Optional<List<@NotNull LineOfBusiness>> linesOfBusiness,
        Optional<List<@NotNull Channel>> channels) {

    private static final List<Channel> EVERY_WAY = List.of(Channel.EMAIL, Channel.PRINT, Channel.CALL_LIST);

    AskedFor askedFor() {
        if (channels.filter(some -> some.contains(Channel.FORWARD)).isPresent()) {
            throw ProblemException.invalid(
                    "channels",
                    "are some of " + EVERY_WAY.stream().map(Channel::code).toList());
        }
        return new AskedFor(
                payerId,
                linesOfBusiness.orElse(List.of()),
                channels.filter(some -> !some.isEmpty()).orElse(EVERY_WAY));
    }

    /** @param version of a saved rule */
    record Counted(AudienceRule rule, Optional<Long> version) {}

    Counted ruleFrom(Audiences audiences, CampaignAccess access) {
        if (rule.isPresent() == audienceId.isPresent()) {
            throw ProblemException.invalid("rule", "is needed, or else audienceId, and not both");
        }
        return rule.map(typed -> new Counted(typed, Optional.empty()))
                .or(() -> audienceId
                        .flatMap(id -> audiences.ruleOf(id, access))
                        .map(saved -> new Counted(saved.rule(), Optional.of(saved.version()))))
                .orElseThrow(() -> ProblemException.notFound("audience", audienceId.orElseThrow()));
    }
}
