package org.groundswell.campaign.workspace;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.multipart.FormValue;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;

/** A form that came with a file: what was typed, and the file, which the server keeps on disk until the request is over. */
public final class Upload {

    private final MultipartFormDataInput sent;

    public Upload(MultipartFormDataInput sent) {
        this.sent = sent;
    }

    /** @param name as the browser says it: nothing to be trusted */
    public record File(String name, FormValue content) {

        public InputStream open() {
            try {
                return content.getFileItem().getInputStream();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    public Form form() {
        MultivaluedMap<String, String> values = new MultivaluedHashMap<>();
        sent.getValues()
                .forEach((name, parts) -> parts.stream()
                        .filter(part -> !part.isFileItem())
                        .forEach(part -> values.add(name, part.getValue())));
        return Form.of(values);
    }

    /** Empty where none was chosen: browsers send a nameless one then. */
    public Optional<File> file(String field) {
        return sent.getValues().getOrDefault(field, List.of()).stream()
                .filter(FormValue::isFileItem)
                .filter(part ->
                        part.getFileName() != null && !part.getFileName().isBlank())
                .map(part -> new File(part.getFileName(), part))
                .findFirst();
    }
}
