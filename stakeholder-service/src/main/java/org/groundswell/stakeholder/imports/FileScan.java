package org.groundswell.stakeholder.imports;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** Reads a file to its end once, so that nobody maps and checks what can't be read to its end. */
final class FileScan {

    private static final int BEGINNING = 1 << 16;
    private static final int SAMPLES = 5;
    private static final int MOST_VALUES = 100;
    private static final int LONGEST_SAMPLE = 100;

    private final SpooledFile file;
    private final ImportKind kind;

    FileScan(SpooledFile file, ImportKind kind) {
        this.file = file;
        this.kind = kind;
    }

    /** @throws UnreadableFile naming the row */
    ScannedFile scan() {
        CsvShape shape = shape();
        List<String> header = header(shape);
        Map<String, Map<String, Long>> values = new LinkedHashMap<>();
        ColumnNames.suggest(kind, header).forEach((column, field) -> {
            if (field.hasMappableValues()) {
                values.put(column, new LinkedHashMap<>());
            }
        });
        List<List<String>> samples = new ArrayList<>();
        long rows = read(shape, header, row -> {
            if (samples.size() < SAMPLES) {
                samples.add(Arrays.stream(row.values()).map(FileScan::shortened).toList());
            }
            values.forEach((column, counts) -> count(row.values()[header.indexOf(column)], counts));
        });
        if (rows == 0) {
            throw UnreadableFile.withoutRows();
        }
        return new ScannedFile(shape, header, rows, withoutNeverTaken(header, samples), values);
    }

    private CsvShape shape() {
        TextEncoding encoding = file.encoding();
        try (InputStream bytes = file.content()) {
            bytes.skipNBytes(encoding.bomLength());
            char[] beginning = new char[BEGINNING];
            Reader text = new InputStreamReader(bytes, encoding.charset());
            int length = 0;
            for (int read = 0; read >= 0 && length < BEGINNING; length += Math.max(read, 0)) {
                read = text.read(beginning, length, BEGINNING - length);
            }
            return new CsvShape(encoding, DelimiterGuess.of(new String(beginning, 0, length)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> header(CsvShape shape) {
        int[] all = IntStream.range(0, CsvRowHandler.MOST_FIELDS).toArray();
        try (CsvRows rows = CsvRows.of(file.content(), shape, all, all.length)) {
            CsvRow header = rows.next();
            if (header == null) {
                throw UnreadableFile.empty();
            }
            return names(Arrays.copyOf(header.values(), header.fields()));
        }
    }

    private static List<String> names(String[] written) {
        if (Arrays.stream(written).allMatch(String::isBlank)) {
            throw UnreadableFile.withoutHeader();
        }
        Set<String> names = new LinkedHashSet<>();
        for (int i = 0; i < written.length; i++) {
            String plain = written[i].replaceAll("\\p{Cntrl}+", " ").strip();
            String name = plain.isEmpty() ? "Column " + (i + 1) : shortened(plain);
            for (int n = 2; !names.add(name); n++) {
                name = shortened(plain) + " (" + n + ")";
            }
        }
        return List.copyOf(names);
    }

    private long read(CsvShape shape, List<String> header, Consumer<CsvRow> reader) {
        int[] places = IntStream.range(0, header.size()).toArray();
        long count = 0;
        try (CsvRows rows = CsvRows.of(file.content(), shape, places, header.size())) {
            rows.next();
            for (CsvRow row = rows.next(); row != null; row = rows.next()) {
                reader.accept(row);
                count++;
            }
        }
        return count;
    }

    private static void count(String value, Map<String, Long> counts) {
        String text = value.strip();
        if (!text.isEmpty() && (counts.size() < MOST_VALUES || counts.containsKey(text))) {
            counts.merge(shortened(text), 1L, Long::sum);
        }
    }

    private static List<List<String>> withoutNeverTaken(List<String> header, List<List<String>> samples) {
        return samples.stream()
                .map(row -> IntStream.range(0, header.size())
                        .mapToObj(i -> ColumnNames.isNeverTaken(header.get(i)) ? "" : row.get(i))
                        .toList())
                .toList();
    }

    private static String shortened(String text) {
        return text.length() > LONGEST_SAMPLE ? text.substring(0, LONGEST_SAMPLE) : text;
    }
}
