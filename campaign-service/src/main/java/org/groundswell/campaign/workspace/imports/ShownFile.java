package org.groundswell.campaign.workspace.imports;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.groundswell.campaign.workspace.Form;
import org.groundswell.campaign.workspace.Numbers;
import org.groundswell.campaign.workspace.imports.ImportsClient.Import;

/**
 * What a page says of an import's file. Forms carry it along, so that nothing of them is lost while the directory is away.
 *
 * @param kind its code
 * @param detected how the file was read: its rows, its encoding, its delimiter
 * @param lacking what has to be mapped before it can be checked; empty where nothing
 */
record ShownFile(UUID id, String name, String kind, String detected, List<String> header, String lacking) {

    static ShownFile of(Import of) {
        return new ShownFile(
                of.id(),
                of.name(),
                of.kind(),
                detected(of),
                of.detected().header(),
                of.lacking().stream().map(FieldWords::lacking).collect(Collectors.joining(", ")));
    }

    /** As the page showed it from which the form comes. */
    static ShownFile of(UUID id, Form form) {
        return new ShownFile(
                id, form.value("file-name"), form.value("file-kind"), form.value("detected"), form.all("header"), "");
    }

    private static String detected(Import of) {
        String delimiter = switch (of.detected().delimiter()) {
            case "\t" -> "tabs";
            case ";" -> "semicolons";
            case "|" -> "bars";
            default -> "commas";
        };
        return "%s rows, read as %s with %s between the columns"
                .formatted(Numbers.count(of.detected().rows()), of.detected().encoding(), delimiter);
    }
}
