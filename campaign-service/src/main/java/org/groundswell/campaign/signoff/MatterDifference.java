package org.groundswell.campaign.signoff;

import com.github.difflib.text.DiffRow;
import com.github.difflib.text.DiffRowGenerator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.groundswell.contracts.Coded;

/**
 * A matter as it reads now, beside what was signed or refused in a seat.
 *
 * @param before whether there is something to compare with
 */
public record MatterDifference(
        Matter matter, UUID callToActionId, String callToAction, boolean before, List<Line> lines) {

    /** @param before empty for an added line, {@code after} for a removed one */
    public record Line(Change change, String before, String after) {}

    public enum Change implements Coded {
        SAME,
        ADDED,
        REMOVED,
        CHANGED
    }

    static MatterDifference of(Standing standing, Seat seat, CurrentMatter matter) {
        Optional<Decided> last = standing.decision(seat, matter);
        List<String> now = matter.content().lines().toList();
        // The same values in better words are no change.
        List<Line> lines = last.filter(decided -> !decided.sha256().equals(matter.sha256()))
                .map(decided -> between(decided.content().lines().toList(), now))
                .orElseGet(() -> now.stream()
                        .map(line -> new Line(Change.SAME, line, line))
                        .toList());
        return new MatterDifference(
                matter.matter(), matter.callToActionId(), matter.callToAction(), last.isPresent(), lines);
    }

    private static List<Line> between(List<String> before, List<String> after) {
        DiffRowGenerator rows = DiffRowGenerator.create()
                .showInlineDiffs(false)
                .lineNormalizer(line -> line)
                .build();
        return rows.generateDiffRows(before, after).stream()
                .map(row -> new Line(change(row.getTag()), row.getOldLine(), row.getNewLine()))
                .toList();
    }

    private static Change change(DiffRow.Tag tag) {
        return switch (tag) {
            case EQUAL -> Change.SAME;
            case INSERT -> Change.ADDED;
            case DELETE -> Change.REMOVED;
            case CHANGE -> Change.CHANGED;
        };
    }
}
