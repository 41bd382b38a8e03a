package org.groundswell.localstack.access;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Every role × every endpoint × the things of a campaign × every way to write the path. Nobody gets an answer from an endpoint that
 * is not for their role, nobody gets near the things, and no answer holds a secret.
 */
public final class AccessMatrix {

    /** A page of another service's data, which stands alone in the test, says so and shows nothing. */
    private static final int OTHER_SERVICE_AWAY = 503;

    private static final Pattern VARIABLE = Pattern.compile("([^/{}]*)/\\{[^}]+}");
    private static final int LONGEST = 200_000;

    private final URI service;
    private final Collection<Endpoint> endpoints;
    private final Map<String, UUID> things;
    private final List<String> secrets;
    private final boolean theirs;
    private final HttpClient http = HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .version(HttpClient.Version.HTTP_1_1)
            .build();

    private AccessMatrix(
            URI service,
            Collection<Endpoint> endpoints,
            Map<String, UUID> things,
            List<String> secrets,
            boolean theirs) {
        this.service = service;
        this.endpoints = endpoints;
        this.things = Map.copyOf(things);
        this.secrets = List.copyOf(secrets);
        this.theirs = theirs;
    }

    /**
     * @param things of a campaign that no caller is a member of, by what stands before their id in addresses
     * @param secrets words that only its members may read
     */
    public static AccessMatrix ofForeign(
            URI service, Collection<Endpoint> endpoints, Map<String, UUID> things, List<String> secrets) {
        return new AccessMatrix(service, endpoints, things, secrets, false);
    }

    /**
     * @param things of a campaign that the caller is a member of
     * @param secrets words that they may not read all the same
     */
    public static AccessMatrix ofOwn(
            URI service, Collection<Endpoint> endpoints, Map<String, UUID> things, List<String> secrets) {
        return new AccessMatrix(service, endpoints, things, secrets, true);
    }

    /** What went wrong, a sentence each; empty where nothing did. */
    public List<String> leaksTo(Caller caller) {
        return endpoints.parallelStream()
                .filter(endpoint -> !theirs || endpoint.method().equals("GET"))
                .flatMap(endpoint -> leaks(caller, endpoint))
                .toList();
    }

    private Stream<String> leaks(Caller caller, Endpoint endpoint) {
        String path = filled(endpoint.template());
        // Every way to write it for reading; for the rest, which are as many again, those that differ most.
        long ways = theirs ? 1 : endpoint.method().equals("GET") ? Long.MAX_VALUE : 6;
        return MangledPaths.of(path).stream()
                .limit(ways)
                .flatMap(written -> leak(caller, endpoint, written)
                        .map(wrong -> "%s as %s at %s: %s".formatted(endpoint, caller, written, wrong))
                        .stream());
    }

    private Optional<String> leak(Caller caller, Endpoint endpoint, String path) {
        Answer answer = ask(caller, endpoint, path);
        Optional<String> secret =
                secrets.stream().filter(answer.body()::contains).findFirst();
        if (secret.isPresent()) {
            return Optional.of("the answer holds “%s”".formatted(secret.get()));
        }
        if (answer.status() >= 500 && answer.status() != OTHER_SERVICE_AWAY) {
            return Optional.of("it breaks with " + answer.status());
        }
        if (!answer.opened() || endpoint.open()) {
            return Optional.empty();
        }
        if (caller.role().isEmpty()) {
            return Optional.of("it opens without signing in");
        }
        if (!endpoint.roles().contains(caller.role().get())) {
            return Optional.of("it is not for this role");
        }
        return !theirs && namesAThing(endpoint) ? Optional.of("it is a foreign campaign's") : Optional.empty();
    }

    private boolean namesAThing(Endpoint endpoint) {
        return things.keySet().stream().anyMatch(kind -> endpoint.template().contains("/" + kind + "/{"));
    }

    private String filled(String template) {
        Matcher variable = VARIABLE.matcher(template);
        return variable.replaceAll(found -> found.group(1) + "/" + things.getOrDefault(found.group(1), new UUID(7, 7)));
    }

    /** @param location where it leads; empty where it leads nowhere */
    private record Answer(int status, String location, String body) {

        /** A form that did its work leads on; whoever is not signed in is only led to where that is done. */
        boolean opened() {
            return status / 100 == 2 || status == 303 && !location.contains("/sign-in");
        }
    }

    private Answer ask(Caller caller, Endpoint endpoint, String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(service + path))
                .timeout(Duration.ofSeconds(20))
                .method(endpoint.method(), body(endpoint));
        if (!endpoint.method().equals("GET")) {
            request.header(
                    "Content-Type", endpoint.takesForm() ? "application/x-www-form-urlencoded" : "application/json");
        }
        caller.token().ifPresent(token -> request.header("Authorization", "Bearer " + token));
        try {
            HttpResponse<InputStream> response = http.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
            try (InputStream body = response.body()) {
                return new Answer(
                        response.statusCode(),
                        response.headers().firstValue("Location").orElse(""),
                        isStream(response) ? "" : new String(body.readNBytes(LONGEST), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new IllegalStateException("%s %s".formatted(endpoint.method(), path), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** One that never ends: that it began is enough to know. */
    private static boolean isStream(HttpResponse<?> response) {
        return response.headers()
                .firstValue("Content-Type")
                .filter(type -> type.startsWith("text/event-stream"))
                .isPresent();
    }

    private static HttpRequest.BodyPublisher body(Endpoint endpoint) {
        if (endpoint.method().equals("GET") || endpoint.method().equals("DELETE")) {
            return HttpRequest.BodyPublishers.noBody();
        }
        return HttpRequest.BodyPublishers.ofString(endpoint.takesForm() ? "a=b" : "{}");
    }
}
