package org.groundswell.stakeholder.imports;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.groundswell.stakeholder.directory.StakeholderColumn;
import org.jspecify.annotations.Nullable;

/** Rows in the text format of PostgreSQL's COPY, gathered until there are enough for one. */
final class StagedRows {

    static final String COLUMNS = "row_no, has_cover, organisation_ref, error, cells, "
            + Arrays.stream(StakeholderColumn.values())
                    .map(StakeholderColumn::column)
                    .collect(Collectors.joining(", "));

    private static final int ENOUGH = 1 << 20;
    private static final StakeholderColumn[] TARGETS = StakeholderColumn.values();

    private final StringBuilder text = new StringBuilder(ENOUGH + (1 << 16));

    /** @param cells where only the directory can tell whether the row is faulty; else empty */
    void add(RowDraft row, List<String> cells) {
        begin(row.number());
        text.append(row.tellsCover() ? 't' : 'f');
        next(row.organisationId());
        next(null);
        next(cells.isEmpty() ? null : array(cells));
        for (StakeholderColumn target : TARGETS) {
            next(row.get(target));
        }
        text.append('\n');
    }

    void addFaulty(RowDraft row, List<String> cells) {
        begin(row.number());
        text.append('f');
        next(null);
        next(row.faults().stream().map(Fault::asText).collect(Collectors.joining("; ")));
        next(array(cells));
        for (int i = 0; i < TARGETS.length; i++) {
            next(null);
        }
        text.append('\n');
    }

    boolean areEnough() {
        return text.length() >= ENOUGH;
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    byte[] take() {
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        text.setLength(0);
        return bytes;
    }

    private void begin(long number) {
        text.append(number).append('\t');
    }

    private void next(@Nullable String value) {
        text.append('\t');
        if (value == null) {
            text.append("\\N");
            return;
        }
        for (int i = 0; i < value.length(); i++) {
            append(value.charAt(i));
        }
    }

    private void append(char c) {
        switch (c) {
            case '\\' -> text.append("\\\\");
            case '\t' -> text.append("\\t");
            case '\n' -> text.append("\\n");
            case '\r' -> text.append("\\r");
            default -> text.append(c);
        }
    }

    private static String array(List<String> cells) {
        return cells.stream()
                .map(cell -> '"' + cell.replace("\\", "\\\\").replace("\"", "\\\"") + '"')
                .collect(Collectors.joining(",", "{", "}"));
    }
}
