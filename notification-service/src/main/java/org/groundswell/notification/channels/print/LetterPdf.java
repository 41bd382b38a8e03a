package org.groundswell.notification.channels.print;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Sets merged letters as one tagged PDF with embedded fonts, each from a new page and with its own page numbers. Nothing is
 * fetched from anywhere, whatever a letter refers to.
 */
@ApplicationScoped
public class LetterPdf {

    private final PdfFonts fonts = new PdfFonts();
    private final String style = read("/print/letter.css");

    /**
     * @param title of the document, for those who have it read to them
     * @param language of the document, BCP 47; a letter carries its own
     * @param letters XHTML fragments as {@code Letter.print} makes them
     */
    public byte[] render(String title, String language, List<String> letters) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(letters.size() * 12_000);
        PdfRendererBuilder pdf = new PdfRendererBuilder();
        fonts.addTo(pdf);
        pdf.usePdfUaAccessibility(true);
        pdf.withProducer("Groundswell");
        pdf.useExternalResourceAccessControl(
                (uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        pdf.withHtmlContent(document(title, language, letters), "");
        pdf.toStream(out);
        try {
            pdf.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private String document(String title, String language, List<String> letters) {
        StringBuilder html = new StringBuilder(4_000 + letters.size() * 4_000)
                .append("<!DOCTYPE html><html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"")
                .append(escaped(language))
                .append("\"><head><title>")
                .append(escaped(title))
                .append("</title><meta name=\"subject\" content=\"")
                .append(escaped(title))
                .append("\" /><style>")
                .append(style)
                .append("</style></head><body>");
        letters.forEach(html::append);
        return html.append("</body></html>").toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }

    private static String read(String resource) {
        try (InputStream in = LetterPdf.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(resource + " is not on the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
