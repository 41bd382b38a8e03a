package org.groundswell.campaign.rest;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;

/** A file as an answer: browsers save it and never show it as a page of ours. */
public final class FileAnswer {

    private FileAnswer() {}

    /** @param content bytes, or a {@code StreamingOutput} */
    public static Response attachment(String name, String contentType, Object content) {
        return Response.ok(content)
                .type(contentType)
                .header("Content-Disposition", disposition(name))
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header("Cache-Control", "no-store")
                .build();
    }

    /** The plain name for old programs, and the whole one as RFC 6266 writes it. */
    private static String disposition(String name) {
        String plain = name.replaceAll("[^A-Za-z0-9._ -]", "_");
        String whole = URLEncoder.encode(name, UTF_8).replace("+", "%20");
        return "attachment; filename=\"%s\"; filename*=UTF-8''%s".formatted(plain, whole);
    }
}
