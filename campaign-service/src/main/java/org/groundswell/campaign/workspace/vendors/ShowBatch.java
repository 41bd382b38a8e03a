package org.groundswell.campaign.workspace.vendors;

import static org.groundswell.platform.security.Roles.ADMINISTRATOR;
import static org.groundswell.platform.security.Roles.APPROVER;
import static org.groundswell.platform.security.Roles.CAMPAIGN_MANAGER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.groundswell.campaign.planning.Campaigns;
import org.groundswell.campaign.workspace.Elsewhere;
import org.groundswell.campaign.workspace.Form;
import org.groundswell.campaign.workspace.Frames;
import org.groundswell.campaign.workspace.Html;
import org.groundswell.campaign.workspace.Numbers;
import org.groundswell.campaign.workspace.vendors.BatchPage.Fact;
import org.groundswell.campaign.workspace.vendors.BatchPage.Link;
import org.groundswell.campaign.workspace.vendors.VendorsClient.Batch;
import org.groundswell.campaign.workspace.vendors.VendorsClient.Piece;
import org.groundswell.campaign.workspace.vendors.VendorsClient.Pieces;
import org.groundswell.platform.security.CurrentPerson;
import org.groundswell.platform.time.OrganisationZone;

/** Makes the page of one batch. */
@ApplicationScoped
class ShowBatch {

    private static final int PIECES = 200;

    private final VendorsClient client;
    private final Elsewhere elsewhere;
    private final Campaigns campaigns;
    private final CurrentPerson person;
    private final OrganisationZone zone;
    private final Frames frames;

    ShowBatch(
            @RestClient VendorsClient client,
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

    Response show(int status, Batch batch, int after, Form form) {
        Pieces pieces = elsewhere
                .tryAsking(Elsewhere.SENDING, () -> client.pieces(batch.id(), after, PIECES))
                .orElse(new Pieces(List.of(), Optional.empty()));
        boolean plans = person.has(ADMINISTRATOR) || person.has(CAMPAIGN_MANAGER);
        return Html.page(
                status,
                Templates.batch(
                        frames.current(),
                        new BatchPage(
                                batch.id(),
                                batch.name(),
                                campaigns.visibleTo(person, batch.campaignId()).name(),
                                batch.isToBeRecalled() ? "to be recalled" : BatchWords.state(batch.state()),
                                batch.isToBeRecalled() ? "bad" : BatchWords.stateCode(batch.state()),
                                batch.problem().orElse(""),
                                facts(batch),
                                outcomes(batch),
                                files(batch, plans || person.has(APPROVER)),
                                steps(batch, plans),
                                plans && isToBeReleased(batch),
                                plans && !List.of("closed", "recalled").contains(batch.state()),
                                Numbers.count(batch.pieces()),
                                pieces.items().stream().map(this::piece).toList(),
                                pieces.next()
                                        .map(next -> "/vendors/batches/%s?after=%d".formatted(batch.id(), next))
                                        .orElse(""),
                                form)));
    }

    private List<Fact> facts(Batch batch) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("Channel", BatchWords.channel(batch.channel())));
        facts.add(new Fact("Pieces", Numbers.count(batch.pieces())));
        facts.add(new Fact("Made", moment(batch.createdAt())));
        batch.approvedAt().ifPresent(at -> facts.add(new Fact("Proof approved", by(at, batch.approvedBy()))));
        batch.releasedAt().ifPresent(at -> facts.add(new Fact("Released", by(at, batch.releasedBy()))));
        batch.fetchedAt().ifPresent(at -> facts.add(new Fact("Fetched", moment(at))));
        batch.acceptedAt().ifPresent(at -> facts.add(new Fact("Taken into work", moment(at))));
        batch.closedAt().ifPresent(at -> facts.add(new Fact("Closed", moment(at))));
        batch.recallAskedAt().ifPresent(at -> facts.add(new Fact("Return asked for", moment(at))));
        batch.recalledAt().ifPresent(at -> facts.add(new Fact("Recalled", by(at, Optional.empty()))));
        batch.recallReason().ifPresent(reason -> facts.add(new Fact("Why", reason)));
        return facts;
    }

    private static List<Fact> outcomes(Batch batch) {
        List<Fact> outcomes = new ArrayList<>();
        batch.deliveries()
                .forEach((state, count) -> outcomes.add(new Fact(BatchWords.plain(state), Numbers.count(count))));
        batch.takenOut()
                .forEach((reason, count) ->
                        outcomes.add(new Fact("taken out: " + BatchWords.plain(reason), Numbers.count(count))));
        return outcomes;
    }

    private static List<Link> files(Batch batch, boolean maySee) {
        if (!maySee || batch.state().equals("rendering")) {
            return List.of();
        }
        return batch.channel().equals("print")
                ? List.of(
                        new Link("proof.pdf", "Proof"),
                        new Link("pieces.pdf", "All letters"),
                        new Link("manifest.csv", "Manifest"))
                : List.of(new Link("proof.csv", "Proof"), new Link("call-list.csv", "Call list"));
    }

    private static List<Link> steps(Batch batch, boolean plans) {
        if (!plans) {
            return List.of();
        }
        return switch (batch.state()) {
            case "released" -> List.of(new Link("fetch", "The vendor has it"));
            case "fetched" -> List.of(new Link("accept", "The vendor works on it"), new Link("close", "Close"));
            case "accepted" -> List.of(new Link("close", "Close"));
            default -> List.of();
        };
    }

    private static boolean isToBeReleased(Batch batch) {
        return batch.state().equals("approved")
                || batch.state().equals("rendered") && !batch.channel().equals("print");
    }

    private BatchPage.PieceRow piece(Piece piece) {
        return new BatchPage.PieceRow(
                piece.pieceId(),
                piece.firstPage()
                        .map(page -> "file %d, page %d".formatted(piece.file(), page))
                        .orElse("file " + piece.file()),
                piece.seed()
                        ? "seed"
                        : piece.takenOut()
                                .map(why -> "taken out: " + BatchWords.plain(why))
                                .orElse(piece.state().map(BatchWords::plain).orElse("")),
                piece.outcome().map(BatchWords::plain).orElse(""),
                piece.outcomeAt().map(this::moment).orElse(""));
    }

    private String by(Instant at, Optional<String> who) {
        return who.map(name -> "%s, by %s".formatted(moment(at), name)).orElse(moment(at));
    }

    private String moment(Instant at) {
        return Numbers.moment(at.atZone(zone.zone()));
    }
}
