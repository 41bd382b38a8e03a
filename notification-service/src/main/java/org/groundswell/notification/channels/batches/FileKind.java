package org.groundswell.notification.channels.batches;

import org.groundswell.contracts.Coded;

/** What a file of a batch is for. */
public enum FileKind implements Coded {
    LETTERS("application/pdf"),
    PROOF("application/pdf"),
    MANIFEST("text/csv; charset=UTF-8"),
    CALL_LIST("text/csv; charset=UTF-8");

    private final String contentType;

    FileKind(String contentType) {
        this.contentType = contentType;
    }

    String contentType() {
        return contentType;
    }
}
