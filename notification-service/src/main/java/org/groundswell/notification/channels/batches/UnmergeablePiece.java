package org.groundswell.notification.channels.batches;

/** A piece that lacks something, so that it can't be made. The message names no person. */
public final class UnmergeablePiece extends RuntimeException {

    private UnmergeablePiece(String message) {
        super(message);
    }

    public static UnmergeablePiece because(String reason) {
        return new UnmergeablePiece(reason);
    }

    public String reason() {
        return String.valueOf(getMessage());
    }
}
