package org.groundswell.platform.http;

import java.util.List;
import java.util.Locale;

/** Problems that are no more than their status. */
final class HttpStatus {

    private HttpStatus() {}

    static Problem problem(int status) {
        return switch (status) {
            case 400 -> of(status, "Bad request", "The request can't be understood.");
            case 401 -> of(status, "Unauthorized", "Sign in, or send a valid token or API key.");
            case 403 -> of(status, "Forbidden", "Your roles do not allow this.");
            case 404 -> of(status, "Not found", "There is nothing at this address.");
            case 405 -> of(status, "Method not allowed", "This address does not know the method.");
            case 406 -> of(status, "Not acceptable", "No representation is what the Accept header asks for.");
            case 411 -> of(status, "Length required", "Send a Content-Length.");
            case 413 -> of(status, "Content too large", "The body is larger than this address takes.");
            case 415 -> of(status, "Unsupported media type", "Send the Content-Type that the API's description gives.");
            case 500 ->
                of(status, "Internal error", "Something failed here. The logs have it under the correlation id.");
            default -> of(status, "Error " + status, "The request was refused.");
        };
    }

    private static Problem of(int status, String title, String detail) {
        String type = "/problems/" + title.toLowerCase(Locale.ROOT).replace(' ', '-');
        return Problem.of(type, status, title, detail, List.of());
    }
}
