package org.groundswell.campaign.workspace.briefings;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.groundswell.campaign.briefings.BriefingContent;

/** The numbers of a briefing for spreadsheets. Text that somebody wrote is never taken for a formula. */
@ApplicationScoped
class BriefingFiles {

    /** Excel takes a file for UTF-8 only where it begins so. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    /** What spreadsheets take for the beginning of a formula. */
    private static final String FORMULA_STARTS = "=+-@\t\r";

    private static final int WIDE = 28;

    /** By call to action, audience and market. */
    byte[] csv(BriefingContent content) {
        StringWriter out = new StringWriter();
        out.write(BYTE_ORDER_MARK);
        try (CsvWriter csv = CsvWriter.builder().build(out)) {
            csv.writeRecord(BriefingRows.SEGMENTS);
            BriefingRows.segments(content)
                    .forEach(row -> csv.writeRecord(
                            row.stream().map(BriefingFiles::harmless).toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString().getBytes(UTF_8);
    }

    private static String harmless(Object cell) {
        String text = cell.toString();
        boolean formula = cell instanceof String && !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
        return formula ? "'" + text : text;
    }

    /** All of it, a sheet each. */
    byte[] xlsx(BriefingContent content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "Groundswell", "1.0")) {
            sheet(workbook, "Numbers", BriefingRows.SEGMENTS, BriefingRows.segments(content));
            sheet(workbook, "Weeks", BriefingRows.WEEKS, BriefingRows.weeks(content));
            sheet(workbook, "People affected", BriefingRows.AFFECTED, BriefingRows.affected(content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void sheet(Workbook workbook, String name, List<String> header, List<List<Object>> rows) {
        Worksheet sheet = workbook.newWorksheet(name);
        for (int column = 0; column < header.size(); column++) {
            sheet.value(0, column, header.get(column));
            sheet.style(0, column).bold().set();
            sheet.width(column, column == 0 ? WIDE : 16);
        }
        for (int row = 0; row < rows.size(); row++) {
            List<Object> cells = rows.get(row);
            for (int column = 0; column < cells.size(); column++) {
                // As a value of its type: fastexcel makes a formula of no text.
                if (cells.get(column) instanceof Number number) {
                    sheet.value(row + 1, column, number);
                } else {
                    sheet.value(row + 1, column, cells.get(column).toString());
                }
            }
        }
        sheet.freezePane(0, 1);
    }
}
