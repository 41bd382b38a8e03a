package org.groundswell.platform.messaging;

/** Thrown by a handler for a record that can't be applied where it does not know which one of the batch it is. */
public class InapplicableRecord extends RuntimeException {

    public InapplicableRecord(String reason) {
        super(reason);
    }

    public InapplicableRecord(String reason, Throwable cause) {
        super(reason, cause);
    }
}
