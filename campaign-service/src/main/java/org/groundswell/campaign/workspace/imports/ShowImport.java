package org.groundswell.campaign.workspace.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.groundswell.campaign.workspace.Form;
import org.groundswell.campaign.workspace.Frames;
import org.groundswell.campaign.workspace.Html;
import org.groundswell.campaign.workspace.Numbers;
import org.groundswell.campaign.workspace.imports.ImportsClient.Import;
import org.groundswell.campaign.workspace.imports.ImportsClient.Report;
import org.groundswell.campaign.workspace.imports.StandingPage.Figure;

/** Makes the page on which an import stands: being worked on, checked, done. */
@ApplicationScoped
class ShowImport {

    private static final int SHOWN_FAULTS = 100;

    private final KnownPayers payers;
    private final Frames frames;

    ShowImport(KnownPayers payers, Frames frames) {
        this.payers = payers;
        this.frames = frames;
    }

    /** @param from how many of the values that nothing is known of stand on the pages before */
    Response standing(int status, Import of, Form form, int from) {
        UnmappedValues unmapped = UnmappedValues.of(of, form, from);
        return page(
                status,
                new StandingPage(
                        of.id(),
                        of.name(),
                        of.kind(),
                        FieldWords.kind(of.kind()),
                        of.state(),
                        running(of.state()),
                        of.progress()
                                .filter(progress -> progress.of() > 0)
                                .map(progress -> (int) (100 * progress.rows() / progress.of()))
                                .orElse(0),
                        of.progress()
                                .map(progress -> "%s of %s rows"
                                        .formatted(Numbers.count(progress.rows()), Numbers.count(progress.of())))
                                .orElse(""),
                        of.failure().orElse(""),
                        of.report().map(ShowImport::figures).orElse(List.of()),
                        of.report().map(ShowImport::faults).orElse(List.of()),
                        of.report()
                                .map(report -> report.faulty() > SHOWN_FAULTS)
                                .orElse(false),
                        shown(of.id(), unmapped),
                        unmapped.isAnyCover() ? unmapped.meanings(payers.knownNow()) : List.of(),
                        form,
                        done(of.state())));
    }

    /** What was said of values while the directory is away. */
    Response values(int status, UUID id, Form form) {
        ShownFile file = ShownFile.of(id, form);
        UnmappedValues unmapped = UnmappedValues.of(form);
        return page(
                status,
                new StandingPage(
                        id,
                        file.name(),
                        file.kind(),
                        FieldWords.kind(file.kind()),
                        "",
                        "",
                        0,
                        "",
                        "",
                        List.of(),
                        List.of(),
                        false,
                        shown(id, unmapped),
                        unmapped.meanings(payers.planned()),
                        form,
                        ""));
    }

    private Response page(int status, StandingPage page) {
        return Html.page(status, Templates.standing(frames.current(), page));
    }

    private static StandingPage.Unmapped shown(UUID id, UnmappedValues unmapped) {
        return new StandingPage.Unmapped(
                unmapped.values(),
                unmapped.from(),
                unmapped.shown(),
                unmapped.unlisted() == 0 ? "" : Numbers.count(unmapped.unlisted()),
                unmapped.before().map(from -> address(id, from)).orElse(""),
                unmapped.after().map(from -> address(id, from)).orElse(""));
    }

    private static String address(UUID id, int from) {
        return "/stakeholders/imports/%s?from=%d#values".formatted(id, from);
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
}
