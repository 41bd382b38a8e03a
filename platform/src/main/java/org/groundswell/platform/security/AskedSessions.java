package org.groundswell.platform.security;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.groundswell.platform.http.ProblemException;

/** Sessions as campaign-service knows them, and what it said of them a few seconds ago. */
@ApplicationScoped
@DefaultBean
class AskedSessions implements Sessions {

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int MOST_KNOWN = 10_000;

    private final PersonTokens tokens;
    private final ObjectMapper json;
    private final URI campaignService;
    private final PersonClaims service;
    private final long keptNanos;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final ConcurrentMap<UUID, Known> known = new ConcurrentHashMap<>();

    /** @param kept how long a session that has ended, a role or a membership that was taken away still works here */
    AskedSessions(
            PersonTokens tokens,
            ObjectMapper json,
            @ConfigProperty(name = "groundswell.campaign-url", defaultValue = "http://localhost:8080")
                    URI campaignService,
            @ConfigProperty(name = "quarkus.application.name", defaultValue = "groundswell") String name,
            @ConfigProperty(name = "groundswell.security.session-cache", defaultValue = "PT5S") Duration kept) {
        this.tokens = tokens;
        this.json = json;
        this.campaignService = campaignService;
        this.service = PersonClaims.ofService(name);
        this.keptNanos = kept.toNanos();
    }

    /** @throws ProblemException 503 where campaign-service does not answer: then nobody is believed */
    @Override
    public Optional<SignedIn> find(UUID sessionId) {
        Known recent = known.get(sessionId);
        if (recent != null && System.nanoTime() - recent.asOf < keptNanos) {
            return Optional.of(recent.person);
        }
        Optional<SignedIn> found = ask(sessionId);
        found.ifPresentOrElse(person -> remember(sessionId, person), () -> known.remove(sessionId));
        return found;
    }

    private void remember(UUID sessionId, SignedIn person) {
        if (known.size() >= MOST_KNOWN) {
            known.clear();
        }
        known.put(sessionId, new Known(person, System.nanoTime()));
    }

    private Optional<SignedIn> ask(UUID sessionId) {
        HttpRequest request = HttpRequest.newBuilder(
                        campaignService.resolve("/api/v1/sessions/%s/person".formatted(sessionId)))
                .header("Authorization", "Bearer " + tokens.issue(service, PersonTokens.FOR_A_CALL))
                .timeout(PATIENCE)
                .build();
        try {
            HttpResponse<byte[]> answer = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
            return switch (answer.statusCode()) {
                case 200 ->
                    Optional.of(json.readValue(answer.body(), Answer.class).toSignedIn());
                case 404 -> Optional.empty();
                default -> throw unknown();
            };
        } catch (IOException e) {
            throw unknown();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw unknown();
        }
    }

    private static ProblemException unknown() {
        return new ProblemException(
                503,
                "sessions-unknown",
                "Nobody can be recognised now",
                "campaign-service, which knows who is signed in, does not answer. Try again in a minute.");
    }

    private record Known(SignedIn person, long asOf) {}

    /** As campaign-service answers. */
    record Answer(UUID id, String username, String name, Set<String> roles, Set<UUID> campaigns) {

        SignedIn toSignedIn() {
            return new SignedIn(new PersonClaims(id, username, name, roles), campaigns);
        }
    }
}
