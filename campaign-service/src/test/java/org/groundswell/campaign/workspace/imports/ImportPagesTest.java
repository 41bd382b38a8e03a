package org.groundswell.campaign.workspace.imports;

import static org.groundswell.campaign.support.StakeholderServiceStandIn.CHECKED_IMPORT;
import static org.groundswell.campaign.support.StakeholderServiceStandIn.COMMITTED_IMPORT;
import static org.groundswell.campaign.support.StakeholderServiceStandIn.IMPORT_OF_MANY_VALUES;
import static org.groundswell.campaign.support.StakeholderServiceStandIn.IMPORT_WHEN_BROKEN;
import static org.groundswell.campaign.support.StakeholderServiceStandIn.UPLOADED_IMPORT;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

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

    @Test
    void manyUnknownValues_areReadPageByPage() {
        String page = "/stakeholders/imports/" + IMPORT_OF_MANY_VALUES;

        Browser.manager()
                .get(page)
                .then()
                .statusCode(200)
                .body(containsString("1 to 100 of 250."))
                .body(containsString(">Value 100<"))
                .body(not(containsString(">Value 101<")))
                .body(containsString("href=\"%s?from=100#values\"".formatted(page)));
        Browser.manager()
                .get(page + "?from=200")
                .then()
                .statusCode(200)
                .body(containsString("201 to 250 of 250."))
                .body(containsString(">Value 250<"))
                .body(containsString("?from=100#values"))
                .body(not(containsString("?from=250")));
    }

    @Test
    void whatColumnsMean_isKept_whileTheDirectoryIsAway() {
        Browser.form(Browser.manager())
                .formParam("file-name", "Doctors <of> May")
                .formParam("file-kind", "physician")
                .formParam("detected", "2 rows")
                .formParam("header", "Surname", "Given")
                .formParam("column-0", "last_name")
                .formParam("column-1", "first_name")
                .formParam("defaultPayer", "00000000-0000-4000-8000-000000000099")
                .formParam("defaultMarket", "North")
                .post("/stakeholders/imports/%s/columns".formatted(IMPORT_WHEN_BROKEN))
                .then()
                .statusCode(503)
                .body(containsString("does not answer just now"))
                .body(containsString("Doctors &lt;of&gt; May"))
                .body(containsString("<label for=\"column-1\">Given</label>"))
                .body(containsString("<option value=\"last_name\" selected>"))
                .body(containsString("<option value=\"first_name\" selected>"))
                .body(containsString("<option value=\"00000000-0000-4000-8000-000000000099\" selected>"))
                .body(containsString("value=\"North\""));
    }

    @Test
    void whatValuesMean_isKept_whileTheDirectoryIsAway() {
        Browser.form(Browser.manager())
                .formParam("file-name", "Doctors")
                .formParam("file-kind", "physician")
                .formParam("field-0", "specialty")
                .formParam("value-0", "Kardio")
                .formParam("meant-0", "Cardiology")
                .formParam("field-1", "payer_name")
                .formParam("value-1", "Gold")
                .formParam("meant-1", "00000000-0000-4000-8000-000000000099 commercial")
                .post("/stakeholders/imports/%s/values".formatted(IMPORT_WHEN_BROKEN))
                .then()
                .statusCode(503)
                .body(containsString("does not answer just now"))
                .body(containsString("name=\"value-0\" value=\"Kardio\""))
                .body(containsString("value=\"Cardiology\""))
                .body(containsString("value=\"00000000-0000-4000-8000-000000000099 commercial\" selected"));
    }

    @Test
    void anImport_isUndone() {
        String page = "/stakeholders/imports/" + COMMITTED_IMPORT;
        Browser.manager()
                .get(page)
                .then()
                .statusCode(200)
                .body(containsString("The import is in the directory."))
                .body(containsString("action=\"%s/undo\"".formatted(page)));

        Browser.form(Browser.manager())
                .post(page + "/undo")
                .then()
                .statusCode(303)
                .header("Location", endsWith(page));

        Browser.manager()
                .get(page)
                .then()
                .statusCode(200)
                .body(containsString("The import was taken back."))
                .body(not(containsString("/undo\"")));
        Browser.form(Browser.manager()).post(page + "/undo").then().statusCode(303);
    }
}
