package org.groundswell.browsertests;

import com.microsoft.playwright.Download;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** What a browser has downloaded, read as whoever opens it would. */
record Downloaded(Download download) {

    static Downloaded by(Visit visit, String link) {
        return new Downloaded(
                visit.page().waitForDownload(() -> visit.link(link).click()));
    }

    String name() {
        return download.suggestedFilename();
    }

    String text() {
        try {
            return Files.readString(download.path(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String pdf() {
        try (PDDocument document = Loader.loadPDF(download.path().toFile())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text of all its sheets, as XML. */
    String workbook() {
        try (ZipFile zip = new ZipFile(download.path().toFile())) {
            return zip.stream()
                    .filter(entry -> entry.getName().matches("xl/(sharedStrings|workbook|worksheets/.*)\\.xml"))
                    .map(entry -> read(zip, entry))
                    .collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(ZipFile zip, ZipEntry entry) {
        try (var in = zip.getInputStream(entry)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
