package org.groundswell.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every event that is published has a schema that fits its record, and an approved sample: full, and with only what is required. */
class PublishedEventsTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    static Stream<Arguments> events() {
        return Stream.of(
                        EventCatalog.of(CampaignEvent.class),
                        EventCatalog.of(PayerEvent.class),
                        EventCatalog.of(AskEvent.class),
                        EventCatalog.of(StakeholderEvent.class),
                        EventCatalog.of(DeliveryEvent.class),
                        EventCatalog.of(NotificationEvent.class),
                        EventCatalog.of(Observation.class),
                        EventCatalog.of(ProgressEvent.class))
                .flatMap(catalog -> catalog.events().stream()
                        .map(event -> Arguments.of(EventCatalog.typeOf(event), event, catalog)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("events")
    void schema_namesEveryComponentOfTheRecord(String type, Class<?> event, EventCatalog<?> catalog)
            throws IOException {
        JsonNode schema = JSON.readTree(resource("/schemas/" + type + ".json"));

        List<String> components = Arrays.stream(event.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
        List<String> required = Arrays.stream(event.getRecordComponents())
                .filter(component -> component.getType() != Optional.class)
                .map(RecordComponent::getName)
                .toList();
        assertThat(schema.path("properties").fieldNames()).toIterable().containsExactlyElementsOf(components);
        assertThat(schema.path("required")).extracting(JsonNode::asText).containsExactlyElementsOf(required);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("events")
    void sample_isReadAndWrittenUnchanged_andFitsItsSchema(String type, Class<?> event, EventCatalog<?> catalog)
            throws IOException {
        Schema schema = SCHEMAS.getSchema(resource("/schemas/" + type + ".json"));
        for (String extent : List.of("full", "required")) {
            String approved = resource("/samples/" + type + "." + extent + ".json");

            DomainEvent read = catalog.read(type, approved.getBytes(StandardCharsets.UTF_8))
                    .orElseThrow();
            String written = new String(EventCatalog.write(read), StandardCharsets.UTF_8);

            assertThat(JSON.readTree(written)).as("%s, %s", type, extent).isEqualTo(JSON.readTree(approved));
            assertThat(schema.validate(written, InputFormat.JSON))
                    .as("%s, %s", type, extent)
                    .isEmpty();
            assertThat(read.key()).isNotBlank();
            assertThat(read.eventId()).isNotBlank();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("events")
    void asyncApi_namesTheEvent(String type, Class<?> event, EventCatalog<?> catalog) {
        assertThat(resource("/asyncapi.yaml")).contains("name: " + type, "./schemas/" + type + ".json");
    }

    private static String resource(String path) {
        try (InputStream in = PublishedEventsTest.class.getResourceAsStream(path)) {
            assertThat(in).as(path).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
