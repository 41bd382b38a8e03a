package org.groundswell.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.groundswell.localstack.api.Patience;
import org.groundswell.localstack.api.ServiceApi;
import org.groundswell.localstack.system.RunningSystem;
import org.groundswell.localstack.system.TestCampaign;

/** One batch, from our proof to the vendor's hands. */
final class VendorWork {

    private final ServiceApi us;
    private final TestIntegrator vendor;
    private final String path;

    private VendorWork(ServiceApi us, TestIntegrator vendor, String batchId) {
        this.us = us;
        this.vendor = vendor;
        this.path = "/api/v1/batches/" + batchId;
    }

    /** The batch of a call to action, once it is rendered. */
    static VendorWork rendered(RunningSystem system, TestIntegrator vendor, String callToActionId, String channel) {
        ServiceApi us = system.api().notification();
        JsonNode batch = Patience.until(
                "rendered batch by " + channel,
                TestCampaign.PATIENCE,
                () -> rendered(us, callToActionId, channel),
                found -> !found.isMissingNode());
        return new VendorWork(us, vendor, batch.path("id").asText());
    }

    private static JsonNode rendered(ServiceApi us, String callToActionId, String channel) {
        JsonNode batches = us.get("/api/v1/batches?state=rendered&limit=200").json();
        return StreamSupport.stream(batches.path("items").spliterator(), false)
                .filter(batch -> batch.path("callToActionId").asText().equals(callToActionId))
                .filter(batch -> batch.path("channel").asText().equals(channel))
                .findFirst()
                .orElse(MissingNode.getInstance());
    }

    /** Nobody mails letters of which nobody has seen a proof. */
    VendorWork approveProof() {
        assertThat(us.tryPost(path + "/release", Map.of()).status())
                .as("release without a proof")
                .isEqualTo(409);
        us.post(path + "/approve-proof", Map.of());
        return this;
    }

    VendorWork release() {
        us.post(path + "/release", Map.of());
        return this;
    }

    /** What the vendor downloads with its key. */
    byte[] download(String file) {
        return vendor.api().download(path + "/" + file);
    }

    VendorWork accept() {
        vendor.api().post(path + "/accept", Map.of());
        return this;
    }

    String state() {
        return us.get(path).json().path("state").asText();
    }

    /** Rows of the manifest or the call list, as the vendor reads them. */
    List<NamedCsvRecord> rows(String file) throws IOException {
        String csv = new String(download(file), StandardCharsets.UTF_8);
        try (CsvReader<NamedCsvRecord> reader =
                CsvReader.builder().ofNamedCsvRecord(csv.startsWith("\uFEFF") ? csv.substring(1) : csv)) {
            return reader.stream().toList();
        }
    }

    /** The pieces that go to stakeholders; a vendor can't tell them from seeds. */
    List<String> pieces() {
        return pieces(false);
    }

    List<String> seeds() {
        return pieces(true);
    }

    private List<String> pieces(boolean seeds) {
        Set<String> ids = StreamSupport.stream(
                        us.get(path + "/pieces?limit=200").json().path("items").spliterator(), false)
                .filter(piece -> piece.path("seed").asBoolean() == seeds)
                .map(piece -> piece.path("pieceId").asText())
                .collect(Collectors.toCollection(TreeSet::new));
        return List.copyOf(ids);
    }
}
