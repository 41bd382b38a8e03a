package org.groundswell.localstack.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.groundswell.localstack.KafkaSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yaml.snakeyaml.Yaml;

/** There is no container engine where this is built, so what can be compared is compared. */
class ComposeFileTest {

    private static final Path ROOT = Path.of("..");
    private static final Pattern SECRET = Pattern.compile(".*(SECRET|PASSWORD|KEYS)");
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{([A-Z_]+)");

    private final Map<String, Map<String, Object>> containers = containers();

    @ParameterizedTest
    @EnumSource(Service.class)
    void service_isGivenExactlyTheSettingsThatItReads(Service service) {
        Set<String> expected =
                Setting.readBy(service).stream().map(Setting::name).collect(Collectors.toCollection(HashSet::new));
        expected.add("JAVA_TOOL_OPTIONS");

        assertThat(environment(service.shortName()).keySet()).isEqualTo(expected);
    }

    @Test
    void secrets_comeFromOutside_andAreRequired() {
        for (String container : containers.keySet()) {
            environment(container).forEach((name, value) -> {
                if (SECRET.matcher(name).matches()) {
                    assertThat(value.toString()).as(name).matches("\\$\\{[A-Z_]+:\\?.+}");
                }
            });
        }
    }

    @Test
    void everyVariable_isExplainedInTheExample() throws IOException {
        Set<String> used = new TreeSet<>();
        VARIABLE.matcher(Files.readString(ROOT.resolve("docker-compose.yml")))
                .results()
                .forEach(result -> used.add(result.group(1)));
        Set<String> explained = Files.readAllLines(ROOT.resolve(".env.example")).stream()
                .filter(line -> line.matches("#?[A-Z_]+=.*"))
                .map(line -> line.replaceFirst("^#?([A-Z_]+)=.*", "$1"))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(explained).isEqualTo(used);
    }

    @Test
    void broker_behavesAsTheEmbeddedOne() {
        KafkaSettings.behaviour()
                .forEach((setting, value) -> assertThat(environment("broker"))
                        .containsEntry(
                                "KAFKA_" + setting.toUpperCase(Locale.ROOT).replace('.', '_'), value));
    }

    @Test
    void eachContainer_isHealthChecked_andNoServiceRunsAsRoot() throws IOException {
        for (String container : containers.keySet()) {
            boolean ownCheck = container.equals("mail-catcher");
            assertThat(ownCheck || containers.get(container).containsKey("healthcheck"))
                    .as(container)
                    .isTrue();
        }
        assertThat(Files.readString(ROOT.resolve("docker/Dockerfile"))).contains("\nUSER 10001\n");
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> environment(String container) {
        return (Map<String, Object>) containers.get(container).get("environment");
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Map<String, Object>> containers() {
        try (Reader file = Files.newBufferedReader(ROOT.resolve("docker-compose.yml"))) {
            Map<String, Object> compose = new Yaml().load(file);
            return (Map<String, Map<String, Object>>) compose.get("services");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
