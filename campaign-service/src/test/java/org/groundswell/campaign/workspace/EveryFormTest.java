package org.groundswell.campaign.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.groundswell.campaign.support.TestPeople.admin;
import static org.groundswell.campaign.support.TestThings.HOSTILE;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.groundswell.campaign.support.AllEndpoints;
import org.groundswell.campaign.support.PageForm;
import org.groundswell.campaign.support.TestBrowser;
import org.groundswell.campaign.support.TestPeople;
import org.groundswell.campaign.support.TestServers;
import org.groundswell.campaign.support.TestThings;
import org.groundswell.localstack.access.Endpoint;
import org.junit.jupiter.api.Test;

/** Goes through all pages, by their links, and sends each form that is found with harmful and with much too long text in each field. */
@QuarkusTest
@WithTestResource(TestServers.class)
class EveryFormTest {

    private static final String TOO_MUCH = "x".repeat(100_000);

    private static final int OTHER_SERVICE_AWAY = 503;

    /**
     * How the addresses of forms begin that stand on no page here: of what the other services have, which are away, of what is launched, of
     * what has to be added first, and those that a script sends. Any other form is found, or is to be named.
     */
    private static final List<String> NOT_HERE = List.of(
            "/briefings/{id}/links/{share}/revoke",
            "/campaigns/{campaignId}/sign-off/{seatId}/",
            "/campaigns/{id}/in-doubt/",
            "/campaigns/{id}/launch/",
            "/campaigns/{id}/plan/audiences/count",
            "/campaigns/{id}/plan/left-out",
            "/campaigns/{id}/plan/letters/{call}/{role}/{step}/{language}/preview",
            "/campaigns/{id}/responses/{response}/confirm",
            "/meetings/{id}/items/{item}",
            "/relationships/",
            "/settings/payers/{payerId}/contacts/{contactId}",
            "/settings/suppressions",
            "/sign-in",
            "/sign-out",
            "/stakeholders/",
            "/vendors/");

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f-]{27}");
    private static final Pattern WHICH_LETTER = Pattern.compile("(our_message|model_letter)/[0-9]/[a-z]+");
    private static final Pattern LINK = Pattern.compile("href=\"(/[^\"#]*)\"");
    private static final Pattern NO_PAGE = Pattern.compile("/(api|assets|_static|q)/.*|.*\\.(csv|pdf|xlsx)|/sign-in.*");

    /** What takes away the ground from under other forms is sent last. */
    private static final Pattern ENDS_SOMETHING =
            Pattern.compile(".*/(remove|close|sign|refuse|stand-down|launch|check)");

    /** They count only where another button of their form is pressed. */
    private static final Set<String> OF_ANOTHER_BUTTON = Set.of("testTo", "effectiveOn", "expiresOn", "noticeDays");

    /** The page that each stands on. */
    private final Map<String, String> forms = new LinkedHashMap<>();

    private final List<String> wrong = new ArrayList<>();

    private TestBrowser browser;

    @Test
    void everyForm_runsNothing_breaksOnNothing_andTakesNothingThatIsMuchTooLong() {
        browser = TestBrowser.of("walker", "administrator");
        goThroughAllPages(addressesOfThings());

        forms.keySet().stream()
                .sorted(Comparator.comparing(
                        action -> ENDS_SOMETHING.matcher(action).matches()))
                .forEach(action -> send(action, forms.getOrDefault(action, "/")));

        assertThat(wrong).isEmpty();
        assertThat(notReached()).isEmpty();
    }

    private void goThroughAllPages(List<String> beginnings) {
        Deque<String> ahead = new ArrayDeque<>(beginnings);
        Set<String> seen = new HashSet<>();
        while (!ahead.isEmpty()) {
            String path = ahead.removeFirst();
            if (seen.add(shape(path))) {
                String html = browser.get(path).asString();
                PageForm.of(html).stream()
                        .filter(form -> !form.action().equals("/sign-out"))
                        .forEach(form -> forms.putIfAbsent(shape(form.action()), path));
                LINK.matcher(html)
                        .results()
                        .map(link -> link.group(1).replace("&amp;", "&"))
                        .filter(link -> !NO_PAGE.matcher(link).matches())
                        .forEach(ahead::addLast);
            }
        }
    }

    private static List<String> addressesOfThings() {
        Map<String, UUID> things = TestThings.ofACampaign();
        UUID somebody = TestPeople.add("w" + UUID.randomUUID(), "viewer");
        String invitation = admin().body(Map.of("name", "New here", "roles", List.of("viewer")))
                .post("/api/v1/invitations")
                .then()
                .statusCode(201)
                .extract()
                .path("link");
        return List.of(
                "/campaigns/" + things.get("campaigns"),
                "/campaigns/%s/responses/%s".formatted(things.get("campaigns"), things.get("responses")),
                "/meetings/" + things.get("meetings"),
                "/briefings/" + things.get("briefings"),
                "/letters/" + things.get("letters"),
                "/settings/people/" + somebody,
                invitation.replaceFirst("^[a-z]+://[^/]+", ""),
                "/");
    }

    private static String shape(String path) {
        String withoutIds = ID.matcher(path.replaceFirst("\\?.*", "")).replaceAll("{}");
        return WHICH_LETTER
                .matcher(withoutIds)
                .replaceFirst("{}/{}/{}")
                .replaceFirst("/invitation/.*", "/invitation/{}");
    }

    /** Each field in turn, of the form as it is by then: what was taken may have changed it. */
    private void send(String action, String page) {
        Set<String> done = new HashSet<>();
        Optional<PageForm> form = find(action, page);
        Optional<PageForm.Field> field = next(form, done);
        while (form.isPresent() && field.isPresent()) {
            boolean taken = send(action, form.get(), field.get(), HOSTILE);
            if (field.get().typed()) {
                taken |= send(action, form.get(), field.get(), TOO_MUCH);
            }
            done.add(field.get().name());
            form = taken ? find(action, page) : form;
            field = next(form, done);
        }
        look(page + " after " + action, browser.get(page));
    }

    private boolean send(String action, PageForm form, PageForm.Field field, String text) {
        Response answer = form.with(field, text, browser.request()).post(form.action());
        String sent = "%s with %s in %s".formatted(action, text.substring(0, 5), field.name());
        look(sent, answer);
        boolean taken = answer.statusCode() < 400;
        if (taken && text.equals(TOO_MUCH) && !OF_ANOTHER_BUTTON.contains(field.name())) {
            wrong.add(sent + " is taken");
        }
        return taken;
    }

    private void look(String what, Response answer) {
        boolean broken = answer.statusCode() >= 500 && answer.statusCode() != OTHER_SERVICE_AWAY;
        if (broken || answer.asString().contains("<script>alert")) {
            wrong.add("%s is answered with %d".formatted(what, answer.statusCode()));
        }
    }

    private static Optional<PageForm.Field> next(Optional<PageForm> form, Set<String> done) {
        return form.stream()
                .flatMap(found -> found.fields().stream())
                .filter(field -> !done.contains(field.name()))
                .findFirst();
    }

    private Optional<PageForm> find(String action, String page) {
        return PageForm.of(browser.get(page).asString()).stream()
                .filter(form -> shape(form.action()).equals(action))
                .findFirst();
    }

    private Set<String> notReached() {
        return AllEndpoints.get().stream()
                .filter(endpoint -> endpoint.method().equals("POST"))
                .map(Endpoint::template)
                .filter(template ->
                        !template.startsWith("/api/") && NOT_HERE.stream().noneMatch(template::startsWith))
                .filter(template -> forms.keySet().stream()
                        .noneMatch(action -> action.matches(template.replaceAll("\\{[^}]+}", "[^/]+"))))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
