package org.groundswell.campaign.letters;

import com.github.difflib.text.DiffRow;
import com.github.difflib.text.DiffRowGenerator;
import java.util.List;
import java.util.UUID;
import org.groundswell.contracts.Coded;

/**
 * What changed from one version to another, line by line.
 *
 * @param same whether both say the same
 */
public record LetterDifference(
        VersionId from, VersionId to, boolean same, List<Line> subject, List<Line> body, List<Line> callScript) {

    public record VersionId(UUID letterVersionId, int number, String sha256) {
        static VersionId of(SavedLetter letter) {
            return new VersionId(letter.id(), letter.number(), letter.sha256());
        }
    }

    /** @param before empty for an added line, {@code after} for a removed one */
    public record Line(Change change, String before, String after) {}

    public enum Change implements Coded {
        SAME,
        ADDED,
        REMOVED,
        CHANGED
    }

    static LetterDifference between(SavedLetter from, SavedLetter to) {
        return new LetterDifference(
                VersionId.of(from),
                VersionId.of(to),
                from.sha256().equals(to.sha256()),
                lines(from.subject(), to.subject()),
                lines(from.body(), to.body()),
                lines(from.callScript().orElse(""), to.callScript().orElse("")));
    }

    private static List<Line> lines(String before, String after) {
        DiffRowGenerator rows = DiffRowGenerator.create()
                .showInlineDiffs(false)
                .lineNormalizer(line -> line)
                .build();
        return rows.generateDiffRows(before.lines().toList(), after.lines().toList()).stream()
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
