package org.groundswell.notification.integrations.keys;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** A line for a shell that posts one event, to be pasted as it is. */
@ApplicationScoped
class CurlExample {

    private final String serviceUrl;
    private final Clock clock;

    CurlExample(@ConfigProperty(name = "groundswell.notification-url") String serviceUrl, Clock clock) {
        this.serviceUrl = serviceUrl;
        this.clock = clock;
    }

    /** @param key the secret, or {@code $KEY} for one that the shell knows */
    String line(Integrator integrator, String key) {
        String type = integrator.eventTypes.getFirst();
        String event = """
                {"specversion":"1.0","id":"%s","source":"/try-out","type":"%s","time":"%s",%s}""".formatted(
                        UUID.randomUUID(), type, clock.instant().truncatedTo(ChronoUnit.SECONDS), SampleData.of(type));
        return "curl -sS -X POST '%s/api/v1/events' -H \"Authorization: Bearer %s\" -H 'Content-Type: application/cloudevents+json' -d '%s'"
                .formatted(serviceUrl, key, event);
    }
}
