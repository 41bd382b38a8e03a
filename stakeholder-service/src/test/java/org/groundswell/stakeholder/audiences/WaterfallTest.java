package org.groundswell.stakeholder.audiences;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.groundswell.contracts.Channel;
import org.groundswell.contracts.LeftOutReason;
import org.junit.jupiter.api.Test;

class WaterfallTest {

    private final Waterfall emailThenPrint = new Waterfall(List.of(Channel.EMAIL, Channel.PRINT));

    @Test
    void somebodyReachable_isAsked_throughTheFirstChannelThatReachesThem() {
        assertThat(channel(AudienceFlag.EMAIL_USABLE, AudienceFlag.ADDRESS_USABLE))
                .contains(Channel.EMAIL);
        assertThat(channel(AudienceFlag.ADDRESS_USABLE)).contains(Channel.PRINT);
        assertThat(channel(AudienceFlag.EMAIL_USABLE, AudienceFlag.EMAIL_OPTED_OUT, AudienceFlag.ADDRESS_USABLE))
                .contains(Channel.PRINT);
    }

    @Test
    void theFirstReason_counts_whenSeveralApply() {
        assertThat(reason(AudienceFlag.SUPPRESSED, AudienceFlag.DECEASED, AudienceFlag.MERGED))
                .contains(LeftOutReason.SUPPRESSED);
        assertThat(reason(AudienceFlag.DECEASED, AudienceFlag.OTHER_COVER)).contains(LeftOutReason.DECEASED);
        assertThat(reason(AudienceFlag.MINOR_WITHOUT_ADDRESSEE, AudienceFlag.OTHER_COVER, AudienceFlag.EMAIL_USABLE))
                .contains(LeftOutReason.MINOR_WITHOUT_ADDRESSEE);
        assertThat(reason(AudienceFlag.OTHER_COVER, AudienceFlag.MERGED))
                .contains(LeftOutReason.OTHER_LINE_OF_BUSINESS);
        assertThat(reason(AudienceFlag.MERGED, AudienceFlag.EMAIL_USABLE)).contains(LeftOutReason.DUPLICATE);
    }

    @Test
    void nobodyIsReached_byAChannelThatIsNotOfTheCallToAction() {
        assertThat(reason(AudienceFlag.PHONE_USABLE)).contains(LeftOutReason.NO_USABLE_CONTACT_POINT);
        assertThat(reason(AudienceFlag.CALLS_OPTED_OUT)).contains(LeftOutReason.NO_USABLE_CONTACT_POINT);
    }

    @Test
    void anOptOut_isTheReason_onlyWhenNoChannelIsLeft() {
        assertThat(reason(AudienceFlag.EMAIL_USABLE, AudienceFlag.EMAIL_OPTED_OUT))
                .contains(LeftOutReason.OPTED_OUT);
        assertThat(reason(AudienceFlag.EMAIL_OPTED_OUT, AudienceFlag.ADDRESS_USABLE))
                .isEmpty();
    }

    @Test
    void everyCombination_hasAVerdict() {
        IntStream.range(0, AudienceFlag.combinations()).forEach(flags -> {
            int verdict = emailThenPrint.verdict(flags);
            assertThat(Verdict.reason(verdict).isPresent())
                    .as("flags %d", flags)
                    .isNotEqualTo(Verdict.channel(verdict).isPresent());
        });
    }

    private Optional<LeftOutReason> reason(AudienceFlag... flags) {
        return Verdict.reason(emailThenPrint.verdict(bits(flags)));
    }

    private Optional<Channel> channel(AudienceFlag... flags) {
        return Verdict.channel(emailThenPrint.verdict(bits(flags)));
    }

    private static int bits(AudienceFlag... flags) {
        return Stream.of(flags).mapToInt(AudienceFlag::bit).reduce(0, (a, b) -> a | b);
    }
}
