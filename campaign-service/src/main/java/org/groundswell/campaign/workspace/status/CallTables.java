package org.groundswell.campaign.workspace.status;

import java.util.Comparator;
import java.util.List;
import org.groundswell.campaign.progress.Counts;
import org.groundswell.campaign.progress.StatusView.CallStatus;
import org.groundswell.campaign.progress.StatusView.SegmentStatus;
import org.groundswell.campaign.words.Words;
import org.groundswell.campaign.workspace.Numbers;
import org.groundswell.campaign.workspace.status.StatusPage.CallTable;
import org.groundswell.campaign.workspace.status.StatusPage.Row;

/** A call to action as a table: a row for each audience and market, and the total. */
final class CallTables {

    private CallTables() {}

    static CallTable of(CallStatus call) {
        List<Row> rows = call.segments().stream()
                .sorted(Comparator.comparing(SegmentStatus::kind).thenComparing(SegmentStatus::market))
                .map(segment ->
                        row(segment.kind().code(), Words.of(segment.kind()), segment.market(), segment.counts()))
                .toList();
        return new CallTable(
                call.id(),
                call.name(),
                Words.of(call.action()),
                Words.of(call.state()),
                call.state().code(),
                rows,
                row("", "All", "", call.totals()),
                call.totals().lives().asked() > 0);
    }

    private static Row row(String kindCode, String kind, String market, Counts counts) {
        return new Row(
                kindCode,
                kind,
                market,
                Numbers.count(counts.asked()),
                Numbers.count(counts.sent()),
                Numbers.countOrUnknown(counts.reached()),
                counts.reached() == null,
                Numbers.count(counts.acted()),
                Numbers.share(counts.acted(), counts.asked()),
                Numbers.count(counts.confirmed()),
                counts.lives().asked() == 0
                        ? ""
                        : "%s of %s"
                                .formatted(
                                        Numbers.count(counts.lives().acted()),
                                        Numbers.count(counts.lives().asked())));
    }
}
