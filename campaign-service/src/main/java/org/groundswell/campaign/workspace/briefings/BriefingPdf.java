package org.groundswell.campaign.workspace.briefings;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Sets a briefing as a tagged PDF with embedded fonts. Nothing is fetched from anywhere. */
@ApplicationScoped
class BriefingPdf {

    static {
        // It says several lines for each page, on standard error and past our logging.
        XRLog.setLoggingEnabled(false);
    }

    private final byte[] regular = read("/liberation/LiberationSans-Regular.ttf");
    private final byte[] bold = read("/liberation/LiberationSans-Bold.ttf");
    private final String style = new String(read("/briefing/briefing.css"), StandardCharsets.UTF_8);

    byte[] of(Sheet sheet) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(100_000);
        PdfRendererBuilder pdf = new PdfRendererBuilder();
        add(pdf, regular, 400);
        add(pdf, bold, 700);
        pdf.usePdfUaAccessibility(true);
        pdf.withProducer("Groundswell");
        pdf.useExternalResourceAccessControl(
                (uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        pdf.withHtmlContent(Templates.pdf(sheet, style).render(), "");
        pdf.toStream(out);
        try {
            pdf.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void add(PdfRendererBuilder pdf, byte[] font, int weight) {
        FSSupplier<InputStream> supplier = () -> new ByteArrayInputStream(font);
        pdf.useFont(supplier, "Briefing", weight, FontStyle.NORMAL, true);
    }

    private static byte[] read(String resource) {
        try (InputStream in = BriefingPdf.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(resource + " is not on the class path");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
