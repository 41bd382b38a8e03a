package org.groundswell.platform.letters;

import static java.util.stream.Collectors.joining;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Plain text inside HTML and XML, in elements and in quoted attributes. */
final class HtmlText {

    private HtmlText() {}

    static String escape(String text) {
        StringBuilder out = null;
        for (int i = 0; i < text.length(); i++) {
            String entity = entity(text.charAt(i));
            if (entity == null) {
                if (out != null) {
                    out.append(text.charAt(i));
                }
                continue;
            }
            if (out == null) {
                out = new StringBuilder(text.length() + 32).append(text, 0, i);
            }
            out.append(entity);
        }
        return out == null ? text : out.toString();
    }

    /** Cleaned, escaped, and one under the other. */
    static String lines(List<String> lines) {
        return lines.stream()
                .map(CleanText::line)
                .filter(line -> !line.isEmpty())
                .map(HtmlText::escape)
                .collect(joining("<br />"));
    }

    private static @Nullable String entity(char c) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            case '\'' -> "&#39;";
            default -> null;
        };
    }
}
