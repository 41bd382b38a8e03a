package org.groundswell.campaign.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class OwnScriptTest {

    private static final int MOST_BYTES = 25_000;

    @Test
    void allOurScripts_takeLessThan25Kilobytes_asTheyAreSent() throws Exception {
        List<Path> scripts = scripts();
        assertThat(scripts).extracting(path -> path.getFileName().toString()).contains("app.js", "charts.js");
        assertThat(scripts.stream().mapToInt(OwnScriptTest::sentBytes).sum()).isLessThanOrEqualTo(MOST_BYTES);
    }

    private static List<Path> scripts() throws URISyntaxException, IOException {
        Path app = Path.of(Objects.requireNonNull(OwnScriptTest.class.getResource("/META-INF/resources/assets/app.js"))
                .toURI());
        try (Stream<Path> files = Files.walk(Objects.requireNonNull(app.getParent()))) {
            return files.filter(file -> file.toString().endsWith(".js")).toList();
        }
    }

    private static int sentBytes(Path script) {
        var sent = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(sent)) {
            gzip.write(Files.readAllBytes(script));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return sent.size();
    }
}
