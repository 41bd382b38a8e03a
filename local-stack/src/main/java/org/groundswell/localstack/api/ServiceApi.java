package org.groundswell.localstack.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One service's public API, asked as a certain person or integrator. Paths are those of the documentation, for instance
 * {@code /api/v1/campaigns}. Unless it says otherwise, a method throws {@link ApiRefused} where the answer is no success.
 */
public final class ServiceApi {

    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private final String baseUrl;
    private final Optional<String> bearer;

    private ServiceApi(String baseUrl, Optional<String> bearer) {
        this.baseUrl = baseUrl;
        this.bearer = bearer;
    }

    /** As nobody: public pages, and signing in. */
    public static ServiceApi at(String baseUrl) {
        return new ServiceApi(baseUrl, Optional.empty());
    }

    /** @param token of a person, or an integrator's key */
    public ServiceApi as(String token) {
        return new ServiceApi(baseUrl, Optional.of(token));
    }

    public Answer get(String path) {
        return required("GET", path, BodyPublishers.noBody(), "application/json");
    }

    public Answer post(String path, Object body) {
        return required("POST", path, json(body), "application/json");
    }

    public Answer put(String path, Object body) {
        return required("PUT", path, json(body), "application/json");
    }

    public Answer delete(String path) {
        return required("DELETE", path, BodyPublishers.noBody(), "application/json");
    }

    /** The body as JSON of a media type of its own. */
    public Answer postJson(String path, String contentType, Object body) {
        return required("POST", path, json(body), contentType);
    }

    /** The body as it is. */
    public Answer post(String path, String contentType, String body) {
        return required("POST", path, BodyPublishers.ofString(body), contentType);
    }

    public Answer upload(String path, String contentType, byte[] file) {
        return required("POST", path, BodyPublishers.ofByteArray(file), contentType);
    }

    /** As a browser sends a form. A redirect is success. */
    public Answer postForm(String path, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
        Answer answer = send("POST", path, BodyPublishers.ofString(body), "application/x-www-form-urlencoded");
        if (answer.status() >= 400) {
            throw ApiRefused.of("POST", URI.create(baseUrl + path), answer);
        }
        return answer;
    }

    /** The answer whatever it is. */
    public Answer tryPost(String path, String contentType, String body) {
        return send("POST", path, BodyPublishers.ofString(body), contentType);
    }

    /** The answer whatever it is. */
    public Answer tryPost(String path, Object body) {
        return send("POST", path, json(body), "application/json");
    }

    /** The answer whatever it is. */
    public Answer tryGet(String path) {
        return send("GET", path, BodyPublishers.noBody(), "application/json");
    }

    public byte[] download(String path) {
        try {
            HttpResponse<byte[]> response = CLIENT.send(request(path).GET().build(), BodyHandlers.ofByteArray());
            if (response.statusCode() != 200) {
                throw ApiRefused.of(
                        "GET",
                        response.uri(),
                        answer(response.statusCode(), new String(response.body(), StandardCharsets.UTF_8)));
            }
            return response.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private Answer required(String method, String path, BodyPublisher body, String contentType) {
        Answer answer = send(method, path, body, contentType);
        if (!answer.isSuccess()) {
            throw ApiRefused.of(method, URI.create(baseUrl + path), answer);
        }
        return answer;
    }

    private Answer send(String method, String path, BodyPublisher body, String contentType) {
        HttpRequest request = request(path)
                .header("Content-Type", contentType)
                .method(method, body)
                .build();
        try {
            HttpResponse<String> response = CLIENT.send(request, BodyHandlers.ofString());
            return answer(response.statusCode(), response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(baseUrl + path)).timeout(Duration.ofMinutes(5));
        bearer.ifPresent(token -> request.header("Authorization", "Bearer " + token));
        return request;
    }

    private static Answer answer(int status, String body) {
        try {
            return new Answer(status, body, body.isBlank() ? MissingNode.getInstance() : JSON.readTree(body));
        } catch (JsonProcessingException noJson) {
            return new Answer(status, body, MissingNode.getInstance());
        }
    }

    private static BodyPublisher json(Object body) {
        try {
            return BodyPublishers.ofString(JSON.writeValueAsString(body));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
