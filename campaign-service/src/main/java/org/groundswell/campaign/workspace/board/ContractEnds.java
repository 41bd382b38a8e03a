package org.groundswell.campaign.workspace.board;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.groundswell.campaign.planning.ContractView;
import org.groundswell.campaign.workspace.Numbers;

/** When a campaign's contracts end, or have ended: that is what everything else on the board is about. */
final class ContractEnds {

    private static final int URGENT_DAYS = 30;
    private static final int SOON_DAYS = 90;

    private ContractEnds() {}

    /** @param over whether the campaign is: then nothing of it is a warning */
    static List<BoardPage.Expiry> of(List<ContractView> contracts, LocalDate today, boolean over) {
        List<BoardPage.Expiry> ends = new ArrayList<>();
        contracts.stream()
                .filter(contract -> contract.expiresOn().isBefore(today))
                .sorted(Comparator.comparing(ContractView::expiresOn).reversed())
                .forEach(contract -> ends.add(new BoardPage.Expiry(
                        "",
                        "Contract %s ended %s".formatted(contract.name(), BoardRows.age(contract.expiresOn(), today)),
                        over ? "" : "bad")));
        contracts.stream()
                .filter(contract -> !contract.expiresOn().isBefore(today))
                .min(Comparator.comparing(ContractView::expiresOn))
                .ifPresent(contract -> ends.add(next(contract, today, over)));
        return ends;
    }

    private static BoardPage.Expiry next(ContractView contract, LocalDate today, boolean over) {
        long left = ChronoUnit.DAYS.between(today, contract.expiresOn());
        String code = left < URGENT_DAYS ? "bad" : left < SOON_DAYS ? "warn" : "";
        return new BoardPage.Expiry(
                left == 0 ? "Next contract ends" : "Next contract ends in",
                "%s: %s".formatted(left == 0 ? "today" : Numbers.days(left), contract.name()),
                over ? "" : code);
    }
}
