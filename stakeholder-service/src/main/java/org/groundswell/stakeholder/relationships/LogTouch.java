package org.groundswell.stakeholder.relationships;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.groundswell.platform.http.ProblemException;

/** Writes down that one of us was in touch with a stakeholder, and later that they did as they had promised. */
@ApplicationScoped
class LogTouch {

    private final TouchTable touches;
    private final Clock clock;

    LogTouch(TouchTable touches, Clock clock) {
        this.touches = touches;
        this.clock = clock;
    }

    /**
     * @param at absent: now
     * @param promisedFor only with a promise
     */
    record NewTouch(
            @NotNull TouchKind kind,
            Optional<@PastOrPresent Instant> at,
            Optional<@Size(max = 4_000) String> note,
            Optional<@Size(max = 1_000) String> promise,
            Optional<LocalDate> promisedFor,
            Optional<UUID> campaignId) {}

    @Transactional
    Touch log(UUID stakeholderId, NewTouch touch, String loggedBy) {
        if (touch.promisedFor().isPresent()
                && touch.promise().filter(text -> !text.isBlank()).isEmpty()) {
            throw ProblemException.invalid("promise", "is needed where there is a day by which it is to be kept");
        }
        return touches.add(stakeholderId, touch, loggedBy, clock.instant())
                .orElseThrow(() -> ProblemException.notFound("stakeholder", stakeholderId));
    }

    @Transactional
    Touch promiseKept(UUID stakeholderId, UUID touchId) {
        return touches.keep(stakeholderId, touchId, clock.instant())
                .orElseThrow(() -> ProblemException.notFound("promise", touchId));
    }
}
