package org.groundswell.campaign.planning;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.groundswell.campaign.rest.Lists;
import org.groundswell.contracts.CampaignEvent.Letterhead;
import org.jspecify.annotations.Nullable;

/**
 * A campaign as somebody plans or edits it.
 *
 * @param payerId who is negotiated with; stays as it was in an edit
 * @param contractIds contracts with that payer
 * @param maxPerHour how many messages may go out in an hour; absent: as many as can; stays as it was in an edit
 * @param version as it was read; needed for an edit
 */
public record CampaignDetails(
        @NotBlank @Size(max = 200) String name,
        @NotNull UUID payerId,
        @Size(max = 100) List<@NotNull UUID> contractIds,
        @Size(max = 10_000) String objective,
        @NotNull @Valid LetterheadDetails letterhead,
        Optional<@Positive Integer> maxPerHour,
        @Nullable Long version) {

    public CampaignDetails(
            String name,
            UUID payerId,
            @Nullable List<UUID> contractIds,
            @Nullable String objective,
            LetterheadDetails letterhead,
            Optional<Integer> maxPerHour,
            @Nullable Long version) {
        this.name = name;
        this.payerId = payerId;
        this.contractIds = Lists.orEmpty(contractIds);
        this.objective = objective == null ? "" : objective;
        this.letterhead = letterhead;
        this.maxPerHour = maxPerHour;
        this.version = version;
    }

    /**
     * What stands above and below every letter.
     *
     * @param organisation the provider's name
     * @param address lines of its postal address, which every e-mail has to carry
     * @param signature lines of the signature block
     */
    public record LetterheadDetails(
            @NotBlank @Size(max = 200) String organisation,
            @Size(min = 1, max = 8) List<@NotBlank @Size(max = 200) String> address,
            Optional<@Size(max = 40) String> phone,
            Optional<@Size(max = 200) String> website,
            @Size(max = 8) List<@NotNull @Size(max = 200) String> signature) {

        public LetterheadDetails(
                String organisation,
                @Nullable List<String> address,
                Optional<String> phone,
                Optional<String> website,
                @Nullable List<String> signature) {
            this.organisation = organisation;
            this.address = Lists.orEmpty(address);
            this.phone = phone;
            this.website = website;
            this.signature = Lists.orEmpty(signature);
        }

        Letterhead toEvent() {
            return new Letterhead(organisation, address, phone, website, signature);
        }
    }
}
