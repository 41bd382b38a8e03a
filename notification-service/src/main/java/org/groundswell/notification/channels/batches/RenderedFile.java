package org.groundswell.notification.channels.batches;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.groundswell.notification.deliveries.letters.LetterRecord;

/**
 * A file with what is in it.
 *
 * @param pages of the whole file; 0 where it has none
 * @param made the pieces in it, in their order
 * @param refused pieces that could not be made, with the reason
 */
public record RenderedFile(byte[] content, int pages, List<Made> made, Map<String, String> refused) {

    /**
     * @param pieceId of the piece
     * @param deliveryId absent for a seed
     */
    public record Made(Piece piece, int firstPage, int pages, LetterRecord letter) {

        UUID delivery() {
            return java.util.Objects.requireNonNull(piece.deliveryId());
        }
    }
}
