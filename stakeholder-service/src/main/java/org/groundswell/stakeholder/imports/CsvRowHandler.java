package org.groundswell.stakeholder.imports;

import de.siegmar.fastcsv.reader.CsvCallbackHandler;
import de.siegmar.fastcsv.reader.RecordType;
import java.util.Arrays;

/** Makes text of the wanted columns alone: what nobody mapped never becomes a string. */
final class CsvRowHandler extends CsvCallbackHandler<CsvRow> {

    static final int LONGEST_ROW = 100_000;
    static final int MOST_FIELDS = 2_000;

    /** For each column of the file its place among the values, or -1. */
    private final int[] places;

    private final int width;
    private String[] values = {};
    private int fields;
    private int length;
    private long number;

    /** @param places for each column of the file its place among the wanted ones, or -1 */
    CsvRowHandler(int[] places, int width) {
        this.places = places;
        this.width = width;
    }

    /** The row that is being read. */
    long number() {
        return number;
    }

    @Override
    protected RecordType getRecordType() {
        return fields == 0 ? RecordType.EMPTY : RecordType.DATA;
    }

    @Override
    protected int getFieldCount() {
        return fields;
    }

    @Override
    protected void beginRecord(long startingLineNumber) {
        number++;
        fields = 0;
        length = 0;
        values = new String[width];
        Arrays.fill(values, "");
    }

    @Override
    protected void addField(char[] buffer, int offset, int fieldLength, boolean quoted) {
        length += fieldLength;
        if (length > LONGEST_ROW || fields >= MOST_FIELDS) {
            throw UnreadableFile.rowTooLong(number);
        }
        if (fields < places.length && places[fields] >= 0) {
            values[places[fields]] = new String(buffer, offset, fieldLength);
        }
        fields++;
    }

    @Override
    protected void setComment(char[] buffer, int offset, int commentLength) {
        throw new IllegalStateException("CSV files have no comments");
    }

    @Override
    protected void setEmpty() {
        fields = 0;
    }

    @Override
    protected CsvRow buildRecord() {
        return new CsvRow(number, fields, values);
    }
}
