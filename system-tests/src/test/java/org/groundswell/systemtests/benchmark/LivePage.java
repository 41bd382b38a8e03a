package org.groundswell.systemtests.benchmark;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.groundswell.localstack.api.Patience;

/** One open status page, which remembers when it was first sent which number of people who acted. */
final class LivePage implements AutoCloseable {

    private static final Pattern ACTED =
            Pattern.compile("class=\"milestone acted\">.*?data-number>([^<]+)<", Pattern.DOTALL);
    private static final Duration LOOK_EVERY = Duration.ofMillis(5);
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final HttpClient http = HttpClient.newHttpClient();
    private final InputStream stream;
    private final Map<String, Long> firstSent = new ConcurrentHashMap<>();

    LivePage(String workspace, String campaignId, String token) throws IOException, InterruptedException {
        this.stream = http.send(
                        HttpRequest.newBuilder(URI.create(workspace + "/campaigns/" + campaignId + "/live/events"))
                                .header("Authorization", "Bearer " + token)
                                .header("Accept", "text/event-stream")
                                .build(),
                        BodyHandlers.ofInputStream())
                .body();
        Thread.ofVirtual().start(this::follow);
    }

    /** As {@link System#nanoTime}. */
    long whenActedWas(int people) {
        String number = String.valueOf(people);
        return Patience.until(
                number + " acted", LOOK_EVERY, PATIENCE, () -> firstSent.getOrDefault(number, 0L), at -> at != 0);
    }

    private void follow() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            StringBuilder event = new StringBuilder();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                event.append(line).append('\n');
                if (line.isEmpty()) {
                    Matcher acted = ACTED.matcher(event);
                    if (acted.find()) {
                        firstSent.putIfAbsent(acted.group(1), System.nanoTime());
                    }
                    event.setLength(0);
                }
            }
        } catch (IOException e) {
            // Closed: the page is left.
        }
    }

    @Override
    public void close() {
        try {
            stream.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        http.shutdownNow();
    }
}
