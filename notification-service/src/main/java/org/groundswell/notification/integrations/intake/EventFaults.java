package org.groundswell.notification.integrations.intake;

import java.util.List;

/** A posted event that can't be kept, with everything that is wrong with it. */
final class EventFaults extends RuntimeException {

    private final List<FieldFault> faults;

    private EventFaults(List<FieldFault> faults) {
        super(faults.toString());
        this.faults = List.copyOf(faults);
    }

    static EventFaults of(List<FieldFault> faults) {
        return new EventFaults(faults);
    }

    static EventFaults of(String field, String message) {
        return new EventFaults(List.of(new FieldFault(field, message)));
    }

    /** The first fault, for a line to read. */
    String summary() {
        return faults.getFirst().field() + ": " + faults.getFirst().message();
    }

    List<FieldFault> faults() {
        return faults;
    }

    /** Nobody looks at the stack of a client's mistake, and a batch may hold a thousand of them. */
    @Override
    public synchronized Throwable fillInStackTrace() {
        return this;
    }
}
