package org.groundswell.notification.channels.batches;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class PieceIdTest {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    @Test
    void everyNumber_getsANameOfItsOwn() {
        Set<PieceId> ids = new HashSet<>();
        LongStream.range(0, 100_000).forEach(number -> ids.add(PieceId.ofNumber(number)));
        assertThat(ids).hasSize(100_000);
        assertThat(PieceId.ofNumber(1).value()).matches("[0-9A-HJKMNP-TV-Z]{3}(-[0-9A-HJKMNP-TV-Z]{3}){2}");
    }

    @Test
    void typedCarelessly_isStillTheSamePiece() {
        PieceId id = PieceId.ofNumber(4711);
        String careless =
                id.value().toLowerCase().replace("-", " ").replace('0', 'o').replace('1', 'l');
        assertThat(PieceId.typed(careless)).contains(id);
    }

    @Test
    void oneWrongCharacter_isAlwaysNoticed() {
        String plain = PieceId.ofNumber(123_456_789).value().replace("-", "");
        for (int at = 0; at < plain.length(); at++) {
            for (char other : ALPHABET.toCharArray()) {
                if (other != plain.charAt(at)) {
                    String wrong = plain.substring(0, at) + other + plain.substring(at + 1);
                    assertThat(PieceId.typed(wrong)).as(wrong).isEmpty();
                }
            }
        }
    }

    @Test
    void twoCharactersThatChangedPlaces_areAlwaysNoticed() {
        for (long number = 0; number < 200; number++) {
            char[] plain =
                    PieceId.ofNumber(number * 7_919).value().replace("-", "").toCharArray();
            for (int a = 0; a < plain.length - 1; a++) {
                for (int b = a + 1; b < plain.length; b++) {
                    if (plain[a] != plain[b]) {
                        char[] swapped = plain.clone();
                        swapped[a] = plain[b];
                        swapped[b] = plain[a];
                        assertThat(PieceId.typed(new String(swapped))).isEmpty();
                    }
                }
            }
        }
    }

    @Test
    void whatNoPieceCanBeCalled_isRefused() {
        assertThat(PieceId.typed(null)).isEmpty();
        assertThat(PieceId.typed("")).isEmpty();
        assertThat(PieceId.typed("UUU-UUU-UUU")).isEmpty();
        assertThat(PieceId.typed("7ZK-Q4M-2XB-9")).isEmpty();
    }
}
