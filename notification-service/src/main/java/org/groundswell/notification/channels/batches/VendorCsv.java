package org.groundswell.notification.channels.batches;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** A table for a vendor: UTF-8, comma, one header line, lines ended by CR LF. What a spreadsheet would take for a formula is disarmed. */
public final class VendorCsv {

    private static final String STARTS_A_FORMULA = "=+-@\t\r\n";

    private VendorCsv() {}

    public static byte[] of(List<String> header, Stream<List<String>> rows) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv =
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            csv.writeRecord(header);
            rows.forEach(
                    row -> csv.writeRecord(row.stream().map(VendorCsv::disarmed).toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** A leading apostrophe, as spreadsheets have it for text. A phone number keeps its plus. */
    static String disarmed(String value) {
        boolean formula = !value.isEmpty() && STARTS_A_FORMULA.indexOf(value.charAt(0)) >= 0;
        return formula && !value.matches("\\+\\d{1,15}") ? "'" + value : value;
    }
}
