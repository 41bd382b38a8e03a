package org.groundswell.campaign.workspace.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.groundswell.campaign.planning.PayerNames;
import org.groundswell.campaign.words.Words;
import org.groundswell.campaign.workspace.Choice;
import org.groundswell.campaign.workspace.Elsewhere;
import org.groundswell.contracts.LineOfBusiness;

/** The payers that a plan's name can mean: those that we plan with, and those that files have brought. */
@ApplicationScoped
class KnownPayers {

    static final String CHOSEN_BEFORE = "The one you chose";

    private final PayerNames planned;
    private final ImportsClient client;
    private final Elsewhere elsewhere;

    KnownPayers(PayerNames planned, @RestClient ImportsClient client, Elsewhere elsewhere) {
        this.planned = planned;
        this.client = client;
        this.elsewhere = elsewhere;
    }

    /** Those that we plan with. */
    Map<UUID, String> planned() {
        return new LinkedHashMap<>(planned.all());
    }

    /** While the directory is away, those that we plan with. */
    Map<UUID, String> knownNow() {
        Map<UUID, String> names = planned();
        elsewhere
                .tryAsking(Elsewhere.DIRECTORY, client::payers)
                .ifPresent(imported -> imported.items().forEach(payer -> names.putIfAbsent(payer.id(), payer.name())));
        return names;
    }

    static List<Choice> choices(Map<UUID, String> payers) {
        return payers.entrySet().stream()
                .map(payer -> Choice.of(payer.getKey(), payer.getValue()))
                .toList();
    }

    /** Every payer with every line of business, which together are one choice, and that it is no cover at all. */
    static List<Choice> meanings(Map<UUID, String> payers) {
        List<Choice> meanings = new ArrayList<>();
        meanings.add(new Choice("none", "No cover", ""));
        payers.forEach((id, name) -> {
            for (LineOfBusiness line : LineOfBusiness.values()) {
                meanings.add(Choice.of("%s %s".formatted(id, line.code()), "%s, %s".formatted(name, Words.of(line))));
            }
        });
        return meanings;
    }
}
