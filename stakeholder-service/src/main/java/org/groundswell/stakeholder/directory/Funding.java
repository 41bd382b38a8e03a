package org.groundswell.stakeholder.directory;

import java.util.Locale;
import org.groundswell.contracts.Coded;

/** Who bears an employer's claims: an insurer, or the employer itself. */
public enum Funding implements Coded {
    INSURED,
    SELF_FUNDED;

    /** From a code or from what benefit offices write. */
    public static Cleaned clean(String written) {
        return switch (written.strip().toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "")) {
            case "insured", "fullyinsured", "fully", "fi" -> Cleaned.as(INSURED.code());
            case "selffunded", "selfinsured", "self", "aso", "sf" -> Cleaned.as(SELF_FUNDED.code());
            default -> Cleaned.refused("is neither insured nor self_funded");
        };
    }
}
