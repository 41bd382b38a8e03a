package org.groundswell.campaign.planning;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * An insurer as somebody enters or edits it.
 *
 * @param version as it was read; needed for an edit
 */
public record PayerDetails(
        @NotBlank @Size(max = 200) String name,
        @Size(max = 10_000) String notes,
        @Nullable Long version) {

    public PayerDetails(String name, @Nullable String notes, @Nullable Long version) {
        this.name = name;
        this.notes = notes == null ? "" : notes;
        this.version = version;
    }
}
