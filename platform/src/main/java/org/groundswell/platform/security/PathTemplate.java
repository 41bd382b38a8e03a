package org.groundswell.platform.security;

import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ResourceInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The ids in an endpoint's address, from left to right.
 *
 * @param text as {@code /api/v1/asks/{id}}
 */
public record PathTemplate(String text, List<Variable> variables) {

    private static final Pattern VARIABLE = Pattern.compile("\\{\\s*([A-Za-z0-9_.-]+)[^}]*}");

    /**
     * @param kind the segment before it: {@code asks}
     * @param name {@code id}
     */
    public record Variable(String kind, String name) {}

    public static PathTemplate of(ResourceInfo endpoint) {
        return of(join(
                endpoint.getResourceClass().getAnnotation(Path.class),
                endpoint.getResourceMethod().getAnnotation(Path.class)));
    }

    public static PathTemplate of(String text) {
        List<Variable> variables = new ArrayList<>();
        String before = "";
        for (String segment : text.split("/")) {
            Matcher variable = VARIABLE.matcher(segment);
            if (variable.find()) {
                variables.add(new Variable(before, variable.group(1)));
            } else {
                before = segment;
            }
        }
        return new PathTemplate(text, List.copyOf(variables));
    }

    private static String join(@Nullable Path type, @Nullable Path method) {
        return ("/" + value(type) + "/" + value(method)).replaceAll("/+", "/");
    }

    private static String value(@Nullable Path path) {
        return path == null ? "" : path.value();
    }
}
