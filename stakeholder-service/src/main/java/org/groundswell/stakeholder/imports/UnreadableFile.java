package org.groundswell.stakeholder.imports;

import java.util.List;
import org.groundswell.platform.http.Problem.FieldError;
import org.groundswell.platform.http.ProblemException;

/** A file that can't be taken at all: nothing of it is kept. Says in which row to look. */
final class UnreadableFile extends ProblemException {

    private static final int STATUS = 422;

    private UnreadableFile(String detail, List<FieldError> errors) {
        super(STATUS, "unreadable-file", "The file can't be read", detail, errors);
    }

    static UnreadableFile empty() {
        return new UnreadableFile("The file is empty: its first row has to name the columns.", List.of());
    }

    static UnreadableFile withoutRows() {
        return new UnreadableFile("The file names columns in its first row and has no further rows.", List.of());
    }

    static UnreadableFile binary() {
        return new UnreadableFile(
                "The file is no text. Save the table as CSV (a workbook of Excel is not CSV) and send that.",
                List.of());
    }

    static UnreadableFile withoutHeader() {
        return inRow(1, "names no column");
    }

    static UnreadableFile rowTooLong(long row) {
        return inRow(
                row,
                "is longer than %,d characters or has more than %,d fields. It may open a quote (\") that is not closed, or have another delimiter"
                        .formatted(CsvRowHandler.LONGEST_ROW, CsvRowHandler.MOST_FIELDS));
    }

    static UnreadableFile quoteNotClosed(long row) {
        return inRow(row, "opens a quote (\") that is not closed");
    }

    static UnreadableFile textAfterQuote(long row) {
        return inRow(row, "has text after a closing quote. Quotes within a quoted field are doubled (\"\")");
    }

    private static UnreadableFile inRow(long row, String reason) {
        return new UnreadableFile("Row %d %s.".formatted(row, reason), List.of(new FieldError("row " + row, reason)));
    }
}
