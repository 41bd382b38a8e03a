package org.groundswell.notification.channels.print;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.render.PageBox;
import com.openhtmltopdf.util.XRLog;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Sets merged letters as one tagged PDF with embedded fonts, each from a new page and with its own page numbers. Nothing is
 * fetched from anywhere, whatever a letter refers to.
 */
@ApplicationScoped
public class LetterPdf {

    private static final Pattern LETTER = Pattern.compile("<div class=\"letter\"");

    static {
        // It says several lines for each letter, on standard error and past our logging.
        XRLog.setLoggingEnabled(false);
    }

    private final PdfFonts fonts = new PdfFonts();
    private final String style = read("/print/letter.css");

    /**
     * A file with where each letter starts.
     *
     * @param firstPages in the order of the letters, from 1
     */
    public record Pages(byte[] content, int count, List<Integer> firstPages) {}

    /**
     * @param title of the document, for those who have it read to them
     * @param language of the document, BCP 47; a letter carries its own
     * @param letters XHTML fragments as {@code Letter.print} makes them
     */
    public Pages render(String title, String language, List<String> letters) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(letters.size() * 12_000);
        PdfRendererBuilder pdf = new PdfRendererBuilder();
        fonts.addTo(pdf);
        pdf.usePdfUaAccessibility(true);
        pdf.withProducer("Groundswell");
        pdf.useExternalResourceAccessControl(
                (uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        pdf.withHtmlContent(document(title, language, letters), "");
        pdf.toStream(out);
        try (PdfBoxRenderer renderer = pdf.buildPdfRenderer()) {
            renderer.layout();
            List<PageBox> pages = renderer.getRootBox().getLayer().getPages();
            List<Integer> firstPages = IntStream.range(0, letters.size())
                    .map(i -> renderer.getSharedContext().getBoxById(id(i)).getAbsY())
                    .map(top -> pageAt(pages, top))
                    .boxed()
                    .toList();
            int count = pages.size();
            renderer.createPDF();
            return new Pages(out.toByteArray(), count, firstPages);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
        for (int i = 0; i < letters.size(); i++) {
            html.append(LETTER.matcher(letters.get(i)).replaceFirst("<div id=\"" + id(i) + "\" class=\"letter\""));
        }
        return html.append("</body></html>").toString();
    }

    private static String id(int letter) {
        return "letter-" + letter;
    }

    /** From 1. */
    private static int pageAt(List<PageBox> pages, int top) {
        int page = 1;
        while (page < pages.size() && pages.get(page - 1).getBottom() <= top) {
            page++;
        }
        return page;
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
