package org.groundswell.campaign.workspace.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.groundswell.campaign.planning.ContractView;
import org.junit.jupiter.api.Test;

class ContractEndsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void theContractThatEndsFirst_isNext() {
        assertThat(ends(false, contract("Later", 200), contract("Sooner", 100)))
                .containsExactly(new BoardPage.Expiry("Next contract ends in", "100\u00A0days: Sooner", ""));
    }

    @Test
    void anEnd_isWarnedOf_below90Days_andBadBelow30() {
        assertThat(ends(false, contract("A", 90)).getFirst().code()).isEmpty();
        assertThat(ends(false, contract("A", 89)).getFirst().code()).isEqualTo("warn");
        assertThat(ends(false, contract("A", 30)).getFirst().code()).isEqualTo("warn");
        assertThat(ends(false, contract("A", 29)).getFirst().code()).isEqualTo("bad");
    }

    @Test
    void onItsLastDay_aContractEndsToday() {
        assertThat(ends(false, contract("A", 0)))
                .containsExactly(new BoardPage.Expiry("Next contract ends", "today: A", "bad"));
    }

    @Test
    void contracts_thatHaveEnded_areWarnedOf_theLastFirst_besideTheNextOne() {
        assertThat(ends(false, contract("Old", -40), contract("Lapsed", -1), contract("Next", 300)))
                .containsExactly(
                        new BoardPage.Expiry("", "Contract Lapsed ended yesterday", "bad"),
                        new BoardPage.Expiry("", "Contract Old ended 40\u00A0days ago", "bad"),
                        new BoardPage.Expiry("Next contract ends in", "300\u00A0days: Next", ""));
    }

    @Test
    void nothing_isAWarning_onceTheCampaignIsOver() {
        assertThat(ends(true, contract("Lapsed", -12), contract("Next", 3)))
                .extracting(BoardPage.Expiry::code)
                .containsExactly("", "");
    }

    private static List<BoardPage.Expiry> ends(boolean over, ContractView... contracts) {
        return ContractEnds.of(List.of(contracts), TODAY, over);
    }

    private static ContractView contract(String name, int days) {
        return new ContractView(
                UUID.randomUUID(),
                UUID.randomUUID(),
                name,
                List.of(),
                List.of(),
                LocalDate.of(2020, 1, 1),
                TODAY.plusDays(days),
                120,
                0);
    }
}
