package org.groundswell.campaign.workspace;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.CRC32;

/** Style and script. */
@ApplicationScoped
class Assets {

    private static final List<String> FILES =
            List.of("app.css", "forms.css", "app.js", "rooms.css", "present.js", "charts.js", "icon.svg");

    private final String version = checksum();

    /** Another one for other content. */
    String version() {
        return version;
    }

    private static String checksum() {
        CRC32 sum = new CRC32();
        FILES.forEach(file -> sum.update(read("META-INF/resources/assets/" + file)));
        return Long.toHexString(sum.getValue());
    }

    private static byte[] read(String file) {
        try (InputStream in = Thread.currentThread().getContextClassLoader().getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(file + " is missing");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
