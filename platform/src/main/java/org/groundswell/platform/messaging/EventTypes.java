package org.groundswell.platform.messaging;

import org.groundswell.contracts.EventCatalog;

/** Remembers each record's CloudEvent type: reading annotations a million times is slow. */
final class EventTypes {

    private static final ClassValue<String> TYPES = new ClassValue<>() {
        @Override
        protected String computeValue(Class<?> event) {
            return EventCatalog.typeOf(event);
        }
    };

    private EventTypes() {}

    static String of(Class<?> event) {
        return TYPES.get(event);
    }
}
