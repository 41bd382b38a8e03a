package org.groundswell.localstack.demo;

import com.fasterxml.jackson.databind.JsonNode;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.groundswell.localstack.api.Answer;
import org.groundswell.localstack.api.GroundswellApi;

/** The mail house and the call centre: they fetch what is released and post what becomes of each piece. */
final class DemoVendors {

    private final GroundswellApi api;
    private final DemoIntegrator mailHouse;
    private final DemoIntegrator callCentre;
    private final DemoIntegrator crm;
    private final Random random;
    private final List<String> mailed = new ArrayList<>();

    DemoVendors(GroundswellApi api, String notificationUrl, DemoIntegrator crm, long seed) {
        this.api = api;
        this.mailHouse = new DemoIntegrator(api, notificationUrl, "Bay State Mailing", "mail_house");
        this.callCentre = new DemoIntegrator(api, notificationUrl, "Granite Contact Center", "call_centre");
        this.crm = crm;
        this.random = new Random(seed + 7);
    }

    /** A day's work: takes what is rendered, and posts what came of what was mailed before. */
    void work(Instant now) {
        followUp(now);
        for (JsonNode batch : api.notification()
                .get("/api/v1/batches?state=rendered&limit=200")
                .json()
                .path("items")) {
            String path = "/api/v1/batches/" + batch.path("id").asText();
            boolean print = batch.path("channel").asText().equals("print");
            if (print) {
                api.notification().post(path + "/approve-proof", Map.of());
            }
            if (releasedOrRecalled(path)) {
                if (print) {
                    mail(path, now);
                } else {
                    call(path, now);
                }
            }
        }
        List.of(mailHouse, callCentre, crm).forEach(DemoIntegrator::post);
    }

    /** A batch whose people have all opted out since it was rendered has nothing to release, and is taken back. */
    private boolean releasedOrRecalled(String path) {
        Answer release = api.notification().tryPost(path + "/release", Map.of());
        if (release.json().path("type").asText().equals("/problems/batch-empty")) {
            api.notification().post(path + "/recall", Map.of("reason", "Nobody is left in it"));
        }
        return release.isSuccess();
    }

    private void mail(String path, Instant now) {
        api.notification().download(path + "/pieces.pdf");
        pieces(path + "/manifest.csv").forEach(piece -> {
            mailHouse.add("piece-mailed", "", now.plus(Duration.ofHours(3)), Map.of("pieceId", piece));
            mailed.add(piece);
        });
    }

    private void call(String path, Instant now) {
        Instant at = now.plus(Duration.ofHours(2));
        pieces(path + "/call-list.csv").forEach(piece -> {
            int draw = random.nextInt(100);
            String disposition = draw < 46
                    ? "talked"
                    : draw < 70
                            ? "voicemail"
                            : draw < 90
                                    ? "no_answer"
                                    : draw < 94 ? "wrong_number" : draw < 98 ? "refused" : "do_not_call";
            callCentre.add(
                    "call-attempted",
                    "",
                    at,
                    Map.of(
                            "pieceId",
                            piece,
                            "disposition",
                            disposition,
                            "patchedThrough",
                            draw < 14,
                            "seconds",
                            20 + random.nextInt(200)));
        });
    }

    /** Of the pieces in the post some are scanned, a few come back, and some bring a signed letter. */
    private void followUp(Instant now) {
        for (String piece : mailed) {
            int draw = random.nextInt(1000);
            if (draw < 120) {
                mailHouse.add(
                        "piece-scanned",
                        "",
                        now,
                        Map.of("pieceId", piece, "facility", "Boston MA Distribution Center"));
            } else if (draw < 124) {
                mailHouse.add(
                        "piece-returned",
                        "",
                        now,
                        Map.of("pieceId", piece, "reason", draw < 122 ? "returned_moved" : "returned_unknown"));
            } else if (draw < 136) {
                crm.add(
                        "outreach-logged",
                        piece,
                        now,
                        Map.of("form", "letter", "proof", draw < 130 ? "confirmed" : "observed"));
            }
        }
    }

    private List<String> pieces(String path) {
        String csv = new String(api.notification().download(path), StandardCharsets.UTF_8);
        try (CsvReader<NamedCsvRecord> reader =
                CsvReader.builder().ofNamedCsvRecord(csv.startsWith("\uFEFF") ? csv.substring(1) : csv)) {
            return reader.stream()
                    .filter(row -> !row.findField("seed").orElse("").equals("yes"))
                    .map(row -> row.getField("piece_id"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
