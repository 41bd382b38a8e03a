package org.groundswell.stakeholder.imports;

/** How a file is written. */
record CsvShape(TextEncoding encoding, char delimiter) {}
