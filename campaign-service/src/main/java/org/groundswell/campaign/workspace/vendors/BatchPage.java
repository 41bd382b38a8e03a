package org.groundswell.campaign.workspace.vendors;

import java.util.List;
import java.util.UUID;
import org.groundswell.campaign.workspace.Form;

/**
 * One batch.
 *
 * @param steps what can be done with it now: the code of the step, and its words
 * @param release whether it can be handed to its vendor now
 * @param count of its pieces: to be typed for a release
 * @param files what can be downloaded: its name in the address, and its words
 */
record BatchPage(
        UUID id,
        String name,
        String campaign,
        String state,
        String stateCode,
        String problem,
        List<Fact> facts,
        List<Fact> outcomes,
        List<Link> files,
        List<Link> steps,
        boolean release,
        boolean mayRecall,
        String count,
        List<PieceRow> pieces,
        String nextPieces,
        Form form) {

    record Fact(String label, String words) {}

    record Link(String code, String words) {}

    record PieceRow(String pieceId, String where, String state, String outcome, String when) {}
}
