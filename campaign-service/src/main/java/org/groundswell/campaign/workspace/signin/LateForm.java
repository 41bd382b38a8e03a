package org.groundswell.campaign.workspace.signin;

import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.groundswell.campaign.people.KeptForm.Content;
import org.groundswell.campaign.people.KeptForm.Field;
import org.groundswell.campaign.people.KeptForm.File;
import org.jspecify.annotations.Nullable;

/** Reads a form off the wire that nobody waits for any more. What is in its files runs through. */
final class LateForm {

    private static final int LONGEST = 1_000_000;
    /** With a file as large as an attachment may be. */
    private static final int LONGEST_IN_PARTS = 12_000_000;

    private LateForm() {}

    static boolean isIt(ContainerRequestContext request) {
        return request.getMethod().equals("POST")
                && (isInParts(request)
                        ? length(request) <= LONGEST_IN_PARTS
                        : isA(MediaType.APPLICATION_FORM_URLENCODED_TYPE, request) && length(request) <= LONGEST);
    }

    static boolean isInParts(ContainerRequestContext request) {
        return isA(MediaType.MULTIPART_FORM_DATA_TYPE, request);
    }

    private static boolean isA(MediaType type, ContainerRequestContext request) {
        @Nullable MediaType sent = request.getMediaType();
        return sent != null && type.isCompatible(sent);
    }

    private static long length(ContainerRequestContext request) {
        String length = request.getHeaderString(HttpHeaders.CONTENT_LENGTH);
        return length == null ? Long.MAX_VALUE : Long.parseLong(length);
    }

    static Uni<Content> read(HttpServerRequest http, boolean inParts) {
        return Uni.createFrom().completionStage(() -> {
            var content = inParts ? parts(http) : http.body().map(body -> urlEncoded(body.toString()));
            http.resume();
            return content.toCompletionStage();
        });
    }

    private static io.vertx.core.Future<Content> parts(HttpServerRequest http) {
        List<File> files = new ArrayList<>();
        http.setExpectMultipart(true).uploadHandler(file -> {
            file.handler(unused -> {});
            if (!file.filename().isBlank()) {
                files.add(new File(file.name(), file.filename()));
            }
        });
        return http.end()
                .map(done -> new Content(
                        true,
                        http.formAttributes().entries().stream()
                                .map(field -> new Field(field.getKey(), field.getValue()))
                                .toList(),
                        files));
    }

    private static Content urlEncoded(String body) {
        List<Field> fields = Arrays.stream(body.split("&"))
                .filter(part -> !part.isEmpty())
                .map(LateForm::field)
                .toList();
        return new Content(false, fields, List.of());
    }

    private static Field field(String part) {
        String[] nameAndValue = part.split("=", 2);
        return new Field(decoded(nameAndValue[0]), nameAndValue.length == 2 ? decoded(nameAndValue[1]) : "");
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }
}
