package org.groundswell.campaign.planning;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.groundswell.campaign.rest.Lists;
import org.jspecify.annotations.Nullable;

/**
 * A person at the insurer, as somebody enters or edits them.
 *
 * @param address lines of a postal address, may be empty
 * @param version as it was read; needed for an edit
 */
public record PayerContactDetails(
        @NotBlank @Size(max = 200) String name,
        Optional<@Size(max = 200) String> title,
        Optional<@Email @Size(max = 254) String> email,
        Optional<@Size(max = 40) String> phone,
        @Size(max = 8) List<@NotBlank @Size(max = 200) String> address,
        @Nullable Long version) {

    public PayerContactDetails(
            String name,
            Optional<String> title,
            Optional<String> email,
            Optional<String> phone,
            @Nullable List<String> address,
            @Nullable Long version) {
        this.name = name;
        this.title = title;
        this.email = email;
        this.phone = phone;
        this.address = Lists.orEmpty(address);
        this.version = version;
    }
}
