package org.groundswell.campaign.tone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ToneGuardTest {

    private static final List<TonePhrase> LIST = List.of(
            phrase("greed*", Concern.INFLAMMATORY),
            phrase("evil", Concern.INFLAMMATORY),
            phrase("doesn't care about", Concern.INFLAMMATORY),
            phrase("stand together", Concern.JOINT_ACTION));

    @ParameterizedTest
    @ValueSource(
            strings = {"Their GREED", "so greedy.", "an evil plan", "Meridian doesn’t care\nabout you", "**greed**"})
    void wordsOfTheList_areFound_howeverTheyAreWritten(String text) {
        assertThat(ToneGuard.find(LIST, text, false)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"We agreed on it", "a devilish detail", "medieval times"})
    void partsOfOtherWords_areNot(String text) {
        assertThat(ToneGuard.find(LIST, text, true)).isEmpty();
    }

    @Test
    void wordingOfJointAction_isPointedOut_onlyWherePhysiciansReadIt() {
        assertThat(ToneGuard.find(LIST, "Let us stand together", false)).isEmpty();
        assertThat(ToneGuard.find(LIST, "Let us stand together", true))
                .extracting(ToneFinding::found)
                .containsExactly("stand together");
    }

    private static TonePhrase phrase(String phrase, Concern concern) {
        return new TonePhrase(UUID.randomUUID(), phrase, concern);
    }
}
