package org.groundswell.campaign.workspace.briefings;

import java.util.ArrayList;
import java.util.List;
import org.groundswell.campaign.briefings.BriefingContent;
import org.groundswell.campaign.briefings.BriefingContent.Line;
import org.groundswell.campaign.words.Words;

/** The numbers of a briefing as rows for spreadsheets: whole numbers as numbers, everything else as text. */
final class BriefingRows {

    static final List<String> SEGMENTS = List.of(
            "Call to action",
            "Audience",
            "Market",
            "Asked",
            "Sent",
            "Reached",
            "Acted",
            "Confirmed",
            "Lives asked",
            "Lives acted");

    static final List<String> WEEKS = List.of("Week from", "Asked", "Acted", "Confirmed");

    static final List<String> AFFECTED = List.of("People affected", "Number", "Source");

    private BriefingRows() {}

    static List<List<Object>> segments(BriefingContent content) {
        List<List<Object>> rows = new ArrayList<>();
        content.segments()
                .forEach(segment ->
                        rows.add(row(segment.numbers(), segment.call(), Words.of(segment.kind()), segment.market())));
        rows.add(row(content.totals(), "All", "", ""));
        return rows;
    }

    static List<List<Object>> weeks(BriefingContent content) {
        return content.weeks().stream()
                .map(week -> List.<Object>of(week.from().toString(), week.asked(), week.acted(), week.confirmed()))
                .toList();
    }

    static List<List<Object>> affected(BriefingContent content) {
        return content.affected().stream()
                .map(figure -> List.<Object>of(figure.label(), figure.people(), figure.source()))
                .toList();
    }

    private static List<Object> row(Line line, Object... heads) {
        List<Object> row = new ArrayList<>(List.of(heads));
        row.add(line.asked());
        row.add(line.sent());
        row.add(line.reached() == null ? "unknown" : line.reached());
        row.add(line.acted());
        row.add(line.confirmed());
        row.add(line.livesAsked());
        row.add(line.livesActed());
        return row;
    }
}
