package org.groundswell.notification.channels.print;

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
import org.groundswell.notification.channels.print.LetterPdf.Pages;
import org.groundswell.notification.deliveries.letters.LetterRecord;
import org.groundswell.platform.letters.RenderedLetter;

/** Letters on paper: combined PDFs, and a manifest by which the mail house knows each piece. */
@ApplicationScoped
class PrintBatches implements VendorChannel {

    private final MergedPieces merged;
    private final LetterPdf pdf;
    private final Manifest manifest;
    private final BatchesConfig config;

    PrintBatches(MergedPieces merged, LetterPdf pdf, Manifest manifest, BatchesConfig config) {
        this.merged = merged;
        this.pdf = pdf;
        this.manifest = manifest;
        this.config = config;
    }

    @Override
    public Channel channel() {
        return Channel.PRINT;
    }

    @Override
    public FileKind mainFile() {
        return FileKind.LETTERS;
    }

    @Override
    public int piecesPerFile() {
        return config.lettersPerFile();
    }

    @Override
    public boolean wantsSeeds() {
        return true;
    }

    @Override
    public RenderedFile render(Batch batch, List<Piece> pieces) {
        List<Piece> ready = new ArrayList<>();
        List<RenderedLetter> letters = new ArrayList<>();
        Map<String, String> refused = new LinkedHashMap<>();
        for (Piece piece : pieces) {
            try {
                letters.add(letter(batch, piece));
                ready.add(piece);
            } catch (UnmergeablePiece e) {
                refused.put(piece.pieceId(), e.reason());
            }
        }
        if (ready.isEmpty()) {
            return new RenderedFile(new byte[0], 0, List.of(), refused);
        }
        Pages pages = pdf.render(
                "Letters of batch " + batch.number(), ready.getFirst().language(), html(letters));
        return new RenderedFile(pages.content(), pages.count(), made(ready, letters, pages), refused);
    }

    @Override
    public byte[] proof(Batch batch, List<Piece> some) {
        List<RenderedLetter> letters =
                some.stream().map(piece -> letter(batch, piece)).toList();
        return pdf.render("Proof of batch " + batch.number(), some.getFirst().language(), html(letters))
                .content();
    }

    @Override
    public byte[] manifest(Batch batch, List<Piece> pieces) {
        return manifest.of(
                batch, pieces.stream().map(piece -> merged.open(batch, piece)).toList());
    }

    private RenderedLetter letter(Batch batch, Piece piece) {
        Merged one = merged.open(batch, piece);
        if (one.contact().address().isEmpty()) {
            throw UnmergeablePiece.because("it has no postal address");
        }
        return one.letter().print(one.fields(), one.address(), piece.pieceId());
    }

    private static List<String> html(List<RenderedLetter> letters) {
        return letters.stream().map(RenderedLetter::html).toList();
    }

    private static List<Made> made(List<Piece> pieces, List<RenderedLetter> letters, Pages pages) {
        List<Made> made = new ArrayList<>(pieces.size());
        for (int i = 0; i < pieces.size(); i++) {
            int first = pages.firstPages().get(i);
            int next = i + 1 < pieces.size() ? pages.firstPages().get(i + 1) : pages.count() + 1;
            RenderedLetter letter = letters.get(i);
            made.add(new Made(
                    pieces.get(i),
                    first,
                    next - first,
                    new LetterRecord(letter.subject(), letter.html(), letter.text())));
        }
        return made;
    }
}
