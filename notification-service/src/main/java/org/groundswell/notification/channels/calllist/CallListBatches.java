package org.groundswell.notification.channels.calllist;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.groundswell.contracts.Channel;
import org.groundswell.notification.channels.batches.Batch;
import org.groundswell.notification.channels.batches.BatchesConfig;
import org.groundswell.notification.channels.batches.FileKind;
import org.groundswell.notification.channels.batches.MergedPieces;
import org.groundswell.notification.channels.batches.MergedPieces.Merged;
import org.groundswell.notification.channels.batches.Piece;
import org.groundswell.notification.channels.batches.RenderedFile;
import org.groundswell.notification.channels.batches.RenderedFile.Made;
import org.groundswell.notification.channels.batches.UnmergeablePiece;
import org.groundswell.notification.channels.batches.VendorChannel;
import org.groundswell.notification.channels.batches.VendorCsv;
import org.groundswell.notification.deliveries.letters.LetterRecord;
import org.groundswell.platform.letters.RenderedLetter;

/** A list for the call centre: whom to call, and what to say, merged for each person. No seeds: nobody is called to try it out. */
@ApplicationScoped
class CallListBatches implements VendorChannel {

    private static final List<String> HEADER =
            List.of("piece_id", "batch", "name", "organisation", "phone", "language", "subject", "script");

    private final MergedPieces merged;
    private final BatchesConfig config;

    CallListBatches(MergedPieces merged, BatchesConfig config) {
        this.merged = merged;
        this.config = config;
    }

    @Override
    public Channel channel() {
        return Channel.CALL_LIST;
    }

    @Override
    public FileKind mainFile() {
        return FileKind.CALL_LIST;
    }

    @Override
    public int piecesPerFile() {
        return config.size();
    }

    @Override
    public boolean wantsSeeds() {
        return false;
    }

    @Override
    public RenderedFile render(Batch batch, List<Piece> pieces) {
        List<Made> made = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>();
        Map<String, String> refused = new LinkedHashMap<>();
        for (Piece piece : pieces) {
            try {
                Merged one = merged.open(batch, piece);
                RenderedLetter script = script(one);
                rows.add(row(batch, one, script));
                made.add(new Made(piece, 0, 0, new LetterRecord(script.subject(), script.html(), script.text())));
            } catch (UnmergeablePiece e) {
                refused.put(piece.pieceId(), e.reason());
            }
        }
        return new RenderedFile(VendorCsv.of(HEADER, rows.stream()), 0, made, refused);
    }

    /** The first lines of the list. */
    @Override
    public byte[] proof(Batch batch, List<Piece> some) {
        return render(batch, some).content();
    }

    @Override
    public byte[] manifest(Batch batch, List<Piece> pieces) {
        return render(batch, pieces).content();
    }

    private static RenderedLetter script(Merged one) {
        if (one.contact().phone().isEmpty()) {
            throw UnmergeablePiece.because("it has no phone number");
        }
        return one.letter()
                .script(one.fields())
                .orElseThrow(() -> UnmergeablePiece.because("its letter has no call script"));
    }

    private static List<String> row(Batch batch, Merged one, RenderedLetter script) {
        return List.of(
                one.piece().pieceId(),
                String.valueOf(batch.number()),
                one.contact().addressee(),
                one.fields().getOrDefault("organisation", ""),
                one.contact().phone().orElse(""),
                one.piece().language(),
                script.subject(),
                script.text());
    }
}
