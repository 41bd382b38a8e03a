package org.groundswell.stakeholder.imports;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** The rows that could not be taken, as a file to correct and send again: the mapped columns, and why. */
@ApplicationScoped
class FaultyRows {

    private static final int PAGE = 1_000;

    private final Jdbi jdbi;

    FaultyRows(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** From the staging table. */
    void keep(UUID importId) {
        jdbi.useHandle(handle -> {
            handle.createUpdate("DELETE FROM stakeholder_import_faulty_row WHERE import_id = :import")
                    .bind("import", importId)
                    .execute();
            handle.createUpdate("""
                            INSERT INTO stakeholder_import_faulty_row (import_id, row_no, cells, error)
                            SELECT :import, row_no, coalesce(cells, '{}'), error
                            FROM staged WHERE error IS NOT NULL
                            """).bind("import", importId).execute();
        });
    }

    /** Page by page, so that a million of them need no memory. */
    void write(ImportRecord record, OutputStream out) {
        List<String> columns = record.header().stream()
                .filter(record.mapping().columns()::containsKey)
                .toList();
        try (CsvWriter csv = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.CRLF)
                .build(new OutputStreamWriter(out, StandardCharsets.UTF_8))) {
            csv.writeRecord(with(columns, "error"));
            long last = 0;
            for (List<Row> page = page(record.id(), last); !page.isEmpty(); page = page(record.id(), last)) {
                page.forEach(row -> csv.writeRecord(with(filled(row.cells(), columns.size()), row.error())));
                last = page.getLast().rowNo();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    record Row(long rowNo, List<String> cells, String error) {}

    private List<Row> page(UUID importId, long after) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT row_no, cells, error FROM stakeholder_import_faulty_row
                        WHERE import_id = :import AND row_no > :after ORDER BY row_no LIMIT :page
                        """)
                .bind("import", importId)
                .bind("after", after)
                .bind("page", PAGE)
                .mapTo(Row.class)
                .list());
    }

    private static List<String> filled(List<String> cells, int width) {
        List<String> filled = new ArrayList<>(cells);
        while (filled.size() < width) {
            filled.add("");
        }
        return filled;
    }

    private static List<String> with(List<String> cells, String last) {
        List<String> all = new ArrayList<>(cells.size() + 1);
        cells.forEach(cell -> all.add(SafeCell.of(cell)));
        all.add(SafeCell.of(last));
        return all;
    }
}
