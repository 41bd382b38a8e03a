package org.groundswell.localstack.access;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads endpoints from the annotations of resource classes, by name: nothing here depends on JAX-RS. */
public final class Endpoints {

    private static final Set<String> METHODS = Set.of("GET", "POST", "PUT", "PATCH", "DELETE");

    private Endpoints() {}

    /** @param resources classes with {@code @Path} */
    public static List<Endpoint> of(Collection<Class<?>> resources) {
        return resources.stream().flatMap(Endpoints::of).toList();
    }

    private static Stream<Endpoint> of(Class<?> resource) {
        return Arrays.stream(resource.getDeclaredMethods())
                .flatMap(method -> METHODS.stream()
                        .filter(verb -> find(method, verb).isPresent())
                        .map(verb -> endpoint(resource, method, verb)));
    }

    private static Endpoint endpoint(Class<?> resource, Method method, String verb) {
        String path = ("/" + text(resource, "Path") + "/" + text(method, "Path")).replaceAll("/+", "/");
        AnnotatedElement says = find(method, "RolesAllowed").isPresent()
                        || find(method, "PermitAll").isPresent()
                ? method
                : resource;
        String consumes = texts(method, "Consumes").isEmpty()
                ? String.join(" ", texts(resource, "Consumes"))
                : String.join(" ", texts(method, "Consumes"));
        return new Endpoint(
                verb,
                path.length() > 1 && path.endsWith("/") ? path.substring(0, path.length() - 1) : path,
                texts(says, "RolesAllowed"),
                find(says, "PermitAll").isPresent(),
                consumes.contains("form"));
    }

    private static String text(AnnotatedElement element, String annotation) {
        return String.join("", texts(element, annotation));
    }

    private static Set<String> texts(AnnotatedElement element, String annotation) {
        return find(element, annotation).map(Endpoints::value).orElse(Set.of());
    }

    private static Optional<Annotation> find(AnnotatedElement element, String simpleName) {
        return Arrays.stream(element.getAnnotations())
                .filter(annotation -> annotation.annotationType().getName().startsWith("jakarta."))
                .filter(annotation ->
                        annotation.annotationType().getSimpleName().equals(simpleName))
                .findFirst();
    }

    private static Set<String> value(Annotation annotation) {
        try {
            Object value = annotation.annotationType().getMethod("value").invoke(annotation);
            return value instanceof String[] all ? Set.of(all) : Set.of(value.toString());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
