package org.groundswell.stakeholder.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.groundswell.stakeholder.directory.StakeholderColumn;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.postgresql.PGConnection;

/**
 * The rows of one file in temporary tables, which are gone with the transaction: whatever happens, nothing of an import that
 * was not committed stays behind.
 */
@ApplicationScoped
class Staging {

    private final Jdbi jdbi;

    Staging(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * Makes the tables {@code staged}, {@code fallback} with one row of defaults, and for those who come after {@code repeats} and
     * {@code matched}.
     *
     * @param defaults in PostgreSQL's text form, taken where neither file nor directory have anything
     */
    void create(ImportKind kind, Map<StakeholderColumn, String> defaults) {
        jdbi.useHandle(handle -> {
            handle.execute("SET LOCAL work_mem = '64MB'");
            handle.execute("SET LOCAL temp_buffers = '32MB'");
            handle.createUpdate("""
                            CREATE TEMP TABLE staged (
                                row_no bigint, has_cover boolean, organisation_ref text, error text, cells text[], <columns>,
                                called text GENERATED ALWAYS AS (coalesce(<called>)) VIRTUAL,
                                address_key bigint GENERATED ALWAYS AS (
                                    name_address_key(coalesce(<called>), address_line1, address_line2, zip, city, state)) STORED
                            ) ON COMMIT DROP
                            """)
                    .define("columns", typed())
                    .define(
                            "called",
                            kind == ImportKind.EMPLOYER ? "organisation, full_name" : "full_name, organisation")
                    .execute();
            handle.execute("""
                    CREATE TEMP TABLE repeats (row_no bigint PRIMARY KEY, same_as bigint, same_by text) ON COMMIT DROP
                    """);
            handle.execute("CREATE TEMP TABLE matched (row_no bigint, id uuid) ON COMMIT DROP");
            createFallback(handle, defaults);
        });
    }

    /** @param rows of {@link StagedRows} */
    void copy(byte[] rows) {
        jdbi.useHandle(handle -> copy(handle, rows));
    }

    private static void copy(Handle handle, byte[] rows) {
        try {
            PGConnection connection = handle.getConnection().unwrap(PGConnection.class);
            String copy = "COPY staged (" + StagedRows.COLUMNS + ") FROM STDIN";
            connection.getCopyAPI().copyIn(copy, new ByteArrayInputStream(rows), 1 << 16);
        } catch (SQLException e) {
            throw new IllegalStateException("The rows could not be copied", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Without statistics the joins that follow take several times as long. */
    void analyze() {
        jdbi.useHandle(handle -> handle.execute("ANALYZE staged"));
    }

    private static void createFallback(Handle handle, Map<StakeholderColumn, String> defaults) {
        handle.createUpdate("CREATE TEMP TABLE fallback (<columns>) ON COMMIT DROP")
                .define("columns", typed())
                .execute();
        String columns =
                defaults.keySet().stream().map(StakeholderColumn::column).collect(Collectors.joining(", "));
        String values = defaults.keySet().stream()
                .map(column -> "CAST(:%s AS %s)".formatted(column.column(), column.type()))
                .collect(Collectors.joining(", "));
        var insert = defaults.isEmpty()
                ? handle.createUpdate("INSERT INTO fallback DEFAULT VALUES")
                : handle.createUpdate("INSERT INTO fallback (<columns>) VALUES (<values>)")
                        .define("columns", columns)
                        .define("values", values);
        defaults.forEach((column, value) -> insert.bind(column.column(), value));
        insert.execute();
    }

    private static String typed() {
        return Arrays.stream(StakeholderColumn.values())
                .map(column -> column.column() + " " + column.type())
                .collect(Collectors.joining(", "));
    }
}
