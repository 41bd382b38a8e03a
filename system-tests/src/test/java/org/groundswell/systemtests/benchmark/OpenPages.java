package org.groundswell.systemtests.benchmark;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/** Status pages that stay open, as the browser's script keeps them: each is sent its live part whenever that has changed. */
final class OpenPages implements AutoCloseable {

    private final HttpClient http = HttpClient.newHttpClient();
    private final String workspace;
    private final String campaignId;
    private final String token;
    private final List<InputStream> streams = new ArrayList<>();
    private final AtomicLong refreshed = new AtomicLong();

    OpenPages(String workspace, String campaignId, String token, int count) throws IOException, InterruptedException {
        this.workspace = workspace;
        this.campaignId = campaignId;
        this.token = token;
        for (int page = 0; page < count; page++) {
            requireOk(http.send(request("/campaigns/" + campaignId, "text/html"), BodyHandlers.discarding()));
            HttpResponse<InputStream> stream = http.send(
                    request("/campaigns/" + campaignId + "/live/events", "text/event-stream"),
                    BodyHandlers.ofInputStream());
            requireOk(stream);
            streams.add(stream.body());
            Thread.ofVirtual().start(() -> follow(stream.body()));
        }
    }

    /** How often a page was sent its live part. */
    long refreshed() {
        return refreshed.get();
    }

    private void follow(InputStream stream) {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("event:") && line.endsWith("live")) {
                    refreshed.incrementAndGet();
                }
            }
        } catch (IOException e) {
            // Closed: the page is left.
        }
    }

    private HttpRequest request(String path, String accept) {
        return HttpRequest.newBuilder(URI.create(workspace + path))
                .header("Authorization", "Bearer " + token)
                .header("Accept", accept)
                .build();
    }

    private static void requireOk(HttpResponse<?> answer) {
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(answer.statusCode() + " for " + answer.uri());
        }
    }

    @Override
    public void close() {
        streams.forEach(stream -> {
            try {
                stream.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        http.shutdownNow();
    }
}
