package org.groundswell.localstack.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MailPagesTest {

    private static final String MAIL = """
            From: office@hospital.example
            To: anna@clinic.example
            Subject: =?UTF-8?Q?Stay_in_network_=3Cb=3E_f=C3=BCr_alle?=
            Message-ID: <1@groundswell>
            Content-Type: multipart/alternative; boundary=x

            --x
            Content-Type: text/plain; charset=utf-8

            Please write <today>.
            --x
            Content-Type: text/html; charset=utf-8

            <p style="color:red" onclick="steal()">Please <b>write</b><script>steal()</script><img src="http://spy/"></p>
            --x--
            """.replace("\n", "\r\n");

    private final MailCatcher catcher = MailCatcher.start(0);
    private final MailPages pages = MailPages.start(catcher, 0);
    private final HttpClient client = HttpClient.newHttpClient();

    @AfterEach
    void close() {
        pages.close();
        catcher.close();
    }

    @Test
    void list_showsTheNewestFirst_withSubjectsEscaped() throws Exception {
        keep();
        keep();

        String list = get("/").body();

        assertThat(list).contains("2 mails caught", "Stay in network &lt;b&gt; für alle");
        assertThat(list.indexOf("/mails/2")).isLessThan(list.indexOf("/mails/1"));
    }

    @Test
    void mail_isShownWithHeadersAndText_andItsHtmlInAFrameWithoutScripts() throws Exception {
        keep();

        assertThat(get("/mails/1").body())
                .contains("Message-ID: &lt;1@groundswell&gt;", "Please write &lt;today&gt;.", "<iframe sandbox=");
        assertThat(get("/mails/1/html").body())
                .contains("Please <b>write</b>")
                .doesNotContain("script", "onclick", "img", "steal");
        assertThat(get("/mails/1/html").headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy).startsWith("default-src 'none'"));
        assertThat(get("/mails/1/source").body()).isEqualTo(MAIL);
        assertThat(get("/mails/2").statusCode()).isEqualTo(404);
    }

    @Test
    void api_countsAndListsAndForgets() throws Exception {
        keep();

        assertThat(get("/api/count").body()).contains("\"received\":1");
        assertThat(get("/api/mails?to=anna@clinic.example").body())
                .contains("\"messageId\":\"<1@groundswell>\"", "\"number\":1");
        assertThat(get("/api/mails?to=nobody@clinic.example").body()).isEqualTo("[]");
        assertThat(get("/api/mails/1").body()).contains("\"text\":\"Please write <today>.");
        assertThat(get("/api/message-ids").body()).isEqualTo("{\"<1@groundswell>\":1}");
        assertThat(send("DELETE", "/api/mails").statusCode()).isEqualTo(200);
        assertThat(get("/api/count").body()).contains("\"received\":0");
    }

    @Test
    void mood_isSetFromOutside() throws Exception {
        assertThat(send("PUT", "/api/mood/BUSY").statusCode()).isEqualTo(200);
        assertThat(catcher.mood()).isEqualTo(SmtpMood.BUSY);
        assertThat(send("PUT", "/api/mood/SLEEPY").statusCode()).isEqualTo(404);
    }

    private void keep() {
        catcher.keep("office@hospital.example", List.of("anna@clinic.example"), MAIL.getBytes(StandardCharsets.UTF_8));
    }

    private HttpResponse<String> get(String path) throws Exception {
        return send("GET", path);
    }

    private HttpResponse<String> send(String method, String path) throws Exception {
        URI uri = URI.create("http://localhost:" + pages.port() + path);
        return client.send(
                HttpRequest.newBuilder(uri)
                        .method(method, BodyPublishers.noBody())
                        .build(),
                BodyHandlers.ofString());
    }
}
