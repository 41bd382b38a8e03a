package org.groundswell.stakeholder.imports;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds what separates the fields: the character by which the most rows have as many fields as the header. */
final class DelimiterGuess {

    private static final List<Character> CANDIDATES = List.of(',', ';', '\t', '|');
    private static final int ROWS = 30;

    private DelimiterGuess() {}

    /** @param beginning of the file; its last row may be cut off */
    static char of(String beginning) {
        return CANDIDATES.stream()
                .max(Comparator.comparingDouble(candidate -> score(beginning, candidate)))
                .filter(best -> score(beginning, best) > 0)
                .orElse(',');
    }

    /** How many rows agree with the header, and more fields before fewer where that is equal. */
    private static double score(String beginning, char delimiter) {
        List<Integer> widths = widths(beginning, delimiter);
        if (widths.isEmpty() || widths.getFirst() < 2) {
            return 0;
        }
        int header = widths.getFirst();
        long agreeing = widths.stream().filter(width -> width == header).count();
        return (double) agreeing / widths.size() + header / 10_000.0;
    }

    private static List<Integer> widths(String beginning, char delimiter) {
        List<Integer> widths = new ArrayList<>();
        try (CsvRows rows = CsvRows.ofAllColumns(new StringReader(beginning), delimiter)) {
            for (CsvRow row = rows.next(); row != null && widths.size() < ROWS; row = rows.next()) {
                widths.add(row.fields());
            }
        } catch (UnreadableFile cutOff) {
            // What is cut off may end within quotes; the rows before it tell enough.
        }
        return widths;
    }
}
