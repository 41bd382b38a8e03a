package org.groundswell.stakeholder.directory;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.groundswell.contracts.LineOfBusiness;
import org.groundswell.contracts.StakeholderKind;

/**
 * A stakeholder, for people.
 *
 * @param name the employer's, or the person's
 * @param market the contract's area
 * @param contact absent for those who may not see contact data
 * @param mergedInto the stakeholder whom this one turned out to be
 * @param version to send back with an edit
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record StakeholderView(
        UUID id,
        StakeholderKind kind,
        Optional<String> name,
        Optional<String> source,
        Optional<String> externalId,
        Optional<String> prefix,
        Optional<String> firstName,
        Optional<String> middleName,
        Optional<String> lastName,
        Optional<String> suffix,
        Optional<String> fullName,
        Optional<String> title,
        Optional<String> organisation,
        Optional<String> broker,
        Optional<Funding> funding,
        int coveredLives,
        Optional<Integer> employees,
        Optional<Integer> renewalMonth,
        Optional<String> npi,
        Optional<String> specialty,
        String language,
        Optional<String> market,
        Optional<Covered> cover,
        Optional<ContactData> contact,
        Reach reach,
        boolean isMinor,
        Optional<String> addressee,
        boolean isDeceased,
        List<String> tags,
        Optional<String> relationshipOwner,
        boolean suppressed,
        List<String> optedOut,
        Optional<UUID> mergedInto,
        long version,
        Instant createdAt,
        Instant updatedAt) {

    /** @param planName as a file named it */
    public record Covered(
            Optional<UUID> payerId,
            Optional<String> payerName,
            Optional<String> planName,
            Optional<LineOfBusiness> lineOfBusiness,
            Optional<LocalDate> from,
            Optional<LocalDate> until) {}

    /** @param phone in E.164 */
    public record ContactData(
            Optional<String> email,
            Optional<String> phone,
            Optional<String> addressLine1,
            Optional<String> addressLine2,
            Optional<String> city,
            Optional<String> state,
            Optional<String> zip) {}

    /**
     * By what the stakeholder can be reached, whether they want it or not, and why a contact point is not used any more.
     */
    public record Reach(
            boolean email,
            boolean phone,
            boolean address,
            Optional<String> emailRetired,
            Optional<String> phoneRetired,
            Optional<String> addressRetired) {}
}
