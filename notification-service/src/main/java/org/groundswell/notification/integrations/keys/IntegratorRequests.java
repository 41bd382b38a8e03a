package org.groundswell.notification.integrations.keys;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.groundswell.contracts.Vendor;
import org.jspecify.annotations.Nullable;

/** What administrators send and get about integrators. */
final class IntegratorRequests {

    private IntegratorRequests() {}

    /** @param eventTypes absent for what the vendor usually posts */
    record NewIntegrator(
            @NotBlank @Size(max = 100) String name,
            @NotNull Vendor vendor,
            @Nullable @Size(max = 50) List<@NotBlank String> eventTypes) {

        List<String> types() {
            return eventTypes == null ? List.of() : eventTypes;
        }
    }

    record ChangedIntegrator(
            long version,
            @NotBlank @Size(max = 100) String name,
            @NotNull @Size(max = 50) List<@NotBlank String> eventTypes) {}

    /** @param example a line for a shell that posts an event of the integrator's, once its key stands in KEY */
    record IntegratorView(
            UUID id,
            String name,
            Vendor vendor,
            List<String> eventTypes,
            Instant createdAt,
            long version,
            List<KeyView> keys,
            String example) {}

    /** @param hint the last characters of the secret */
    record KeyView(
            UUID id,
            String hint,
            Instant createdAt,
            @Nullable Instant lastUsedAt,
            @Nullable Instant revokedAt) {
        static KeyView of(ApiKey key) {
            return new KeyView(key.id, key.hint, key.createdAt, key.lastUsedAt, key.revokedAt);
        }
    }

    /** @param secret shown this once */
    record IssuedKey(UUID id, UUID keyId, String secret, String example) {}

    record Integrators(List<IntegratorView> items) {}
}
