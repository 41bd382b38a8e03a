package org.groundswell.platform.http;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.groundswell.platform.http.Problem.FieldError;

/** What bean validation found, by the names that the caller used. */
final class InvalidRequests {

    private InvalidRequests() {}

    /** A response that breaks its own rules is our fault and not the caller's. */
    static boolean isReturnValue(ConstraintViolationException e) {
        return e.getConstraintViolations().stream()
                .flatMap(violation -> nodes(violation.getPropertyPath()).stream())
                .anyMatch(node -> node.getKind() == ElementKind.RETURN_VALUE);
    }

    static Problem problem(ConstraintViolationException e) {
        List<FieldError> errors = e.getConstraintViolations().stream()
                .map(violation -> new FieldError(field(violation), violation.getMessage()))
                .sorted(Comparator.comparing(FieldError::field).thenComparing(FieldError::message))
                .toList();
        String detail = errors.stream()
                .map(error -> error.field() + " " + error.message())
                .collect(Collectors.joining("; "));
        return Problem.of("/problems/invalid-request", 400, "Invalid request", detail, errors);
    }

    /** Without the Java method, and without the parameter's name where it is the body. */
    private static String field(ConstraintViolation<?> violation) {
        List<Path.Node> nodes = nodes(violation.getPropertyPath()).stream()
                .filter(node -> node.getKind() != ElementKind.METHOD)
                .toList();
        List<Path.Node> inBody = nodes.size() > 1 && nodes.getFirst().getKind() == ElementKind.PARAMETER
                ? nodes.subList(1, nodes.size())
                : nodes;
        return inBody.stream().map(Path.Node::toString).collect(Collectors.joining("."));
    }

    private static List<Path.Node> nodes(Path path) {
        return StreamSupport.stream(path.spliterator(), false).toList();
    }
}
