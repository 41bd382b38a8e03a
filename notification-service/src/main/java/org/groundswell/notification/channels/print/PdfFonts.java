package org.groundswell.notification.channels.print;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;

/** The typefaces of printed letters, read once and embedded in each file: Liberation, which has Latin, Greek and Cyrillic. */
final class PdfFonts {

    private static final int GSUB = 0x47535542;
    private static final int UNKNOWN = 0x47535558;

    private final byte[] serif = read("LiberationSerif-Regular");
    private final byte[] serifBold = read("LiberationSerif-Bold");
    private final byte[] serifItalic = read("LiberationSerif-Italic");
    private final byte[] sans = read("LiberationSans-Regular");
    private final byte[] sansBold = read("LiberationSans-Bold");

    void addTo(PdfRendererBuilder pdf) {
        add(pdf, serif, "Letter Serif", 400, FontStyle.NORMAL);
        add(pdf, serifBold, "Letter Serif", 700, FontStyle.NORMAL);
        add(pdf, serifItalic, "Letter Serif", 400, FontStyle.ITALIC);
        add(pdf, sans, "Letter Sans", 400, FontStyle.NORMAL);
        add(pdf, sansBold, "Letter Sans", 700, FontStyle.NORMAL);
    }

    private static void add(PdfRendererBuilder pdf, byte[] font, String family, int weight, FontStyle style) {
        FSSupplier<InputStream> supplier = () -> new ByteArrayInputStream(font);
        pdf.useFont(supplier, family, weight, style, true);
    }

    /**
     * Renames the table of glyph substitutions in the font's directory, so that nobody finds it: PDFBox compiles regular
     * expressions from it for every word, which made a letter five times as slow.
     */
    static byte[] withoutLigatures(byte[] font) {
        ByteBuffer directory = ByteBuffer.wrap(font);
        int tables = directory.getShort(4);
        for (int i = 0; i < tables; i++) {
            int entry = 12 + 16 * i;
            if (directory.getInt(entry) == GSUB) {
                directory.putInt(entry, UNKNOWN);
            }
        }
        return font;
    }

    private static byte[] read(String name) {
        try (InputStream font = PdfFonts.class.getResourceAsStream("/liberation/" + name + ".ttf")) {
            if (font == null) {
                throw new IllegalStateException("The font " + name + " is not on the class path");
            }
            return withoutLigatures(font.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
