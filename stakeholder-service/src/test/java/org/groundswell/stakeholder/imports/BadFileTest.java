package org.groundswell.stakeholder.imports;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.groundswell.localstack.EmbeddedServers;
import org.groundswell.platform.security.Roles;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What can't be read is refused as a whole, with the row to look at, and leaves nothing behind. */
@QuarkusTest
@WithTestResource(EmbeddedServers.class)
@TestSecurity(user = "ann", roles = Roles.CAMPAIGN_MANAGER)
class BadFileTest {

    @Inject
    Jdbi jdbi;

    @TestHTTPResource("/api/v1/imports")
    URI imports;

    private final ImportApi api = new ImportApi();
    private long before;

    @BeforeEach
    void count() {
        before = imports();
    }

    @AfterEach
    void nothingIsKept() {
        assertThat(imports()).isEqualTo(before);
    }

    @Test
    void empty_isRefused() {
        refused("").body("detail", containsString("empty"));
    }

    @Test
    void headerAlone_isRefused() {
        refused("Name,Email\r\n").body("detail", containsString("no further rows"));
    }

    @Test
    void blankHeader_isRefused() {
        refused(",,\r\na,b,c\r\n").body("errors[0].field", is("row 1"));
    }

    @Test
    void binary_isRefused() {
        refused("PK\u0003\u0004\u0014\u0000\u0006\u0000\u0008").body("detail", containsString("no text"));
    }

    @Test
    void rowOfAMegabyte_isRefused_namingTheRow() {
        refused("Name,Email\nAnn,a@example.org\n" + "x".repeat(1 << 20) + ",b@example.org\nBob,c@example.org\n")
                .body("errors[0].field", is("row 3"))
                .body("errors[0].message", containsString("longer than"));
    }

    @Test
    void rowOfAMegabyte_isRefused_alsoWhenItIsManyFields() {
        refused("Name,Email\nAnn,a@example.org\n" + "x,".repeat(1 << 19) + "\n").body("errors[0].field", is("row 3"));
    }

    @Test
    void quoteThatNeverCloses_isRefused_namingTheRowThatOpensIt() {
        String rows = "Bob,b@example.org\n".repeat(20_000);
        refused("Name,Email\nAnn,a@example.org\n\"Eve,e@example.org\n" + rows)
                .body("errors[0].field", is("row 3"))
                .body("errors[0].message", containsString("quote"));
        refused("Name,Email\nAnn,a@example.org\nEve,\"e@example.org\n").body("errors[0].field", is("row 3"));
    }

    @Test
    void tooLarge_isRefused() {
        byte[] large = "Name,Email\n".concat("x".repeat(3 << 20)).getBytes(StandardCharsets.UTF_8);

        api.upload("patient", large).statusCode(413).contentType("application/problem+json");
    }

    @Test
    void otherContent_isRefused() {
        given().contentType("application/json")
                .body("{}")
                .post("/api/v1/imports?kind=patient")
                .then()
                .statusCode(415)
                .contentType("application/problem+json");
    }

    @Test
    void unknownKind_isRefused_namingTheKinds() {
        api.upload("regulator", "Name\nAnn\n".getBytes(StandardCharsets.UTF_8))
                .statusCode(400)
                .body("errors[0].field", is("kind"))
                .body("errors[0].message", containsString("physician"));
    }

    @Test
    void noUsableColumn_isSaidAtTheCheck() {
        before++;
        String id = api.uploaded("patient", "Shoe,Hat\n42,58\n");

        api.step(id, "check")
                .statusCode(422)
                .contentType("application/problem+json")
                .body("type", is("/problems/no-usable-column"))
                .body("errors[0].field", is("full_name"));
    }

    @Test
    void uploadThatBreaksOff_leavesNothing() throws IOException {
        try (Socket socket = new Socket(imports.getHost(), imports.getPort())) {
            OutputStream out = socket.getOutputStream();
            out.write("""
                    POST /api/v1/imports?kind=patient HTTP/1.1\r
                    Host: localhost\r
                    Content-Type: text/csv\r
                    Content-Length: 1000000\r
                    \r
                    Name,Email\r
                    Ann,a@example.org\r
                    """.getBytes(StandardCharsets.US_ASCII));
            out.flush();
        }
        await("nothing left of it").until(() -> spooled() == 0);
    }

    private ValidatableResponse refused(String file) {
        return api.upload("patient", file.getBytes(StandardCharsets.ISO_8859_1))
                .statusCode(422)
                .contentType("application/problem+json")
                .body("type", is("/problems/unreadable-file"));
    }

    private long imports() {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT count(*) FROM stakeholder_import")
                .mapTo(Long.class)
                .one());
    }

    /** Files that an upload would leave, if they had names. */
    private static long spooled() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().matches("import-.*\\.csv"))
                    .count();
        }
    }
}
