package org.groundswell.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class AsyncApiTest {

    private final JsonNode document = document();

    @Test
    void channels_areTheTopics() {
        List<String> addresses = new ArrayList<>();
        document.path("channels")
                .forEach(channel -> addresses.add(channel.path("address").asText() + " in "
                        + channel.at("/bindings/kafka/partitions").asInt()));

        assertThat(addresses)
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(Topic.values())
                        .map(topic -> topic.topicName() + " in " + topic.partitions())
                        .toList());
    }

    @Test
    void references_leadSomewhere() {
        document.findValues("$ref").forEach(reference -> {
            String target = reference.asText();
            if (target.startsWith("#")) {
                assertThat(document.at(target.substring(1)).isMissingNode())
                        .as(target)
                        .isFalse();
            } else {
                assertThat(getClass().getResource("/" + target.substring(2)))
                        .as(target)
                        .isNotNull();
            }
        });
    }

    private static JsonNode document() {
        try (InputStream in = AsyncApiTest.class.getResourceAsStream("/asyncapi.yaml")) {
            return new YAMLMapper().readTree(in);
        } catch (IOException e) {
            throw new IllegalStateException("asyncapi.yaml is not to be read", e);
        }
    }
}
