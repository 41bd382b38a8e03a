package org.groundswell.campaign.workspace.relationships;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the address asks for; empty texts ask for nothing. */
record RelationshipsFilter(String kind, String owner, String campaign, Optional<UUID> after) {

    /** @param address as {@link #address} makes it */
    static RelationshipsFilter of(String address) {
        Map<String, String> asked = Arrays.stream(
                        address.substring(address.indexOf('?') + 1).split("&"))
                .map(part -> part.split("=", 2))
                .filter(part -> part.length == 2)
                .collect(Collectors.toMap(part -> part[0], part -> decoded(part[1]), (first, again) -> first));
        return new RelationshipsFilter(
                asked.getOrDefault("kind", ""),
                asked.getOrDefault("owner", ""),
                asked.getOrDefault("campaign", ""),
                after(asked.getOrDefault("after", "")));
    }

    /** What is no code is left as it came: then nobody is found by it. */
    private static String decoded(String value) {
        try {
            return URLDecoder.decode(value, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return value;
        }
    }

    private static Optional<UUID> after(String id) {
        try {
            return id.isEmpty() ? Optional.empty() : Optional.of(UUID.fromString(id));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    String address(Optional<UUID> from) {
        String query = Stream.of(
                        part("kind", kind),
                        part("owner", owner),
                        part("campaign", campaign),
                        part("after", from.map(UUID::toString).orElse("")))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? "/relationships" : "/relationships?" + query;
    }

    private static String part(String name, String value) {
        return value.isBlank() ? "" : "%s=%s".formatted(name, URLEncoder.encode(value, StandardCharsets.UTF_8));
    }
}
