package org.groundswell.localstack.rules;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** No {@code @Transactional} on the class or a method of it. */
final class BeginNoTransaction extends ArchCondition<JavaClass> {

    static final BeginNoTransaction OF_THEIR_OWN = new BeginNoTransaction();

    private static final String TRANSACTIONAL = "jakarta.transaction.Transactional";

    private BeginNoTransaction() {
        super("begin no transaction of their own");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        boolean begins = type.isAnnotatedWith(TRANSACTIONAL)
                || type.getMethods().stream().anyMatch(method -> method.isAnnotatedWith(TRANSACTIONAL));
        if (begins) {
            events.add(SimpleConditionEvent.violated(
                    type, "%s has @Transactional, which belongs on a use case or a handler".formatted(type.getName())));
        }
    }
}
