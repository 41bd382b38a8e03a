package org.groundswell.systemtests.benchmark;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What the library alone makes of letters of one page: 100 a file in two threads, nothing merged, sealed or stored. */
final class BarePrint {

    private static final int IN_A_FILE = 100;
    private static final int THREADS = 2;
    private static final String LETTER = """
            <div style="page-break-before: always">
            <p>Harbor Health, 1 Harbor Way, Boston, MA 02110</p>
            <p>Ada%1$d Lovelace%1$d<br/>%1$d Main Street<br/>Boston, MA 02110</p>
            <h1>Your patients in Boston</h1>
            <p>Dear Dr. Lovelace%1$d,</p>
            <p>please write: your page.</p>
            <p>Dr. Ana Lee</p>
            </div>
            """;

    private final byte[] font = read();

    double lettersASecond(int letters) {
        int files = letters / IN_A_FILE;
        long begin = System.nanoTime();
        try (var threads = java.util.concurrent.Executors.newFixedThreadPool(THREADS)) {
            IntStream.range(0, files).forEach(file -> threads.execute(this::render));
        }
        return files * IN_A_FILE * 1e9 / (System.nanoTime() - begin);
    }

    private void render() {
        XRLog.setLoggingEnabled(false);
        String letters =
                IntStream.range(0, IN_A_FILE).mapToObj(LETTER::formatted).collect(Collectors.joining());
        PdfRendererBuilder pdf = new PdfRendererBuilder();
        pdf.useFont(() -> new ByteArrayInputStream(font), "Letter", 400, FontStyle.NORMAL, true);
        pdf.withHtmlContent(
                "<html><head><title>Letters</title><style>body, h1 { font-family: Letter; font-weight: 400 }</style></head><body>"
                        + letters + "</body></html>",
                "");
        pdf.toStream(new ByteArrayOutputStream());
        try {
            pdf.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] read() {
        try (InputStream in = BarePrint.class.getResourceAsStream("/liberation/LiberationSerif-Regular.ttf")) {
            return withoutLigatures(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As the service does: PDFBox takes five times as long for a font with glyph substitutions. */
    private static byte[] withoutLigatures(byte[] font) {
        var directory = java.nio.ByteBuffer.wrap(font);
        IntStream.range(0, directory.getShort(4))
                .map(table -> 12 + 16 * table)
                .filter(entry -> directory.getInt(entry) == 0x47535542)
                .forEach(entry -> directory.putInt(entry, 0x47535558));
        return font;
    }
}
