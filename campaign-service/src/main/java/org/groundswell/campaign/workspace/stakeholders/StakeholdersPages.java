package org.groundswell.campaign.workspace.stakeholders;

import static org.groundswell.platform.security.Roles.ADMINISTRATOR;
import static org.groundswell.platform.security.Roles.APPROVER;
import static org.groundswell.platform.security.Roles.CAMPAIGN_MANAGER;
import static org.groundswell.platform.security.Roles.CONTRIBUTOR;
import static org.groundswell.platform.security.Roles.VIEWER;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.groundswell.campaign.words.Words;
import org.groundswell.campaign.workspace.Choice;
import org.groundswell.campaign.workspace.Elsewhere;
import org.groundswell.campaign.workspace.Everybody;
import org.groundswell.campaign.workspace.Form;
import org.groundswell.campaign.workspace.Frames;
import org.groundswell.campaign.workspace.Html;
import org.groundswell.campaign.workspace.ServiceAway;
import org.groundswell.campaign.workspace.deliveries.DeliveriesClient;
import org.groundswell.campaign.workspace.deliveries.DeliveriesClient.Delivery;
import org.groundswell.campaign.workspace.stakeholders.DirectoryClient.Found;
import org.groundswell.campaign.workspace.stakeholders.DirectoryClient.Stakeholder;
import org.groundswell.contracts.StakeholderKind;
import org.groundswell.platform.http.ProblemException;
import org.groundswell.platform.security.CurrentPerson;
import org.jspecify.annotations.Nullable;

/** The directory, as far as the reader may see it: stakeholder-service decides. */
@Path("/stakeholders")
@Blocking
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({ADMINISTRATOR, CAMPAIGN_MANAGER, CONTRIBUTOR, APPROVER, VIEWER})
class StakeholdersPages {

    private static final int A_PAGE = 50;
    private static final int MOST_DELIVERIES = 500;

    private final DirectoryClient directory;
    private final DeliveriesClient deliveries;
    private final Elsewhere elsewhere;
    private final StakeholderTimeline timeline;
    private final ObjectMapper json;
    private final CurrentPerson person;
    private final Frames frames;

    StakeholdersPages(
            @RestClient DirectoryClient directory,
            @RestClient DeliveriesClient deliveries,
            Elsewhere elsewhere,
            StakeholderTimeline timeline,
            ObjectMapper json,
            CurrentPerson person,
            Frames frames) {
        this.directory = directory;
        this.deliveries = deliveries;
        this.elsewhere = elsewhere;
        this.timeline = timeline;
        this.json = json;
        this.person = person;
        this.frames = frames;
    }

    @GET
    @Operation(hidden = true)
    public Response search(
            @QueryParam("search") @DefaultValue("") String search,
            @QueryParam("kind") @DefaultValue("") String kind,
            @QueryParam("market") @DefaultValue("") String market,
            @QueryParam("tag") @DefaultValue("") String tag,
            @QueryParam("after") Optional<UUID> after) {
        Form form = Form.empty()
                .with("search", search)
                .with("kind", kind)
                .with("market", market)
                .with("tag", tag);
        try {
            Found found = elsewhere.ask(
                    Elsewhere.DIRECTORY,
                    () -> directory.search(
                            given(search),
                            given(kind),
                            given(market),
                            tag.isBlank() ? List.of() : List.of(tag.strip()),
                            after.orElse(null),
                            A_PAGE));
            boolean searched = !(search + kind + market + tag).isBlank();
            return page(
                    form,
                    found.items().stream().map(StakeholdersPages::row).toList(),
                    "",
                    searched,
                    found.next()
                            .map(next -> address(search, kind, market, tag, next))
                            .orElse(""));
        } catch (ServiceAway away) {
            return page(form, List.of(), away.words(), true, "");
        } catch (ProblemException refused) {
            form.refuse("search", String.valueOf(refused.getMessage()));
            return page(form, List.of(), "", true, "");
        }
    }

    @GET
    @Path("{id}")
    @Operation(hidden = true)
    public Response stakeholder(UUID id) {
        JsonNode found = elsewhere.ask(Elsewhere.DIRECTORY, () -> directory.get(id));
        Stakeholder stakeholder = read(found);
        List<Delivery> sent = List.of();
        String away = "";
        if (!isViewer()) {
            try {
                sent = elsewhere
                        .ask(Elsewhere.SENDING, () -> deliveries.of(id, MOST_DELIVERIES))
                        .items();
            } catch (ServiceAway silent) {
                away = silent.words();
            }
        }
        return Html.page(Templates.stakeholder(
                frames.current(),
                new StakeholderPage(
                        StakeholderWords.name(stakeholder),
                        stakeholder.kind().code(),
                        one(stakeholder.kind()),
                        StakeholderWords.flags(stakeholder),
                        StakeholderWords.facts(stakeholder),
                        StakeholderWords.contact(stakeholder),
                        timeline.of(found.path("history"), sent),
                        away)));
    }

    private Response page(Form form, List<StakeholdersPage.Row> rows, String away, boolean searched, String next) {
        boolean viewerOnly = isViewer();
        return Html.page(
                form.hasErrors() ? 422 : 200,
                Templates.stakeholders(
                        frames.current(),
                        new StakeholdersPage(
                                form,
                                kinds(viewerOnly),
                                rows,
                                away,
                                searched,
                                next,
                                Everybody.WHO_PLAN.stream().anyMatch(person::has),
                                !viewerOnly)));
    }

    private boolean isViewer() {
        return person.roles().stream().allMatch(VIEWER::equals);
    }

    /** That somebody is a patient is itself protected. */
    private static List<Choice> kinds(boolean viewerOnly) {
        return Arrays.stream(StakeholderKind.values())
                .filter(kind -> !viewerOnly || kind != StakeholderKind.PATIENT)
                .map(kind -> Choice.of(kind.code(), Words.of(kind)))
                .toList();
    }

    private static StakeholdersPage.Row row(Stakeholder stakeholder) {
        return new StakeholdersPage.Row(
                stakeholder.id(),
                stakeholder.kind().code(),
                one(stakeholder.kind()),
                StakeholderWords.name(stakeholder),
                StakeholderWords.detail(stakeholder),
                stakeholder.market().orElse(""),
                StakeholderWords.reach(stakeholder),
                StakeholderWords.flags(stakeholder));
    }

    static String one(StakeholderKind kind) {
        return switch (kind) {
            case EMPLOYER -> "Employer";
            case PATIENT -> "Patient";
            case PHYSICIAN -> "Physician";
        };
    }

    private Stakeholder read(JsonNode found) {
        try {
            return json.treeToValue(found, Stakeholder.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("stakeholder-service describes somebody in an unknown way", e);
        }
    }

    private static @Nullable String given(String typed) {
        return typed.isBlank() ? null : typed.strip();
    }

    private static String address(String search, String kind, String market, String tag, UUID next) {
        return UriBuilder.fromPath("/stakeholders")
                .queryParam("search", "{search}")
                .queryParam("kind", "{kind}")
                .queryParam("market", "{market}")
                .queryParam("tag", "{tag}")
                .queryParam("after", next)
                .build(search, kind, market, tag)
                .toString();
    }
}
