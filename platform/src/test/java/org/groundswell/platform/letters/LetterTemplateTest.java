package org.groundswell.platform.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LetterTemplateTest {

    @Test
    void markdown_becomesHtmlAndPlainText() {
        RenderedLetter letter =
                page("# Hello {{first_name}}\n\nPlease **write**:\n\n* today\n* or tomorrow", examples());

        assertThat(letter.html())
                .isEqualToIgnoringNewLines(
                        "<h1>Hello Maria</h1><p>Please <strong>write</strong>:</p><ul><li>today</li><li>or tomorrow</li></ul>");
        assertThat(letter.text()).isEqualTo("Hello Maria\n\nPlease write:\n\n* today\n* or tomorrow");
    }

    @Test
    void unknownField_isRefused_namingItAndTheNearest() {
        LetterRefused refused = refusal("Dear {{frist_name}}");

        assertThat(refused.problems())
                .containsExactly(
                        new LetterProblem("body", "There is no field 'frist_name'; did you mean 'first_name'?"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{{first_name}}}",
                "{{&first_name}}",
                "{{> secrets}}",
                "{{=<% %>=}}",
                "{{! a comment }}",
                "{{first_name.class}}",
                "{{class}}",
                "{{#first_name}} never ended",
                "{{/first_name}}",
                "{{#first_name}}{{#city}}{{/first_name}}{{/city}}",
                "{{first_name}",
                "{{}}",
                "[go]({{city}})",
                "[go](javascript:{{city}})",
                "[go](JavaScript:alert(1))",
                "[go](data:text/html,x)",
                "[go](//elsewhere.example)",
                "[go](https://elsewhere.example/{{action_link}})",
                "one {{#city}}paragraph\n\nand another{{/city}}",
                "**{{#city}}strong** not{{/city}}",
                " \n "
            })
    void whateverIsNoPlainField_isRefused(String body) {
        assertThat(refusal(body).problems()).isNotEmpty();
    }

    @Test
    void bracesThatMarkdownMakes_areNoField() {
        RenderedLetter letter = page("\\{\\{first_name\\}\\} and &#123;&#123;last_name&#125;&#125;", examples());

        assertThat(letter.html()).doesNotContain("Maria", "Alvarez");
        assertThat(letter.text()).isEqualTo("{{first_name}} and {{last_name}}");
    }

    @Test
    void markupOfTheWriter_isSanitised() {
        RenderedLetter letter =
                page("<script>alert(1)</script> ![y](https://tracker.example/p.png) <b onclick=a()>b</b>", examples());

        assertThat(letter.html()).doesNotContain("<script", "javascript:", "<img", "<b ", "tracker.example");
        assertThat(LetterTemplate.compile("s", "![y](https://tracker.example/p.png) <b>", Optional.empty())
                        .warnings())
                .extracting(LetterProblem::message)
                .anyMatch(message -> message.startsWith("Pictures"))
                .anyMatch(message -> message.startsWith("HTML"));
    }

    @Test
    void partThatDependsOnAField_isShownOnlyWithIt() {
        String body = """
                Dear {{full_name}},

                {{#covered_lives}}
                You cover **{{covered_lives}}** people.
                {{/covered_lives}}

                {{^covered_lives}}

                You are a patient of ours.

                {{/covered_lives}}

                Thank you{{#city}} in {{city}}{{/city}}.
                """;

        RenderedLetter employer = page(body, Map.of("full_name", "A", "covered_lives", "12"));
        assertThat(employer.text()).isEqualTo("Dear A,\n\nYou cover 12 people.\n\nThank you.");
        assertThat(employer.html())
                .isEqualToIgnoringWhitespace(
                        "<p>Dear A,</p><p>You cover <strong>12</strong> people.</p><p>Thank you.</p>");
        RenderedLetter patient = page(body, Map.of("full_name", "B", "city", "Lowell"));
        assertThat(patient.text()).isEqualTo("Dear B,\n\nYou are a patient of ours.\n\nThank you in Lowell.");
        assertThat(patient.missingFields()).isEmpty();
    }

    @Test
    void missingValue_isLeftEmptyAndNamed() {
        RenderedLetter letter = page("Dear {{full_name}} of {{city}}", Map.of("full_name", "A", "city", " \u0000 "));

        assertThat(letter.missingFields()).containsExactly("city");
        assertThat(letter.text()).isEqualTo("Dear A of ");
    }

    @Test
    void webAddress_becomesALink_andNothingElseDoes() {
        assertThat(page("Go: {{action_link}}", Map.of("action_link", "https://a.example/x?y=1&z=2"))
                        .html())
                .contains("<a href=\"https://a.example/x?y=1&amp;z=2\">https://a.example/x?y=1&amp;z=2</a>");
        assertThat(page("[Act now]({{action_link}})", Map.of("action_link", "https://a.example/x")))
                .satisfies(letter -> {
                    assertThat(letter.html()).contains("<a href=\"https://a.example/x\">Act now</a>");
                    assertThat(letter.text()).isEqualTo("Act now: https://a.example/x");
                });
        RenderedLetter hostile = page("Go: {{action_link}}", Map.of("action_link", "javascript:alert(1)"));
        assertThat(hostile.html()).doesNotContain("javascript");
        assertThat(hostile.missingFields()).containsExactly("action_link");
    }

    @Test
    void hugeLetter_isRefusedAtOnce() {
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(1), () -> refusal("x".repeat(100_000)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "*a **a ", "> ", "- ", "<", "{{#city}}", "![](", "`", "\\", "_a", "&", "{"})
    void repeatedMarkup_isReadInBoundedTime(String piece) {
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(5), () -> {
            try {
                page(piece.repeat(19_000 / piece.length()), examples());
            } catch (LetterRefused refused) {
                assertThat(refused.problems()).isNotEmpty();
            }
        });
    }

    @Test
    void hash_tellsTextsApartThatOnlyMovedBetweenParts() {
        assertThat(List.of(
                        LetterHash.sha256("a", "bc", Optional.empty()),
                        LetterHash.sha256("ab", "c", Optional.empty()),
                        LetterHash.sha256("a", "b", Optional.of("c")),
                        LetterHash.sha256("a", "bc", Optional.of(""))))
                .doesNotHaveDuplicates()
                .allMatch(hash -> hash.matches("[0-9a-f]{64}"));
    }

    private static LetterRefused refusal(String body) {
        LetterRefused refused = catchThrowableOfType(
                LetterRefused.class, () -> LetterTemplate.compile("Subject", body, Optional.empty()));
        assertThat(refused).as("refused: %.50s", body).isNotNull();
        return refused;
    }

    private static RenderedLetter page(String body, Map<String, String> fields) {
        return Letter.of(LetterTemplate.compile("Subject", body, Optional.empty()), "en", LetterTest.LETTERHEAD)
                .page(fields);
    }

    private static Map<String, String> examples() {
        return LetterFields.examples();
    }
}
