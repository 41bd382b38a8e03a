package org.groundswell.browsertests;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What stands on a status page, as {@code live.html} is given it. */
final class LiveNumbers {

    private final Map<String, Object> page = new HashMap<>();
    private final List<Map<String, Object>> responses = new ArrayList<>();
    private final List<Map<String, Object>> charts = new ArrayList<>();

    LiveNumbers(int acted) {
        page.put("id", "c");
        page.put("name", "Keep Harbor");
        page.put("payer", "Meridian");
        page.put("state", "Running");
        page.put("stateCode", "running");
        page.put("asOf", "09:14:00");
        page.put("sentence", acted + " wrote or called.");
        page.put("milestones", List.of());
        page.put("markers", List.of());
        page.put("calls", List.of(call(acted)));
        page.put("charts", charts);
        page.put("answers", List.of());
        page.put("responses", responses);
        page.put("overdue", 0);
        page.put("attention", List.of());
        page.put("times", List.of());
    }

    LiveNumbers answered(String id, String kind) {
        Map<String, Object> response = new HashMap<>(Map.of(
                "id", id, "day", "Nov 16", "kind", kind, "line", "Commercial", "stance", "", "stanceCode", "neutral"));
        response.putAll(Map.of("person", "", "summary", "", "observed", false));
        responses.addFirst(response);
        return this;
    }

    LiveNumbers chart(int patients) {
        charts.add(Map.of(
                "id",
                "weeks",
                "title",
                "Acted, week by week",
                "json",
                """
                {"type":"weeks","title":"Acted","labels":["Nov 9","this week"],"events":[],"percent":false,
                 "series":[{"code":"patient","name":"Patients","values":[3,%d]}]}""".formatted(patients),
                "heads",
                List.of("Week from", "Patients", "What happened"),
                "rows",
                List.of(Map.of("head", "this week", "cells", List.of(String.valueOf(patients), "")))));
        return this;
    }

    Map<String, Object> page() {
        return page;
    }

    private static Map<String, Object> call(int acted) {
        return Map.of(
                "id", "one",
                "name", "Patients write",
                "action", "write a letter",
                "state", "Running",
                "stateCode", "running",
                "rows", List.of(row("patient", "Patients", acted)),
                "total", row("", "All", acted),
                "lives", true);
    }

    private static Map<String, Object> row(String code, String kind, int acted) {
        Map<String, Object> row = new HashMap<>(Map.of(
                "kindCode", code, "kind", kind, "market", "North", "asked", "4,000", "sent", "3,900", "reached", "12"));
        row.putAll(Map.of(
                "reachedUnknown", false, "acted", acted, "actedShare", "1%", "confirmed", "1", "lives", "9 of 12"));
        return row;
    }
}
