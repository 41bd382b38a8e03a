package org.groundswell.stakeholder.directory;

import java.util.Optional;
import java.util.UUID;
import org.groundswell.contracts.LineOfBusiness;

/**
 * What a name in a file means: a payer, a programme that has no payer to negotiate with (Medicare), or no cover at all.
 *
 * @param payerId absent for programmes and for no cover
 * @param lineOfBusiness absent where the name does not tell
 */
public record Cover(Optional<UUID> payerId, Optional<LineOfBusiness> lineOfBusiness) {

    public static final Cover NONE = new Cover(Optional.empty(), Optional.empty());

    static Cover programme(LineOfBusiness lineOfBusiness) {
        return new Cover(Optional.empty(), Optional.of(lineOfBusiness));
    }

    static Cover by(UUID payerId) {
        return new Cover(Optional.of(payerId), Optional.empty());
    }
}
