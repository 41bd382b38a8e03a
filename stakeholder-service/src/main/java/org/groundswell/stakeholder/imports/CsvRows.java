package org.groundswell.stakeholder.imports;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/** The rows of a file, read one after another within bounded memory. */
final class CsvRows implements AutoCloseable {

    private final CsvRowHandler handler;
    private final CsvReader<CsvRow> reader;
    private final Iterator<CsvRow> rows;

    private CsvRows(Reader text, char delimiter, CsvRowHandler handler) {
        this.handler = handler;
        this.reader = CsvReader.builder()
                .fieldSeparator(delimiter)
                .skipEmptyLines(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .maxBufferSize(CsvRowHandler.LONGEST_ROW + 20_000)
                .build(handler, text);
        this.rows = reader.iterator();
    }

    /** @param places for each column of the file its place among the wanted ones, or -1 */
    static CsvRows of(InputStream bytes, CsvShape shape, int[] places, int width) {
        try {
            bytes.skipNBytes(shape.encoding().bomLength());
            Reader text = new InputStreamReader(bytes, shape.encoding().charset());
            return new CsvRows(text, shape.delimiter(), new CsvRowHandler(places, width));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All columns, up to {@link CsvRowHandler#MOST_FIELDS}. */
    static CsvRows ofAllColumns(Reader text, char delimiter) {
        int[] places = new int[CsvRowHandler.MOST_FIELDS];
        Arrays.setAll(places, i -> i);
        return new CsvRows(text, delimiter, new CsvRowHandler(places, CsvRowHandler.MOST_FIELDS));
    }

    /**
     * The next row that is not empty, or null after the last.
     *
     * @throws UnreadableFile where quotes or lengths make no sense from here on
     */
    @Nullable
    CsvRow next() {
        try {
            return rows.hasNext() ? rows.next() : null;
        } catch (CsvParseException e) {
            throw e.getCause() instanceof UnreadableFile unreadable ? unreadable : unreadable(e);
        }
    }

    private UnreadableFile unreadable(CsvParseException e) {
        String message = String.valueOf(e.getMessage());
        if (message.startsWith("Unexpected character after closing quote")) {
            return UnreadableFile.textAfterQuote(handler.number());
        }
        return message.startsWith("Unclosed")
                ? UnreadableFile.quoteNotClosed(handler.number())
                : UnreadableFile.rowTooLong(handler.number());
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
