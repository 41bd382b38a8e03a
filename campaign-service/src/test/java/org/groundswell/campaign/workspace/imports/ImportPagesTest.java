package org.groundswell.campaign.workspace.imports;

import static org.groundswell.campaign.support.StakeholderServiceStandIn.CHECKED_IMPORT;
import static org.groundswell.campaign.support.StakeholderServiceStandIn.UPLOADED_IMPORT;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import org.groundswell.campaign.support.Browser;
import org.groundswell.campaign.support.TestServers;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestServers.class)
class ImportPagesTest {

    @Test
    void anUpload_leadsToItsColumns_withWhatStandsInThem() {
        Browser.manager()
                .multiPart("kind", "physician")
                .multiPart("file", "doctors.csv", "Surname\nMoreno\n".getBytes(StandardCharsets.UTF_8))
                .post("/stakeholders/imports")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/stakeholders/imports/" + UPLOADED_IMPORT));
        Browser.manager()
                .get("/stakeholders/imports/" + UPLOADED_IMPORT)
                .then()
                .statusCode(200)
                .body(containsString("Moreno 15 · &lt;Okafor&gt;"))
                .body(containsString("windows-1252 with semicolons"))
                .body(containsString("<option value=\"last_name\" selected>"));
    }

    @Test
    void aLargeFile_isHandedOnAsItComes() {
        byte[] file = ("x".repeat(99) + "\n").repeat(200_000).getBytes(StandardCharsets.UTF_8);
        Browser.manager()
                .multiPart("kind", "physician")
                .multiPart("file", "large.csv", file)
                .post("/stakeholders/imports")
                .then()
                .statusCode(303);
        Browser.manager()
                .get("/stakeholders/imports/" + UPLOADED_IMPORT)
                .then()
                .body(containsString("Moreno " + file.length));
    }

    @Test
    void withoutAFile_nothingIsSent() {
        Browser.manager()
                .multiPart("kind", "physician")
                .post("/stakeholders/imports")
                .then()
                .statusCode(422)
                .body(containsString("href=\"#file\""));
    }

    @Test
    void aCheckedImport_saysWhatItWouldDo_whichRowsAreFaulty_andWhatNothingIsKnownOf() {
        Browser.manager()
                .get("/stakeholders/imports/" + CHECKED_IMPORT)
                .then()
                .statusCode(200)
                .body(containsString("What the import would do"))
                .body(containsString("is missing"))
                .body(containsString("Kardio"))
                .body(containsString("value=\"Cardiology\""))
                .body(containsString("Import it"));
        Browser.manager()
                .get("/stakeholders/imports/%s/faulty-rows.csv".formatted(CHECKED_IMPORT))
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("faulty-rows.csv"));
    }
}
