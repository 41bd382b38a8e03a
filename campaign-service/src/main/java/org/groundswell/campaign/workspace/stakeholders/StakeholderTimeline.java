package org.groundswell.campaign.workspace.stakeholders;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.groundswell.campaign.planning.CampaignSummary;
import org.groundswell.campaign.planning.Campaigns;
import org.groundswell.campaign.planning.SeenCampaigns;
import org.groundswell.campaign.words.Words;
import org.groundswell.campaign.workspace.Numbers;
import org.groundswell.campaign.workspace.deliveries.DeliveriesClient.Delivery;
import org.groundswell.campaign.workspace.stakeholders.StakeholderPage.Event;
import org.groundswell.contracts.Channel;
import org.groundswell.platform.security.CurrentPerson;
import org.groundswell.platform.time.OrganisationZone;

/** Makes one story of what the directory's features know of somebody's past, and of our messages to them. What is about a campaign of others is left out. */
@ApplicationScoped
class StakeholderTimeline {

    private final Campaigns campaigns;
    private final SeenCampaigns seen;
    private final CurrentPerson person;
    private final OrganisationZone zone;

    StakeholderTimeline(Campaigns campaigns, SeenCampaigns seen, CurrentPerson person, OrganisationZone zone) {
        this.campaigns = campaigns;
        this.seen = seen;
        this.person = person;
        this.zone = zone;
    }

    /** @param letter of which delivery there is a letter to be opened */
    record Moment(Instant at, String code, String what, String detail, Optional<UUID> letter) {

        Moment(Instant at, String code, String what, String detail) {
            this(at, code, what, detail, Optional.empty());
        }
    }

    /** The newest first. */
    List<Event> of(JsonNode history, List<Delivery> deliveries) {
        Map<String, String> names = names(history, deliveries);
        List<Moment> moments = new ArrayList<>();
        each(history, "asks", ask -> asked(ask, names), moments);
        each(history, "outreach", outreach -> did(outreach, names), moments);
        each(history, "consent", StakeholderTimeline::consented, moments);
        each(history, "imports", StakeholderTimeline::imported, moments);
        each(history, "touches", StakeholderTimeline::touched, moments);
        deliveries.stream()
                .filter(delivery -> names.containsKey(delivery.campaignId().toString()))
                .flatMap(delivery -> DeliveryMoments.of(
                        delivery, names.getOrDefault(delivery.campaignId().toString(), "")))
                .forEach(moments::add);
        return moments.stream()
                .sorted(Comparator.comparing(Moment::at).reversed())
                .map(moment -> new Event(
                        Numbers.momentAndYear(moment.at().atZone(zone.zone())),
                        moment.code(),
                        moment.what(),
                        moment.detail(),
                        moment.letter()
                                .map("/letters/received/letter?delivery=%s"::formatted)
                                .orElse("")))
                .toList();
    }

    /** Of the campaigns that stand in it and that the reader sees. */
    private Map<String, String> names(JsonNode history, List<Delivery> deliveries) {
        Set<UUID> ids =
                deliveries.stream().map(Delivery::campaignId).collect(Collectors.toCollection(LinkedHashSet::new));
        history.findValuesAsText("campaignId").stream().map(UUID::fromString).forEach(ids::add);
        return campaigns.all(seen.among(ids, person.id(), person.roles())).stream()
                .collect(Collectors.toMap(campaign -> campaign.id().toString(), CampaignSummary::name));
    }

    private static void each(
            JsonNode history, String part, Function<JsonNode, List<Moment>> read, List<Moment> moments) {
        StreamSupport.stream(history.path(part).spliterator(), false).map(read).forEach(moments::addAll);
    }

    private static List<Moment> asked(JsonNode ask, Map<String, String> names) {
        String campaign = names.get(text(ask, "campaignId"));
        if (campaign == null) {
            return List.of();
        }
        List<Moment> moments = new ArrayList<>();
        at(ask, "frozenAt")
                .ifPresent(at ->
                        moments.add(new Moment(at, "asks", "Asked by " + channel(text(ask, "channel")), campaign)));
        at(ask, "closedAt")
                .ifPresent(at -> moments.add(new Moment(
                        at, "asks", "Ask closed: " + text(ask, "closedReason").replace('_', ' '), campaign)));
        return moments;
    }

    private static String channel(String code) {
        return Stream.of(Channel.values())
                .filter(channel -> channel.code().equals(code))
                .map(channel -> Words.of(channel).toLowerCase(Locale.US))
                .findFirst()
                .orElse(code);
    }

    private static List<Moment> did(JsonNode outreach, Map<String, String> names) {
        String campaign = names.get(text(outreach, "campaignId"));
        if (campaign == null) {
            return List.of();
        }
        List<Moment> moments = new ArrayList<>();
        String what = switch (text(outreach, "form")) {
            case "letter" -> "Wrote a letter";
            case "email" -> "Wrote an e-mail";
            case "call" -> "Called";
            case "signature" -> "Signed";
            case "meeting" -> "Met";
            case String other -> other.replace('_', ' ');
        };
        at(outreach, "occurredAt")
                .ifPresent(at -> moments.add(new Moment(
                        at,
                        "outreach",
                        what,
                        "%s, %s".formatted(campaign, text(outreach, "proof").replace('_', ' ')))));
        at(outreach, "confirmedAt")
                .ifPresent(at -> moments.add(new Moment(at, "outreach", "That is confirmed", campaign)));
        return moments;
    }

    private static List<Moment> consented(JsonNode change) {
        List<String> channels = new ArrayList<>();
        change.path("channels").forEach(channel -> channels.add(channel.asText()));
        String what = change.path("given").asBoolean() ? "May be contacted by " : "Not to be contacted by ";
        return at(change, "changedAt")
                .map(at -> List.of(new Moment(
                        at,
                        "consent",
                        what + (channels.isEmpty() ? "any channel" : String.join(", ", channels)),
                        text(change, "reason"))))
                .orElse(List.of());
    }

    private static List<Moment> imported(JsonNode entry) {
        return at(entry, "committedAt")
                .map(at -> List.of(new Moment(
                        at,
                        "imports",
                        entry.path("added").asBoolean() ? "Added by an import" : "Changed by an import",
                        "%s, by %s".formatted(text(entry, "name"), text(entry, "importedBy")))))
                .orElse(List.of());
    }

    private static List<Moment> touched(JsonNode touch) {
        String promise = text(touch, "promise");
        String detail =
                promise.isEmpty() ? text(touch, "note") : "Promised: %s. %s".formatted(promise, text(touch, "note"));
        return at(touch, "touchedAt")
                .map(at -> List.of(new Moment(
                        at,
                        "touches",
                        "%s, by %s".formatted(touchKind(text(touch, "kind")), text(touch, "loggedBy")),
                        detail.strip())))
                .orElse(List.of());
    }

    private static String touchKind(String code) {
        return switch (code) {
            case "call" -> "We called";
            case "meeting" -> "We met";
            case "email" -> "We wrote an e-mail";
            case "letter" -> "We wrote a letter";
            case "event" -> "We met at an event";
            default -> "Note";
        };
    }

    private static String text(JsonNode node, String field) {
        return node.path(field).asText("");
    }

    private static Optional<Instant> at(JsonNode node, String field) {
        try {
            return Optional.of(text(node, field))
                    .filter(at -> !at.isEmpty() && !at.equals("null"))
                    .map(Instant::parse);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
