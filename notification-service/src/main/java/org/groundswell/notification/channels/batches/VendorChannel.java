package org.groundswell.notification.channels.batches;

import java.util.List;
import org.groundswell.contracts.Channel;

/** A channel that works through batches: how its files look. A bean of each such channel. */
public interface VendorChannel {

    Channel channel();

    /** What the vendor works from: combined letters, or the list itself. */
    FileKind mainFile();

    /** Pieces in one main file at most. */
    int piecesPerFile();

    /** Whether pieces to ourselves go along, to see what the vendor really makes. */
    boolean wantsSeeds();

    /** Makes one main file. A piece that can't be made is named in the result and does not keep the others out. */
    RenderedFile render(Batch batch, List<Piece> pieces);

    /** Makes what a person looks at before the release, from a few of the batch's own pieces. */
    byte[] proof(Batch batch, List<Piece> some);

    /** Makes what tells the vendor of each piece. */
    byte[] manifest(Batch batch, List<Piece> pieces);
}
