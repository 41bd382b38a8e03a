package org.groundswell.notification.channels.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.groundswell.contracts.CampaignEvent.LetterVersion;
import org.groundswell.contracts.CampaignEvent.Letterhead;
import org.groundswell.contracts.LetterRole;
import org.groundswell.notification.channels.batches.PieceId;
import org.groundswell.notification.channels.print.LetterPdf.Pages;
import org.groundswell.platform.letters.Letter;
import org.groundswell.platform.letters.LetterRenderer;
import org.junit.jupiter.api.Test;

class LetterPdfTest {

    private static final String LONG =
            "We ask you to write to the payer, {{first_name}}, before the year is over.\n\n".repeat(90);

    private final LetterPdf pdf = new LetterPdf();

    @Test
    void everyPageOfALongLetter_namesItsPiece_andCountsFromOne() throws IOException {
        List<String> pieces = IntStream.rangeClosed(1, 3)
                .mapToObj(i -> PieceId.ofNumber(i).value())
                .toList();

        Pages pages =
                pdf.render("Letters", "en", pieces.stream().map(this::letter).toList());

        assertThat(pages.count() % 3).isZero();
        int each = pages.count() / 3;
        assertThat(each).isGreaterThan(1);
        assertThat(pages.firstPages()).containsExactly(1, 1 + each, 1 + 2 * each);
        try (PDDocument document = Loader.loadPDF(pages.content())) {
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked())
                    .as("tagged")
                    .isTrue();
            for (int page = 1; page <= pages.count(); page++) {
                String text = text(document, page);
                assertThat(text).contains(pieces.get((page - 1) / each));
                assertThat(text).contains((page - 1) % each + 1 + " / " + each);
            }
        }
    }

    @Test
    void aPicture_isNotFetchedFromAnywhere() throws IOException {
        Pages pages = pdf.render(
                "Letters",
                "en",
                List.of("<div class=\"letter\"><img src=\"file:///etc/hostname\" alt=\"x\" />text</div>"));

        try (PDDocument document = Loader.loadPDF(pages.content())) {
            assertThat(document.getPage(0).getResources().getXObjectNames()).isEmpty();
        }
    }

    private String letter(String piece) {
        LetterVersion version = new LetterVersion(
                UUID.randomUUID(), LetterRole.OUR_MESSAGE, 0, "en", "Please write", LONG, Optional.empty(), "0");
        Letterhead head = new Letterhead(
                "Cascadia Health",
                List.of("1200 Madison Street"),
                Optional.empty(),
                Optional.empty(),
                List.of("Maria"));
        Letter letter = new LetterRenderer().letter(version, head);
        return letter.print(Map.of("first_name", "Ana"), List.of("Ana Ruiz", "1 Elm Street"), piece)
                .html();
    }

    private static String text(PDDocument document, int page) throws IOException {
        PDFTextStripper text = new PDFTextStripper();
        text.setStartPage(page);
        text.setEndPage(page);
        return text.getText(document);
    }
}
