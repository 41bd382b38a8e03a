package org.groundswell.notification.channels.print;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.groundswell.notification.channels.batches.Batch;
import org.groundswell.notification.channels.batches.MergedPieces.Merged;
import org.groundswell.notification.channels.batches.Piece;
import org.groundswell.notification.channels.batches.VendorCsv;

/** What the mail house gets beside the letters; its columns are described in docs/integrating.md. Seeds look like any piece. */
@ApplicationScoped
class Manifest {

    private static final int ADDRESS_LINES = 7;

    private static final List<String> HEADER = List.of(
            "piece_id",
            "batch",
            "file",
            "first_page",
            "pages",
            "language",
            "addressee",
            "address_1",
            "address_2",
            "address_3",
            "address_4",
            "address_5",
            "address_6",
            "address_7");

    byte[] of(Batch batch, List<Merged> pieces) {
        return VendorCsv.of(HEADER, pieces.stream().map(piece -> row(batch, piece)));
    }

    private static List<String> row(Batch batch, Merged merged) {
        Piece piece = merged.piece();
        List<String> row = new ArrayList<>(List.of(
                piece.pieceId(),
                String.valueOf(batch.number()),
                "letters-%d.pdf".formatted(piece.fileNo()),
                String.valueOf(piece.firstPage()),
                String.valueOf(piece.pages()),
                piece.language(),
                merged.contact().addressee()));
        List<String> lines = merged.contact().address();
        for (int i = 0; i < ADDRESS_LINES; i++) {
            row.add(i < lines.size() ? lines.get(i) : "");
        }
        return row;
    }
}
