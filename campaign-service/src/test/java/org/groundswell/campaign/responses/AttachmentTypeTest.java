package org.groundswell.campaign.responses;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class AttachmentTypeTest {

    @Test
    void aFile_isOfTheKindThatItsNameSays_whereItsContentAgrees() throws IOException {
        assertThat(AttachmentType.of("Offer.PDF", "%PDF-1.7 …".getBytes(UTF_8))).contains(AttachmentType.PDF);
        assertThat(AttachmentType.of("notes.txt", "Größe\n".getBytes(UTF_8))).contains(AttachmentType.TEXT);
        assertThat(AttachmentType.of("rates.xlsx", zipWith("[Content_Types].xml", "xl/workbook.xml")))
                .contains(AttachmentType.XLSX);
    }

    @Test
    void whatPretendsToBeAnotherKind_isOfNone() throws IOException {
        assertThat(AttachmentType.of("offer.pdf", "<script>".getBytes(UTF_8))).isEmpty();
        assertThat(AttachmentType.of("offer.html", "<p>".getBytes(UTF_8))).isEmpty();
        assertThat(AttachmentType.of("offer.svg", "<svg/>".getBytes(UTF_8))).isEmpty();
        assertThat(AttachmentType.of("notes.txt", new byte[] {'a', 0, 'b'})).isEmpty();
        assertThat(AttachmentType.of("notes.txt", new byte[] {(byte) 0xff, (byte) 0xfe}))
                .isEmpty();
        assertThat(AttachmentType.of("rates.xlsx", zipWith("evil.js"))).isEmpty();
        assertThat(AttachmentType.of("rates.xlsx", new byte[] {'P', 'K', 3, 4, 9, 9}))
                .isEmpty();
        assertThat(AttachmentType.of("picture.png", new byte[0])).isEmpty();
    }

    private static byte[] zipWith(String... names) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write('x');
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }
}
