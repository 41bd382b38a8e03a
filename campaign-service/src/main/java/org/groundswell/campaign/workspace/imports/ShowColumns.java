package org.groundswell.campaign.workspace.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.groundswell.campaign.workspace.Choice;
import org.groundswell.campaign.workspace.Form;
import org.groundswell.campaign.workspace.Frames;
import org.groundswell.campaign.workspace.Html;
import org.groundswell.campaign.workspace.imports.UploadClient.Uploaded;

/** Makes the page on which is said what columns mean. */
@ApplicationScoped
class ShowColumns {

    private static final int SHOWN_SAMPLES = 3;

    private final KnownPayers payers;
    private final Samples samples;
    private final Frames frames;

    ShowColumns(KnownPayers payers, Samples samples, Frames frames) {
        this.payers = payers;
        this.samples = samples;
        this.frames = frames;
    }

    Response page(int status, ShownFile file, Form form) {
        Optional<Uploaded> uploaded = samples.of(file.id());
        List<ColumnsPage.Column> columns = new ArrayList<>();
        for (int i = 0; i < file.header().size(); i++) {
            int column = i;
            columns.add(new ColumnsPage.Column(
                    "column-" + i,
                    file.header().get(i),
                    uploaded.map(rows -> samples(rows, column)).orElse("")));
        }
        return Html.page(
                status,
                Templates.columns(
                        frames.current(),
                        new ColumnsPage(
                                file,
                                FieldWords.kind(file.kind()),
                                uploaded.map(Uploaded::remembered).orElse(false),
                                form,
                                columns,
                                ImportFields.of(file.kind()).stream()
                                        .map(code -> Choice.of(code, FieldWords.of(code)))
                                        .toList(),
                                payers(form))));
    }

    /** With the one that was chosen before, also while its name is not to be had. */
    private List<Choice> payers(Form form) {
        Map<UUID, String> known = payers.knownNow();
        form.ids(ImportMapping.PAYER).forEach(chosen -> known.putIfAbsent(chosen, KnownPayers.CHOSEN_BEFORE));
        return KnownPayers.choices(known);
    }

    private static String samples(Uploaded file, int column) {
        return file.samples().stream()
                .filter(row -> row.size() > column)
                .map(row -> row.get(column))
                .filter(value -> !value.isBlank())
                .distinct()
                .limit(SHOWN_SAMPLES)
                .collect(Collectors.joining(" · "));
    }
}
