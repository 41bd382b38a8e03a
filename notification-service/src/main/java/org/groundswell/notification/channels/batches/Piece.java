package org.groundswell.notification.channels.batches;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A member of a batch that is to be rendered, in its place.
 *
 * @param deliveryId absent for a seed, as are the ask and the sealed contact
 * @param letterVersionId of a seed, that of the letter it shows
 * @param seed name and address lines of a seed piece, which goes to ourselves; else absent
 */
public record Piece(
        String pieceId,
        int position,
        @Nullable UUID deliveryId,
        @Nullable UUID askId,
        @Nullable UUID letterVersionId,
        String language,
        @Nullable String sealedContact,
        @Nullable List<String> seed,
        @Nullable Integer firstPage,
        @Nullable Integer pages,
        int fileNo) {

    public boolean isSeed() {
        return seed != null;
    }
}
