package org.groundswell.notification.integrations.intake;

import java.util.Set;
import java.util.TreeSet;
import org.groundswell.platform.http.ProblemException;

/** A key posted a type of event that its integrator may not. */
final class TypeNotAllowed extends ProblemException {

    private TypeNotAllowed(String detail) {
        super(403, "type-not-allowed", "Type not allowed", detail);
    }

    static TypeNotAllowed of(String type, Set<String> allowed) {
        return new TypeNotAllowed("This key may not post %s, only %s".formatted(type, new TreeSet<>(allowed)));
    }
}
