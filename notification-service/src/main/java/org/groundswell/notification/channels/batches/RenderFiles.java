package org.groundswell.notification.channels.batches;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.groundswell.contracts.Channel;
import org.groundswell.contracts.UndeliverableReason;
import org.groundswell.notification.channels.batches.BatchTable.Step;
import org.groundswell.notification.channels.batches.FileTable.Missing;
import org.groundswell.notification.channels.batches.RenderedFile.Made;
import org.groundswell.notification.deliveries.DeliveryTransitions;
import org.groundswell.notification.deliveries.Transition;
import org.groundswell.notification.deliveries.letters.DeliveredLetters;
import org.groundswell.notification.deliveries.letters.DeliveredLetters.Delivered;
import org.groundswell.platform.data.AdvisoryLocks;
import org.groundswell.platform.faults.FaultPoints;

/** Makes the files of a batch, one a transaction, so that a crash costs one file and two instances share the work. */
@ApplicationScoped
class RenderFiles {

    private static final String LOCK = "batch-file";
    private static final String ITSELF = "groundswell";
    private static final int IN_A_PROOF = 5;

    private final BatchTable batches;
    private final PieceTable pieces;
    private final FileTable files;
    private final DeliveryTransitions transitions;
    private final DeliveredLetters letters;
    private final AdvisoryLocks locks;
    private final Map<Channel, VendorChannel> vendors;
    private final Clock clock;

    RenderFiles(
            BatchTable batches,
            PieceTable pieces,
            FileTable files,
            DeliveryTransitions transitions,
            DeliveredLetters letters,
            AdvisoryLocks locks,
            @All List<VendorChannel> vendors,
            Clock clock) {
        this.batches = batches;
        this.pieces = pieces;
        this.files = files;
        this.transitions = transitions;
        this.letters = letters;
        this.locks = locks;
        this.vendors = vendors.stream().collect(Collectors.toMap(VendorChannel::channel, vendor -> vendor));
        this.clock = clock;
    }

    VendorChannel vendor(Batch batch) {
        VendorChannel vendor = vendors.get(batch.channel());
        if (vendor == null) {
            throw new IllegalStateException("No vendor channel for " + batch.channel());
        }
        return vendor;
    }

    /** @return whether a file was made that nobody else is making, or the batch is ready now */
    @Transactional
    public boolean renderNext(UUID batchId) {
        Batch batch = batches.find(batchId).orElseThrow();
        if (batch.state() != BatchState.RENDERING) {
            return false;
        }
        VendorChannel vendor = vendor(batch);
        List<Missing> missing = files.missing(batchId, vendor.mainFile());
        if (missing.isEmpty()) {
            return finish(batchId, vendor);
        }
        for (Missing file : missing) {
            if (locks.tryExclusive(
                            LOCK,
                            UUID.nameUUIDFromBytes((batchId + "/" + file.fileNo())
                                    .getBytes(java.nio.charset.StandardCharsets.US_ASCII)))
                    && files.missing(batchId, vendor.mainFile()).contains(file)) {
                render(batch, vendor, file);
                return true;
            }
        }
        return false;
    }

    private void render(Batch batch, VendorChannel vendor, Missing file) {
        Instant now = clock.instant();
        RenderedFile made = vendor.render(batch, pieces.of(batch.id(), file.fileNo()));
        FaultPoints.reached("batch.rendered");
        refuse(batch, made, now);
        if (!made.made().isEmpty()) {
            files.insert(
                    batch.id(),
                    vendor.mainFile(),
                    file.fileNo(),
                    file.nextRevision(),
                    made.content(),
                    made.made().size(),
                    made.pages(),
                    now);
        }
        pieces.placed(made.made());
        letters.keep(made.made().stream()
                .filter(one -> one.piece().askId() != null)
                .map(RenderFiles::delivered)
                .toList());
    }

    private static Delivered delivered(Made made) {
        return new Delivered(
                made.delivery(), java.util.Objects.requireNonNull(made.piece().askId()), made.letter());
    }

    /** A piece that can't be made must not keep the others. */
    private void refuse(Batch batch, RenderedFile made, Instant now) {
        if (made.refused().isEmpty()) {
            return;
        }
        List<Piece> members = pieces.of(batch.id(), 0);
        transitions.apply(members.stream()
                .filter(piece -> piece.deliveryId() != null && made.refused().containsKey(piece.pieceId()))
                .map(piece -> Transition.failed(
                        java.util.Objects.requireNonNull(piece.deliveryId()),
                        UndeliverableReason.NOT_RENDERED,
                        made.refused().get(piece.pieceId()),
                        now))
                .toList());
        made.refused().keySet().forEach(piece -> pieces.takeOut(piece, UndeliverableReason.NOT_RENDERED.code()));
        batches.countPieces(batch.id());
    }

    /** A proof that was approved stays so: taking pieces out changes no letter. */
    private boolean finish(UUID batchId, VendorChannel vendor) {
        Batch batch = batches.lock(batchId);
        if (batch.state() != BatchState.RENDERING) {
            return false;
        }
        List<Piece> all = pieces.of(batchId, 0);
        if (batch.approvedAt() == null && !all.isEmpty()) {
            byte[] proof = vendor.proof(batch, specimens(all));
            int revision = files.newest(batchId).stream()
                            .filter(file -> file.kind() == FileKind.PROOF)
                            .mapToInt(FileTable.FileEntry::revision)
                            .max()
                            .orElse(0)
                    + 1;
            files.insert(
                    batchId, FileKind.PROOF, 1, revision, proof, Math.min(all.size(), IN_A_PROOF), 0, clock.instant());
        }
        BatchState ready = batch.approvedAt() == null ? BatchState.RENDERED : BatchState.APPROVED;
        batches.move(batch, new Step(ready, clock.instant(), ITSELF));
        return true;
    }

    /** One of each letter, so that each is looked at. */
    private static List<Piece> specimens(List<Piece> all) {
        return all.stream()
                .collect(Collectors.toMap(
                        piece -> String.valueOf(piece.letterVersionId()),
                        piece -> piece,
                        (first, other) -> first,
                        java.util.LinkedHashMap::new))
                .values()
                .stream()
                .limit(IN_A_PROOF)
                .toList();
    }
}
