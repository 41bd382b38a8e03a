package org.groundswell.stakeholder.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.groundswell.stakeholder.directory.Days;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileShapeTest {

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
                    a,b,c#1,2,3                                  ~ ,
                    a;b;c#1,5;2,5;3,5                            ~ ;
                    a|b|c#"x, y, z, and more, much"|2|3          ~ |
                    name;note#"Smith; John";"a, b, c"            ~ ;
                    name#Ann                                     ~ ,
                    "first name,x","last, name"#1,2              ~ ,
                    """)
    void delimiter_isTheOneByWhichRowsAgree(String file, char delimiter) {
        assertThat(DelimiterGuess.of(file.replace('#', '\n'))).isEqualTo(delimiter);
    }

    @Test
    void delimiter_mayBeATab() {
        assertThat(DelimiterGuess.of("a\tb, c\n1\t2\n")).isEqualTo('\t');
    }

    @Test
    void encoding_isTold_whereverTheFirstSpecialCharacterStands() {
        String text = "x".repeat(200_000) + "ñ €";

        assertThat(encoding(text.getBytes(StandardCharsets.UTF_8))).contains(TextEncoding.UTF_8);
        assertThat(encoding(text.getBytes(Charset.forName("windows-1252")))).contains(TextEncoding.WINDOWS_1252);
        assertThat(encoding(("\uFEFF" + text).getBytes(StandardCharsets.UTF_8))).contains(TextEncoding.UTF_8_WITH_BOM);
        assertThat(encoding(("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE)))
                .contains(TextEncoding.UTF_16LE);
        assertThat(encoding(new byte[] {'P', 'N', 'G', 0, 1})).isEmpty();
    }

    @Test
    void encoding_isUtf8_thoughACharacterIsCutByTheBuffer() {
        byte[] bytes = "añ€😀".getBytes(StandardCharsets.UTF_8);
        ByteProfile profile = new ByteProfile();
        for (byte b : bytes) {
            profile.read(new byte[] {b}, 1);
        }

        assertThat(profile.encoding()).contains(TextEncoding.UTF_8);
    }

    @Test
    void columns_areRecognised_byWhatPeopleCallThem() {
        Map<String, ImportField> found = ColumnNames.suggest(
                ImportKind.PHYSICIAN,
                List.of(
                        "Provider Name",
                        "NPI #",
                        "NPI",
                        "Practice",
                        "Primary Specialty",
                        "E-mail Address",
                        "Zip Code",
                        "Terrace"));

        assertThat(found)
                .containsOnly(
                        Map.entry("Provider Name", ImportField.FULL_NAME),
                        Map.entry("NPI #", ImportField.NPI),
                        Map.entry("Practice", ImportField.ORGANISATION),
                        Map.entry("Primary Specialty", ImportField.SPECIALTY),
                        Map.entry("E-mail Address", ImportField.EMAIL),
                        Map.entry("Zip Code", ImportField.ZIP));
    }

    @Test
    void columns_thatAreNeverTaken_areKnown() {
        assertThat(List.of("SSN", "Race", "ETHNICITY", "HEALTHCARE_EXPENSES", "Social Security No.", "patient_ssn"))
                .allMatch(ColumnNames::isNeverTaken);
        assertThat(List.of("Class Name", "Terrace", "Name", "Coverage", "Plan")).noneMatch(ColumnNames::isNeverTaken);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-22",
                "11/22/2026",
                "2026-11-22T04:17:47Z",
                "11/22/2026 12:00:00 AM",
                "20261122",
                "22-Nov-2026"
            })
    void days_areRead_asFilesWriteThem(String written) {
        assertThat(Days.parse(written)).contains(LocalDate.of(2026, 11, 22));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-30", "22/11/2026", "soon", "2026", "1/2/26"})
    void days_areNotGuessed(String written) {
        assertThat(Days.parse(written)).isEmpty();
    }

    @Test
    void formulas_areDefused_andNumbersAreNot() {
        assertThat(SafeCell.of("=1+1")).isEqualTo("'=1+1");
        assertThat(SafeCell.of("@cmd")).isEqualTo("'@cmd");
        assertThat(SafeCell.of("+16175550123")).isEqualTo("+16175550123");
        assertThat(SafeCell.of("-2+3+cmd|' /C calc'!A0")).startsWith("'");
    }

    private static Optional<TextEncoding> encoding(byte[] bytes) {
        ByteProfile profile = new ByteProfile();
        profile.read(bytes, bytes.length);
        return profile.encoding();
    }
}
