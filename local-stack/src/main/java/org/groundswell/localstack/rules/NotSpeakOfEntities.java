package org.groundswell.localstack.rules;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.stream.Stream;

/** Neither what a method takes nor what it returns is, or holds as a type argument, a JPA entity. */
final class NotSpeakOfEntities extends ArchCondition<JavaMethod> {

    static final NotSpeakOfEntities IN_THEIR_SIGNATURE = new NotSpeakOfEntities();

    private NotSpeakOfEntities() {
        super("not have entities in their signature");
    }

    @Override
    public void check(JavaMethod method, ConditionEvents events) {
        Stream.concat(Stream.of(method.getReturnType()), method.getParameterTypes().stream())
                .map(JavaType::getAllInvolvedRawTypes)
                .flatMap(types -> types.stream())
                .filter(NotSpeakOfEntities::isEntity)
                .forEach(entity -> events.add(SimpleConditionEvent.violated(
                        method, "%s speaks of the entity %s".formatted(method.getFullName(), entity.getSimpleName()))));
    }

    private static boolean isEntity(JavaClass type) {
        return type.isAnnotatedWith("jakarta.persistence.Entity")
                || type.isAnnotatedWith("jakarta.persistence.Embeddable");
    }
}
