package org.groundswell.stakeholder.imports;

import java.util.List;
import java.util.Map;

/**
 * What a file was found to be, by reading all of it once.
 *
 * @param header with a name for every column, each name once
 * @param rows without the header and empty ones
 * @param samples the first rows, for the one who maps the columns
 * @param values of the columns that were recognised as holding few different values: those, with how often they occur
 */
record ScannedFile(
        CsvShape shape,
        List<String> header,
        long rows,
        List<List<String>> samples,
        Map<String, Map<String, Long>> values) {}
