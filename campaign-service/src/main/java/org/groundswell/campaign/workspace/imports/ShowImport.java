package org.groundswell.campaign.workspace.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.groundswell.campaign.workspace.Choice;
import org.groundswell.campaign.workspace.Elsewhere;
import org.groundswell.campaign.workspace.Form;
import org.groundswell.campaign.workspace.Frames;
import org.groundswell.campaign.workspace.Html;
import org.groundswell.campaign.workspace.Numbers;
import org.groundswell.campaign.workspace.imports.ImportsClient.Import;
import org.groundswell.campaign.workspace.imports.ImportsClient.Report;
import org.groundswell.campaign.workspace.imports.StandingPage.Figure;
import org.groundswell.campaign.workspace.imports.StandingPage.Unmapped;

/** Makes the pages of one import. */
@ApplicationScoped
class ShowImport {

    private static final int SHOWN_SAMPLES = 3;
    private static final int MOST_UNMAPPED = 100;
    private static final int SHOWN_FAULTS = 100;

    private final ImportsClient client;
    private final Elsewhere elsewhere;
    private final KnownPayers payers;
    private final Samples samples;
    private final Frames frames;

    ShowImport(
            @RestClient ImportsClient client, Elsewhere elsewhere, KnownPayers payers, Samples samples, Frames frames) {
        this.client = client;
        this.elsewhere = elsewhere;
        this.payers = payers;
        this.samples = samples;
        this.frames = frames;
    }

    Map<UUID, String> knownPayers() {
        return payers.all(elsewhere.ask(Elsewhere.DIRECTORY, client::payers).items());
    }

    Response columns(int status, Import of, Form form) {
        var uploaded = samples.of(of.id());
        List<String> header = of.detected().header();
        List<ColumnsPage.Column> columns = new ArrayList<>();
        for (int i = 0; i < header.size(); i++) {
            int column = i;
            String seen = uploaded.map(file -> file.samples().stream()
                            .filter(row -> row.size() > column)
                            .map(row -> row.get(column))
                            .filter(value -> !value.isBlank())
                            .distinct()
                            .limit(SHOWN_SAMPLES)
                            .collect(Collectors.joining(" · ")))
                    .orElse("");
            columns.add(new ColumnsPage.Column("column-" + i, header.get(i), seen));
        }
        List<Choice> fields = ImportFields.of(of.kind()).stream()
                .map(code -> Choice.of(code, FieldWords.of(code)))
                .toList();
        return Html.page(
                status,
                Templates.columns(
                        frames.current(),
                        new ColumnsPage(
                                of.id(),
                                of.name(),
                                FieldWords.kind(of.kind()),
                                detected(of),
                                uploaded.map(UploadClient.Uploaded::remembered).orElse(false),
                                of.lacking().stream().map(FieldWords::lacking).collect(Collectors.joining(", ")),
                                form,
                                columns,
                                fields,
                                KnownPayers.choices(knownPayers()))));
    }

    Response standing(int status, Import of, Form form) {
        List<Unmapped> unmapped =
                of.report().map(report -> unmapped(of, report, form)).orElse(List.of());
        boolean covers = unmapped.stream().anyMatch(Unmapped::cover);
        int percent = of.progress()
                .filter(progress -> progress.of() > 0)
                .map(progress -> (int) (100 * progress.rows() / progress.of()))
                .orElse(0);
        return Html.page(
                status,
                Templates.standing(
                        frames.current(),
                        new StandingPage(
                                of.id(),
                                of.name(),
                                FieldWords.kind(of.kind()),
                                of.state(),
                                running(of.state()),
                                percent,
                                of.progress()
                                        .map(progress -> "%s of %s rows"
                                                .formatted(
                                                        Numbers.count(progress.rows()), Numbers.count(progress.of())))
                                        .orElse(""),
                                of.failure().orElse(""),
                                of.report().map(ShowImport::figures).orElse(List.of()),
                                of.report().map(ShowImport::faults).orElse(List.of()),
                                of.report()
                                        .map(report -> report.faulty() > SHOWN_FAULTS)
                                        .orElse(false),
                                unmapped,
                                covers ? KnownPayers.meanings(knownPayers()) : List.of(),
                                form,
                                done(of.state()))));
    }

    static String running(String state) {
        return switch (state) {
            case "checking" -> "The file is being checked. Nothing is changed yet.";
            case "committing" -> "The import is being written.";
            case "undoing" -> "The import is being taken back.";
            default -> "";
        };
    }

    private static String done(String state) {
        return switch (state) {
            case "committed" -> "The import is in the directory.";
            case "undone" -> "The import was taken back.";
            default -> "";
        };
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

    private static List<Figure> figures(Report report) {
        List<Figure> figures = new ArrayList<>();
        figures.add(new Figure("New", Numbers.count(report.added()), "nobody in the directory matches"));
        figures.add(new Figure("Changed", Numbers.count(report.changed()), "change somebody"));
        figures.add(new Figure("Unchanged", Numbers.count(report.unchanged()), "tell nothing new"));
        figures.add(new Figure(
                "Skipped",
                Numbers.count(report.duplicates() + report.superseded()),
                "say again whom an earlier row said, or a cover that is over"));
        figures.add(new Figure("Faulty", Numbers.count(report.faulty()), "can’t be taken"));
        return figures;
    }

    private static List<StandingPage.FaultRow> faults(Report report) {
        return report.faults().stream()
                .limit(SHOWN_FAULTS)
                .map(fault -> new StandingPage.FaultRow(
                        Numbers.count(fault.row()), fault.column(), fault.value(), fault.reason()))
                .toList();
    }

    private static List<Unmapped> unmapped(Import of, Report report, Form form) {
        List<Unmapped> unmapped = new ArrayList<>();
        report.unmappedValues()
                .forEach((field, values) -> values.forEach((value, count) -> {
                    if (unmapped.size() < MOST_UNMAPPED) {
                        String typed = form.value("meant-" + unmapped.size());
                        unmapped.add(new Unmapped(
                                field,
                                FieldWords.of(field),
                                value,
                                Numbers.count(count),
                                typed.isEmpty() ? ImportMapping.proposed(of, field, value) : typed,
                                field.equals("payer_name")));
                    }
                }));
        return unmapped;
    }
}
