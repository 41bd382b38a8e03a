package org.groundswell.stakeholder.directory;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.groundswell.contracts.LineOfBusiness;
import org.groundswell.contracts.StakeholderKind;

/**
 * What to look for; what is absent does not matter.
 *
 * @param text the beginning of a last name, an organisation or "last first"; or a whole e-mail address, phone number, NPI or external id
 * @param owner whoever keeps the relationship, in any case of letters
 * @param onlyLeftAlone only those who are suppressed, deceased or have opted out of something
 * @param after the last stakeholder of the page before
 * @param patients whether patients may be found: that somebody is one is itself protected
 * @param contactPoints whether e-mail addresses and phone numbers may be looked for
 */
record StakeholderSearch(
        Optional<String> text,
        Optional<StakeholderKind> kind,
        Optional<String> market,
        Optional<UUID> payerId,
        List<String> tags,
        Optional<LineOfBusiness> lineOfBusiness,
        Optional<String> language,
        Optional<String> specialty,
        Optional<String> owner,
        boolean onlyLeftAlone,
        Optional<UUID> after,
        int limit,
        boolean patients,
        boolean contactPoints) {}
