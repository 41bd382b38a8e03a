package org.groundswell.stakeholder.imports;

/**
 * One row of a file.
 *
 * @param number as a spreadsheet counts: the header is row 1
 * @param fields how many fields the row has
 * @param values of the wanted columns alone, in their order; "" where the row is too short
 */
record CsvRow(long number, int fields, String[] values) {

    boolean isEmpty() {
        return fields == 0;
    }
}
