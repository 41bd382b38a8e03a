package org.groundswell.notification.channels.batches;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.multipdf.PDFMergerUtility;

/** Several files of a batch as one, for somebody who does not want to fetch them one by one. */
final class JoinedFiles {

    private JoinedFiles() {}

    static byte[] pdf(List<byte[]> parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PDFMergerUtility merger = new PDFMergerUtility();
        parts.forEach(part -> merger.addSource(new RandomAccessReadBuffer(part)));
        merger.setDestinationStream(out);
        try {
            merger.mergeDocuments(IOUtils.createMemoryOnlyStreamCache());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** With the first one's header line only. */
    static byte[] csv(List<byte[]> parts) {
        return IntStream.range(0, parts.size())
                .mapToObj(i -> {
                    String text = new String(parts.get(i), StandardCharsets.UTF_8);
                    return i == 0 ? text : text.substring(text.indexOf('\n') + 1);
                })
                .collect(Collectors.joining())
                .getBytes(StandardCharsets.UTF_8);
    }
}
