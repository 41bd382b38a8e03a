package org.groundswell.contracts;

import static java.util.stream.Collectors.toUnmodifiableMap;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The events of one publisher, by CloudEvent type. Reads and writes their JSON: instants as ISO-8601 in UTC, absent values
 * left out, unknown fields ignored so that a publisher can add some.
 */
public final class EventCatalog<E extends DomainEvent> {

    private static final JsonMapper JSON = JsonMapper.builder()
            .addModules(new JavaTimeModule(), new Jdk8Module())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_ABSENT, JsonInclude.Include.ALWAYS))
            .build();

    private final Map<String, Class<? extends E>> classes;
    private final Map<String, ObjectReader> readers;

    private EventCatalog(Class<E> publisher) {
        this.classes = events(publisher).collect(toUnmodifiableMap(EventCatalog::typeOf, Function.identity()));
        this.readers = classes.entrySet().stream()
                .collect(toUnmodifiableMap(Map.Entry::getKey, entry -> JSON.readerFor(entry.getValue())));
    }

    /** @param publisher the sealed interface whose nested records are the events */
    public static <E extends DomainEvent> EventCatalog<E> of(Class<E> publisher) {
        return new EventCatalog<>(publisher);
    }

    /** The CloudEvent type that the record's {@link EventType} gives. */
    public static String typeOf(Class<?> event) {
        EventType type = event.getAnnotation(EventType.class);
        if (type == null) {
            throw new IllegalArgumentException(event.getName() + " has no @EventType");
        }
        return type.value();
    }

    /** The JSON of an event's data, in UTF-8. */
    public static byte[] write(DomainEvent event) {
        try {
            return Writers.OF.get(event.getClass()).writeValueAsBytes(event);
        } catch (IOException e) {
            throw new IllegalArgumentException("No JSON for " + event.getClass().getName(), e);
        }
    }

    /**
     * Reads an event, or nothing where this catalogue does not know the type, which a reader ignores.
     *
     * @throws IOException where the data is not the JSON that the type asks for
     */
    public Optional<E> read(String type, byte[] data) throws IOException {
        ObjectReader reader = readers.get(type);
        if (reader == null) {
            return Optional.empty();
        }
        E event = reader.readValue(data);
        if (event == null) {
            throw new IOException("The data of " + type + " is null");
        }
        return Optional.of(event);
    }

    public Collection<Class<? extends E>> events() {
        return classes.values();
    }

    @SuppressWarnings("unchecked")
    private static <E> Stream<Class<? extends E>> events(Class<E> type) {
        Class<?>[] permitted = type.getPermittedSubclasses();
        if (permitted == null) {
            return Stream.of(type);
        }
        return Arrays.stream(permitted).flatMap(sub -> events((Class<E>) sub));
    }

    private static final class Writers {
        static final ClassValue<ObjectWriter> OF = new ClassValue<>() {
            @Override
            protected ObjectWriter computeValue(Class<?> type) {
                return JSON.writerFor(type);
            }
        };
    }
}
