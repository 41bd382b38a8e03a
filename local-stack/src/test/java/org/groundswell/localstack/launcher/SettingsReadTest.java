package org.groundswell.localstack.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Holds the list of settings to the services' sources: a renamed property would otherwise be noticed by nobody. */
class SettingsReadTest {

    private static final Pattern INJECTED =
            Pattern.compile("@ConfigProperty\\(\\s*name = \"([^\"]+)\"([^)]*)\\)\\s+(?:final )?([\\w.]+)");
    private static final Pattern REFERENCE = Pattern.compile("\\$\\{([\\w.-]+)");
    private static final Pattern MAPPING = Pattern.compile("@ConfigMapping\\(prefix = \"([^\"]+)\"");
    private static final Pattern MAPPED = Pattern.compile("(?m)^    [\\w.<>]+ (\\w+)\\(\\);");

    @ParameterizedTest
    @EnumSource(Service.class)
    void everySetting_isReadByTheServicesThatGetIt(Service service) {
        Set<String> read = new TreeSet<>();
        properties(service)
                .values()
                .forEach(value -> matches(REFERENCE, value.toString())
                        .forEach(reference -> read.add(variable(reference.group(1)))));
        for (String source : sources(service)) {
            matches(INJECTED, source).forEach(injected -> read.add(variable(injected.group(1))));
            matches(REFERENCE, source).forEach(reference -> read.add(variable(reference.group(1))));
            matches(MAPPING, source)
                    .forEach(mapping -> matches(MAPPED, source)
                            .forEach(member -> read.add(variable(mapping.group(1) + "." + kebab(member.group(1))))));
        }

        Set<String> declared = new TreeSet<>(read);
        properties(service).stringPropertyNames().forEach(name -> declared.add(variable(name)));

        for (Setting setting : Setting.readBy(service)) {
            if (setting.name().matches("GROUNDSWELL_.*_URL")) {
                // Every service knows where the others are, whether it asks them yet or not.
                assertThat(declared).as(service.fullName()).contains(setting.name());
            } else if (setting.name().startsWith("GROUNDSWELL_")) {
                assertThat(read).as(service.fullName()).contains(setting.name());
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Service.class)
    void everyPropertyWithoutADefault_isASetting(Service service) {
        List<String> set = Setting.readBy(service).stream().map(Setting::name).toList();
        Properties properties = properties(service);
        for (String source : sources(service.fullName())) {
            for (MatchResult injected : matches(INJECTED, source)) {
                boolean hasDefault = injected.group(2).contains("defaultValue")
                        || injected.group(3).startsWith("Optional")
                        || properties.containsKey(injected.group(1));
                if (injected.group(1).startsWith("groundswell.") && !hasDefault) {
                    assertThat(set).as(service.fullName()).contains(variable(injected.group(1)));
                }
            }
        }
    }

    private static String variable(String property) {
        return property.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_");
    }

    private static String kebab(String member) {
        return member.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    private static List<MatchResult> matches(Pattern pattern, String source) {
        return pattern.matcher(source).results().toList();
    }

    private static Properties properties(Service service) {
        Path file = Path.of("..", service.fullName(), "src/main/resources/application.properties");
        try (Reader reader = Files.newBufferedReader(file)) {
            Properties properties = new Properties();
            properties.load(reader);
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> sources(Service service) {
        List<String> sources = new ArrayList<>(sources(service.fullName()));
        sources.addAll(sources("platform"));
        return sources;
    }

    private static List<String> sources(String module) {
        try (Stream<Path> files = Files.walk(Path.of("..", module, "src/main/java"))) {
            List<String> sources = new ArrayList<>();
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                sources.add(Files.readString(file));
            }
            return sources;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
