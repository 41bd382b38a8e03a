package org.groundswell.campaign.support;

import static org.groundswell.campaign.support.StakeholderServiceStandIn.COMMITTED_IMPORT;
import static org.groundswell.campaign.support.StakeholderServiceStandIn.IMPORT_OF_MANY_VALUES;
import static org.groundswell.campaign.support.StakeholderServiceStandIn.IMPORT_WHEN_BROKEN;
import static org.groundswell.campaign.support.StakeholderServiceStandIn.UPLOADED_IMPORT;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The imports of the stand-in: each is in the state that its id says, until it is undone. */
final class ImportsStandIn {

    private final Map<String, String> changed = new ConcurrentHashMap<>();
    private final AtomicInteger uploads = new AtomicInteger();

    void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        int bytes = exchange.getRequestBody().readAllBytes().length;
        if (path.equals("/api/v1/imports")) {
            list(exchange, bytes);
        } else if (path.endsWith("/faulty-rows")) {
            StakeholderServiceStandIn.answer(exchange, 200, "row,error");
        } else {
            String id = path.split("/")[4];
            if (path.endsWith("/undo")) {
                changed.put(id, "undone");
            }
            StakeholderServiceStandIn.answer(
                    exchange,
                    id.equals(IMPORT_WHEN_BROKEN.toString()) ? 500 : 200,
                    one(id, changed.getOrDefault(id, state(id))));
        }
    }

    /** An upload is answered by how many bytes came; the list says how many uploads there were. */
    private void list(HttpExchange exchange, int bytes) throws IOException {
        if (exchange.getRequestMethod().equals("POST")) {
            uploads.incrementAndGet();
            StakeholderServiceStandIn.answer(exchange, 201, """
                {"id": "%s", "state": "uploaded", "remembered": false, "values": {}, "fields": ["last_name"],
                    "samples": [["Moreno %d"], ["<Okafor>"]]}
                """.formatted(UPLOADED_IMPORT, bytes));
        } else {
            String latest = one(UPLOADED_IMPORT.toString(), "uploaded")
                    .replace("\"Doctors\"", "\"Upload number %d\"".formatted(uploads.get()));
            StakeholderServiceStandIn.answer(exchange, 200, "{\"items\": [%s]}".formatted(latest));
        }
    }

    private static String state(String id) {
        if (id.equals(UPLOADED_IMPORT.toString())) {
            return "uploaded";
        }
        return id.equals(COMMITTED_IMPORT.toString()) ? "committed" : "checked";
    }

    private static String one(String id, String state) {
        return """
            {"id": "%s", "kind": "physician", "name": "Doctors", "source": "default", "state": "%s",
                "detected": {"delimiter": ";", "encoding": "windows-1252", "header": ["Surname"], "rows": 2, "bytes": 9},
                "mapping": {"columns": {"Surname": "last_name"}, "values": {}, "defaults": {}, "stripDigits": false},
                "lacking": [], "createdBy": "manager", "createdAt": "2026-11-20T10:00:00Z"%s}
            """.formatted(id, state, state.equals("uploaded") ? "" : """
                , "report": {"new": 1, "changed": 0, "unchanged": 0, "faulty": 1, "duplicates": 0, "superseded": 0,
                    "faults": [{"row": 2, "column": "Surname", "value": "", "reason": "is missing"}],
                    "unmappedValues": {"specialty": {%s}}, "unlistedValues": 0},
                "proposedValues": {"specialty": {"Kardio": "Cardiology"}}
                """.formatted(values(id)));
    }

    private static String values(String id) {
        return id.equals(IMPORT_OF_MANY_VALUES.toString())
                ? IntStream.rangeClosed(1, 250)
                        .mapToObj("\"Value %d\": 1"::formatted)
                        .collect(Collectors.joining(", "))
                : "\"Kardio\": 3";
    }
}
