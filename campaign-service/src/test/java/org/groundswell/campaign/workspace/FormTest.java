package org.groundswell.campaign.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            call off  | call off
            Call Off  | call off
            1200      | 1,200
            '1,200 '  | 1,200
            """)
    void aWordThatIsTyped_confirms(String typed, String word) {
        Form form = Form.empty().with("word", typed);

        form.typed("word", word);

        assertThat(form.hasErrors()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''    | close
            clos  | close
            120   | 1,200
            """)
    void anotherWord_isRefusedAtTheField(String typed, String word) {
        Form form = Form.empty().with("word", typed);

        form.typed("word", word);

        assertThat(form.mistake("word")).contains(word);
    }

    @Test
    void nothingTyped_isRefused() {
        Form form = Form.empty();

        form.typed("word", "close");

        assertThat(form.hasErrors()).isTrue();
    }
}
