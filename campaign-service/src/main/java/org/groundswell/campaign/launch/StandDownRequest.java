package org.groundswell.campaign.launch;

import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** @param reason for the other services' logs and the people who ask later */
record StandDownRequest(Optional<@Size(max = 500) String> reason) {

    static String reasonOf(@Nullable StandDownRequest request) {
        return request == null ? "" : request.reason().orElse("");
    }
}
