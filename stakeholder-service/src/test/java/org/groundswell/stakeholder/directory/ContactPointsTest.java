package org.groundswell.stakeholder.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.groundswell.stakeholder.directory.Cleaned.Clean;
import org.groundswell.stakeholder.directory.Cleaned.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContactPointsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2453       | MA | 02453
                    02138      | MA | 02138
                    1801-4979  | MA | 01801-4979
                    018014979  | MA | 01801-4979
                    18014979   | MA | 01801-4979
                    601        | PR | 00601
                    2138       |    | 02138
                    77001      | TX | 77001
                    """)
    void zipCode_getsItsLeadingZeroBack_whereTheStateHasSuch(String written, String state, String kept) {
        assertThat(ZipCode.clean(written, state)).isEqualTo(new Clean(kept));
    }

    @ParameterizedTest
    @CsvSource({"7700,TX", "210,MA", "0213A,MA", "123456789012,MA", "-1234,MA", "02138-12,MA", "'021-3812',MA"})
    void zipCode_isRefused_whenDigitsAreMissingOrTooMany(String written, String state) {
        assertThat(ZipCode.clean(written, state)).isInstanceOf(Refused.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "5082225200",
                "413-443-8480",
                "(413) 443 8480",
                "1-877-267-2323",
                "+1 508.222.5200",
                "508-222-5200 x12"
            })
    void phone_becomesE164(String written) {
        assertThat(Phone.clean(written))
                .isInstanceOfSatisfying(
                        Clean.class, clean -> assertThat(clean.value()).matches("\\+1\\d{10}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"12", "call me", "000-000-0000", "555-0100", "99999999999999999999999999999999999999999"})
    void phone_isRefused_whenNobodyCanBeCalledThere(String written) {
        assertThat(Phone.clean(written)).isInstanceOf(Refused.class);
    }

    @Test
    void phone_isJudgedAsLibphonenumberDoes_whateverItsPrefix() {
        Random random = new Random(20261122);
        for (int i = 0; i < 20_000; i++) {
            String number = String.valueOf(2_000_000_000L + random.nextLong(8_000_000_000L));
            String sibling = number.substring(0, 6) + "%04d".formatted(random.nextInt(10_000));

            assertThat(Phone.clean(number)).isEqualTo(Phone.cleanThoroughly(number));
            assertThat(Phone.clean(sibling)).isEqualTo(Phone.cleanThoroughly(sibling));
        }
    }

    @Test
    void email_isLowerCase_andWithoutSpace() {
        assertThat(EmailAddress.clean("  Ann.O'Neil+x@Example.ORG ")).isEqualTo(new Clean("ann.o'neil+x@example.org"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ann",
                "@example.org",
                "ann@",
                "ann@example",
                "a b@example.org",
                "a@b@example.org",
                "ann@-x.org",
                "ann..b@example.org"
            })
    void email_isRefused_whenItIsNone(String written) {
        assertThat(EmailAddress.clean(written)).isInstanceOf(Refused.class);
    }

    @Test
    void state_isAnAbbreviation_howeverItIsWritten() {
        assertThat(UsState.clean("massachusetts")).isEqualTo(new Clean("MA"));
        assertThat(UsState.clean("N.H.")).isEqualTo(new Clean("NH"));
        assertThat(UsState.clean("Bavaria")).isInstanceOf(Refused.class);
    }

    @Test
    void npi_isRefused_whenItsCheckDigitIsWrong() {
        assertThat(Npi.clean("1234567893")).isEqualTo(new Clean("1234567893"));
        assertThat(Npi.clean("1234567890")).isInstanceOf(Refused.class);
    }

    @Test
    void text_isRefused_whenItLooksLikeASocialSecurityNumber() {
        assertThat(PlainText.clean("999-17-5017")).isInstanceOf(Refused.class);
        assertThat(PlainText.clean(" two\nlines ")).isEqualTo(new Clean("two lines"));
    }

    @Test
    void language_isATag_evenFromAName() {
        assertThat(LanguageTag.clean("Spanish")).isEqualTo(new Clean("es"));
        assertThat(LanguageTag.clean("EN")).isEqualTo(new Clean("en"));
        assertThat(LanguageTag.clean("es-PR")).isEqualTo(new Clean("es-PR"));
        assertThat(LanguageTag.clean("klingonish")).isInstanceOf(Refused.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
                    Ludivina884 Steuber698    | -   | Ludivina884 | -   | Steuber698 | -
                    Dr. Ana de la Cruz, MD    | Dr. | Ana         | -   | de la Cruz | MD
                    Cruz, Ana M               | -   | Ana         | M   | Cruz       | -
                    Martin L. King Jr.        | -   | Martin      | L.  | King       | Jr.
                    Madonna                   | -   | -           | -   | Madonna    | -
                    """)
    void name_isTakenApart(String written, String prefix, String first, String middle, String last, String suffix) {
        assertThat(PersonName.parse(written)).isEqualTo(new PersonName(prefix, first, middle, last, suffix));
    }
}
