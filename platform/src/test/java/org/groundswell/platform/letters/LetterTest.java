package org.groundswell.platform.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.groundswell.contracts.CampaignEvent.Letterhead;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class LetterTest {

    static final Letterhead LETTERHEAD = new Letterhead(
            "Commonwealth Regional <Health>",
            List.of("1 Main Street", "Worcester, MA 01608"),
            Optional.of("+1 508 555 0100"),
            Optional.of("https://commonwealth.example"),
            List.of("Dr. Ana & Team", "Chief Medical Officer"));

    private static final String BODY = """
            {{salutation}},

            {{payer_name}} wants *out*. Your **{{city}}** doctors need you.

            {{#covered_lives}}
            You cover {{covered_lives}} people.
            {{/covered_lives}}

            1. Open {{action_link}}
            2. Sign

            > Thank you
            """;

    private final Letter letter = Letter.of(
            LetterTemplate.compile("{{first_name}}, your doctors", BODY, Optional.of("Hi {{full_name}}!")),
            "es-US",
            LETTERHEAD);

    @Test
    void email_isADocumentOnItsLetterhead_withPostalAddressAndTheWayOut() throws Exception {
        RenderedLetter email =
                letter.email(LetterFields.examples(), "https://groundswell.example/unsubscribe/1?a=b&c=d");

        Document document = xml(email.html());
        assertThat(document.getDocumentElement().getAttribute("lang")).isEqualTo("es-US");
        assertThat(document.getDocumentElement().getTextContent())
                .contains("Commonwealth Regional <Health>", "Worcester, MA 01608", "Dr. Ana & Team", "1,250 people")
                .contains("No me contacten más");
        assertThat(email.html()).contains("href=\"https://groundswell.example/unsubscribe/1?a=b&amp;c=d\"");
        assertThat(email.text())
                .startsWith("Dear Ms Alvarez,\n\nMeridian Health Plan wants out.")
                .contains("-- \nCommonwealth Regional <Health>\n1 Main Street")
                .contains("No me contacten más: https://groundswell.example/unsubscribe/1?a=b&c=d");
        assertThat(email.subject()).isEqualTo("Maria, your doctors");
        assertThat(email.missingFields()).isEmpty();
    }

    @Test
    void print_isXhtmlWithItsPieceIdAndAddress() throws Exception {
        RenderedLetter print = letter.print(
                LetterFields.examples(), List.of("Maria Alvarez", "5 Elm <St>", "Lowell, MA 01850"), "P-7");

        assertThat(xml(print.html()).getDocumentElement().getTextContent())
                .contains("P-7", "5 Elm <St>", "November 22, 2026", "Chief Medical Officer");
        assertThat(print.text()).contains("Maria Alvarez\n5 Elm <St>\nLowell, MA 01850\n\nNovember 22, 2026");
    }

    @Test
    void script_isMergedWhereThereIsOne() {
        assertThat(letter.script(LetterFields.examples()).orElseThrow().text()).isEqualTo("Hi Maria Alvarez!");
        assertThat(Letter.of(LetterTemplate.compile("s", "b", Optional.empty()), "en", LETTERHEAD)
                        .script(Map.of()))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "</p></div><h1>x",
                "\"><img src=x onerror=alert(1)>",
                "' onmouseover='alert(1)",
                "{{last_name}}",
                "{{{last_name}}}",
                "\u0001last_name\u0002",
                "\u0001#present:last_name\u0002",
                "[click](https://evil.example)",
                "**bold** _it_ # head\n\n* list",
                "https://evil.example/x",
                "\u202Egnp.exe",
                "\u2066\u200Fabc\u2069",
                "a\u0000b",
                "\uD800 half",
                "line\r\nBcc: victim@example.com",
                "zqx0zqx",
                "&lt;script&gt;",
                "]]>",
                "<!--"
            })
    void hostileValue_staysText(String value) throws Exception {
        Map<String, String> fields = new HashMap<>(LetterFields.examples());
        LetterFields.all().stream().filter(field -> !field.link()).forEach(field -> fields.put(field.name(), value));
        fields.put("last_name", "SECRET");

        RenderedLetter email = letter.email(fields, "https://groundswell.example/u");
        RenderedLetter print = letter.print(fields, List.of(value, value), value);

        RenderedLetter harmless = letter.email(LetterFields.examples(), "https://groundswell.example/u");
        assertThat(elements(email.html())).isEqualTo(elements(harmless.html()));
        xml(print.html());
        assertThat(email.subject()).doesNotContain("\n", "\r");
        for (String form : List.of(email.html(), email.text(), email.subject(), print.html(), print.text())) {
            assertThat(form)
                    .doesNotContain("SECRET", "https://evil.example", "\u0000", "\u0001", "\u202E", "\u2066", "\u200F")
                    .doesNotContainPattern("[\\uD800-\\uDFFF]");
        }
    }

    @Test
    void hugeValue_isCut() {
        Map<String, String> fields = new HashMap<>(LetterFields.examples());
        fields.put("city", "x".repeat(100_000));

        assertThat(letter.email(fields, "https://groundswell.example/u").html()).hasSizeLessThan(10_000);
    }

    @Test
    void manyLetters_areMergedASecond() {
        Map<String, String> fields = LetterFields.examples();
        for (int i = 0; i < 5_000; i++) {
            letter.email(fields, "https://groundswell.example/u/" + i);
        }
        int letters = 10_000;
        long start = System.nanoTime();
        for (int i = 0; i < letters; i++) {
            letter.email(fields, "https://groundswell.example/u/" + i);
        }
        long perSecond = letters * 1_000_000_000L / (System.nanoTime() - start);
        System.out.println("letters a second on one core: " + perSecond);
        assertThat(perSecond)
                .as("letters a second; 30,000 and more on a quiet core")
                .isGreaterThan(1_000);
    }

    /** How many elements there are and which attributes they have: what a value must not change. */
    private static String elements(String html) throws Exception {
        StringBuilder names = new StringBuilder();
        var all = xml(html).getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            names.append(all.item(i).getNodeName())
                    .append(all.item(i).getAttributes().getLength())
                    .append(' ');
        }
        return names.toString();
    }

    private static Document xml(String html) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setXIncludeAware(false);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(html)));
    }
}
