package org.groundswell.campaign.planning;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.groundswell.campaign.rest.Lists;
import org.groundswell.contracts.LineOfBusiness;
import org.jspecify.annotations.Nullable;

/**
 * A contract as somebody enters or edits it.
 *
 * @param markets the areas that it covers
 * @param noticeDays how many days before its end it can be given notice of
 * @param version as it was read; needed for an edit
 */
public record ContractDetails(
        @NotBlank @Size(max = 200) String name,
        @NotEmpty List<@NotNull LineOfBusiness> linesOfBusiness,
        @Size(max = 200) List<@NotBlank @Size(max = 100) String> markets,
        @NotNull LocalDate effectiveOn,
        @NotNull LocalDate expiresOn,
        @PositiveOrZero @Max(3_660) int noticeDays,
        @Nullable Long version) {

    public ContractDetails(
            String name,
            @Nullable List<LineOfBusiness> linesOfBusiness,
            @Nullable List<String> markets,
            LocalDate effectiveOn,
            LocalDate expiresOn,
            int noticeDays,
            @Nullable Long version) {
        this.name = name;
        this.linesOfBusiness =
                Lists.orEmpty(linesOfBusiness).stream().distinct().toList();
        this.markets = Lists.orEmpty(markets).stream().distinct().toList();
        this.effectiveOn = effectiveOn;
        this.expiresOn = expiresOn;
        this.noticeDays = noticeDays;
        this.version = version;
    }

    @AssertTrue(message = "must be after effectiveOn")
    boolean isExpiresOnAfterEffectiveOn() {
        return effectiveOn == null || expiresOn == null || expiresOn.isAfter(effectiveOn);
    }
}
