package org.groundswell.campaign.planning;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.groundswell.contracts.LineOfBusiness;

/**
 * A contract with a payer.
 *
 * @param noticeDays how many days before its end it can be given notice of
 */
public record ContractView(
        UUID id,
        UUID payerId,
        String name,
        List<LineOfBusiness> linesOfBusiness,
        List<String> markets,
        LocalDate effectiveOn,
        LocalDate expiresOn,
        int noticeDays,
        long version) {}
