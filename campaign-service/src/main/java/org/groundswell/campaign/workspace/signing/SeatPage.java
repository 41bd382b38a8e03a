package org.groundswell.campaign.workspace.signing;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.groundswell.campaign.signoff.MatterDifference;

/**
 * @param contentSha256 of what is shown; goes back with the signature
 * @param mayRemove whether the reader may take the seat away
 */
public record SeatPage(
        UUID campaignId,
        String campaign,
        SignOffPage.SeatRow seat,
        String contentSha256,
        List<Text> texts,
        boolean mayRemove) {

    /** @param changed whether something was decided on before that reads otherwise now */
    public record Text(String title, boolean changed, List<Line> lines) {}

    /** @param mark "+" or "−" before what was added or taken out; else empty */
    public record Line(String mark, String code, String text) {}

    static Text of(MatterDifference difference, String title) {
        List<Line> lines = difference.lines().stream()
                .flatMap(line -> switch (line.change()) {
                    case SAME -> Stream.of(new Line("", "same", line.after()));
                    case ADDED -> Stream.of(new Line("+", "added", line.after()));
                    case REMOVED -> Stream.of(new Line("−", "removed", line.before()));
                    case CHANGED ->
                        Stream.of(new Line("−", "removed", line.before()), new Line("+", "added", line.after()));
                })
                .toList();
        boolean changed = lines.stream().anyMatch(line -> !line.code().equals("same"));
        return new Text(title, difference.before() && changed, lines);
    }
}
