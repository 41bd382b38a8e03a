package org.groundswell.campaign.workspace.briefings;

import java.util.List;

/**
 * A briefing in the words and numbers that stand on it, on paper as on the screen.
 *
 * @param title its name; the campaign's where it has none yet
 * @param asOf when the numbers were read, in the organisation's zone
 * @param since the day of the briefing before it; empty for none
 * @param lives whether there are employers with covered lives
 */
record Sheet(
        String title,
        String campaign,
        String payer,
        String asOf,
        String since,
        String sentence,
        List<Figure> figures,
        List<Row> kinds,
        List<Row> markets,
        List<Week> weeks,
        List<Answer> answers,
        List<Response> responses,
        List<Affected> affected,
        boolean lives) {

    /** @param change since the briefing before; empty for none */
    record Figure(String code, String label, String number, String share, String change) {}

    /** @param bar of 100: how many of those asked acted, against the row with the most */
    record Row(
            String code,
            String name,
            String asked,
            String reached,
            String acted,
            String share,
            String confirmed,
            String lives,
            int bar) {}

    /** @param bar of 100, against the week with the most */
    record Week(String from, String asked, String acted, String confirmed, int bar) {}

    record Answer(String line, String contract, String due, String standing, String code) {}

    record Response(String day, String kind, String line, String stance, String summary) {}

    record Affected(String label, String people, String source) {}
}
