package org.groundswell.campaign.workspace.relationships;

import static org.groundswell.platform.security.Roles.ADMINISTRATOR;
import static org.groundswell.platform.security.Roles.CAMPAIGN_MANAGER;
import static org.groundswell.platform.security.Roles.CONTRIBUTOR;
import static org.groundswell.platform.security.Roles.VIEWER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.groundswell.campaign.planning.Campaigns;
import org.groundswell.campaign.rest.PageRequest;
import org.groundswell.campaign.workspace.Choice;
import org.groundswell.campaign.workspace.Elsewhere;
import org.groundswell.campaign.workspace.Form;
import org.groundswell.campaign.workspace.Frames;
import org.groundswell.campaign.workspace.Html;
import org.groundswell.campaign.workspace.Numbers;
import org.groundswell.campaign.workspace.ServiceAway;
import org.groundswell.campaign.workspace.relationships.RelationshipsClient.Found;
import org.groundswell.campaign.workspace.relationships.RelationshipsClient.Relationship;
import org.groundswell.campaign.workspace.relationships.RelationshipsPage.Row;
import org.groundswell.contracts.StakeholderKind;
import org.groundswell.platform.security.CurrentPerson;
import org.groundswell.platform.time.OrganisationZone;
import org.jspecify.annotations.Nullable;

/** Makes the page of relationships. */
@ApplicationScoped
class ShowRelationships {

    private static final int A_PAGE = 50;
    private static final int MOST_CAMPAIGNS = 200;
    /** Whoever nobody was in touch with for so long has gone quiet. */
    private static final int SILENT_DAYS = 30;

    private final RelationshipsClient client;
    private final Elsewhere elsewhere;
    private final Campaigns campaigns;
    private final CurrentPerson person;
    private final OrganisationZone zone;
    private final Frames frames;

    ShowRelationships(
            @RestClient RelationshipsClient client,
            Elsewhere elsewhere,
            Campaigns campaigns,
            CurrentPerson person,
            OrganisationZone zone,
            Frames frames) {
        this.client = client;
        this.elsewhere = elsewhere;
        this.campaigns = campaigns;
        this.person = person;
        this.zone = zone;
        this.frames = frames;
    }

    Response page(int status, RelationshipsFilter filter, Form touch) {
        List<Row> rows = List.of();
        List<String> owners = List.of();
        String away = "";
        String next = "";
        try {
            Found found = elsewhere.ask(
                    Elsewhere.DIRECTORY,
                    () -> client.list(
                            campaign(filter.campaign()),
                            given(filter.kind()),
                            given(filter.owner()),
                            filter.after().orElse(null),
                            A_PAGE));
            LocalDate today = zone.today();
            rows = found.items().stream().map(row -> row(row, today)).toList();
            next = found.next().map(Optional::of).map(filter::address).orElse("");
            owners = elsewhere.ask(Elsewhere.DIRECTORY, client::owners).items();
        } catch (ServiceAway silent) {
            away = silent.words();
        }
        boolean viewerOnly = person.roles().stream().allMatch(VIEWER::equals);
        return Html.page(
                status,
                Templates.relationships(
                        frames.current(),
                        new RelationshipsPage(
                                Form.empty()
                                        .with("kind", filter.kind())
                                        .with("owner", filter.owner())
                                        .with("campaign", filter.campaign()),
                                List.of(Choice.of("employer", "Employers"), Choice.of("physician", "Physicians")),
                                owners(owners),
                                campaigns.allVisibleTo(person, PageRequest.first(MOST_CAMPAIGNS)).items().stream()
                                        .map(campaign -> Choice.of(campaign.id(), campaign.name()))
                                        .toList(),
                                rows,
                                filter.address(filter.after()),
                                away,
                                next,
                                person.has(ADMINISTRATOR) || person.has(CAMPAIGN_MANAGER) || person.has(CONTRIBUTOR),
                                !viewerOnly,
                                touch)));
    }

    private static List<Choice> owners(List<String> names) {
        List<Choice> owners = new ArrayList<>();
        owners.add(Choice.of("none", "nobody"));
        names.forEach(name -> owners.add(Choice.of(name, name)));
        return owners;
    }

    private static @Nullable UUID campaign(String typed) {
        try {
            return typed.isBlank() ? null : UUID.fromString(typed);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static @Nullable String given(String typed) {
        return typed.isBlank() ? null : typed;
    }

    private Row row(Relationship of, LocalDate today) {
        Optional<LocalDate> touched = of.lastTouch().map(touch -> zone.dayOf(touch.at()));
        boolean open =
                of.promise().filter(promise -> promise.keptAt().isEmpty()).isPresent();
        return new Row(
                of.id(),
                of.kind().code(),
                of.kind() == StakeholderKind.EMPLOYER ? "Employer" : "Physician",
                of.name(),
                join(", ", of.specialty(), of.market(), of.broker().map(broker -> "broker " + broker)),
                of.coveredLives() == 0 ? "" : Numbers.count(of.coveredLives()),
                of.owner().orElse(""),
                of.contact()
                        .map(contact -> join(", ", contact.name(), contact.title(), contact.phone()))
                        .orElse(""),
                of.lastTouch()
                        .map(touch -> "%s %s, by %s"
                                .formatted(touch.kind(), Numbers.shortDay(zone.dayOf(touch.at())), touch.by()))
                        .orElse("never"),
                touched.map(day -> ChronoUnit.DAYS.between(day, today) > SILENT_DAYS)
                        .orElse(true),
                of.promise()
                        .map(promise -> promise.text()
                                + promise.promisedFor()
                                        .map(day -> ", by " + Numbers.shortDay(day))
                                        .orElse("")
                                + (promise.keptAt().isPresent() ? " (kept)" : ""))
                        .orElse(""),
                open ? of.promise().map(promise -> promise.touchId().toString()).orElse("") : "",
                open
                        && of.promise()
                                .flatMap(RelationshipsClient.Promise::promisedFor)
                                .map(today::isAfter)
                                .orElse(false),
                did(of));
    }

    private String did(Relationship of) {
        if (of.did().isEmpty()) {
            return of.asks().asked() == 0 ? "not asked yet" : "nothing yet";
        }
        RelationshipsClient.Did did = of.did().get();
        return "%s on %s, %s"
                .formatted(
                        did.form().replace('_', ' '),
                        Numbers.shortDay(zone.dayOf(did.occurredAt())),
                        did.proof().replace('_', ' '));
    }

    private static String join(
            String between, Optional<String> first, Optional<String> second, Optional<String> third) {
        return Stream.of(first, second, third)
                .flatMap(Optional::stream)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(between));
    }
}
