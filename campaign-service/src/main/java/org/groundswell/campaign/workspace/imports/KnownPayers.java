package org.groundswell.campaign.workspace.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.groundswell.campaign.planning.PayerNames;
import org.groundswell.campaign.words.Words;
import org.groundswell.campaign.workspace.Choice;
import org.groundswell.contracts.LineOfBusiness;

/** The payers that a plan's name can mean: those that we plan with, and those that files have brought. */
@ApplicationScoped
class KnownPayers {

    private final PayerNames planned;

    KnownPayers(PayerNames planned) {
        this.planned = planned;
    }

    Map<UUID, String> all(List<ImportsClient.Payer> imported) {
        Map<UUID, String> names = new LinkedHashMap<>(planned.all());
        imported.forEach(payer -> names.putIfAbsent(payer.id(), payer.name()));
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
