package org.groundswell.stakeholder.imports;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.groundswell.stakeholder.directory.Cleaned;
import org.groundswell.stakeholder.directory.Cleaned.Clean;
import org.groundswell.stakeholder.directory.Cleaned.Refused;
import org.groundswell.stakeholder.directory.Days;
import org.groundswell.stakeholder.directory.PersonName;
import org.groundswell.stakeholder.directory.PlainText;
import org.groundswell.stakeholder.directory.StakeholderColumn;
import org.groundswell.stakeholder.directory.ZipCode;

/** Turns the rows of one file into what the directory keeps, and says what is wrong with those that it can't. For one thread. */
final class RowCleaner {

    private static final Set<String> NOTHING = Set.of("null", "n/a", "#n/a", "\\n", "nan");

    private final ImportPlan plan;
    private final LocalDate today;

    RowCleaner(ImportPlan plan, LocalDate today) {
        this.plan = plan;
        this.today = today;
    }

    RowDraft clean(CsvRow row) {
        RowDraft draft = new RowDraft(row.number());
        if (row.fields() != plan.width()) {
            draft.refuse("", "", "has %d fields where the header has %d".formatted(row.fields(), plan.width()));
            return draft;
        }
        for (Step step : plan.steps()) {
            String value = row.values()[step.place()];
            if (!isNothing(value)) {
                read(step, value, step.translated(value), draft);
            }
        }
        completeName(draft);
        plan.missing(draft).forEach(reason -> draft.refuse("", "", reason));
        return draft;
    }

    private void read(Step step, String written, String value, RowDraft draft) {
        switch (step.field()) {
            case FULL_NAME -> readName(step, written, value, draft);
            case PAYER_NAME -> readPayer(step, written, value, draft);
            case BIRTH_DATE -> readBirth(step, written, value, draft);
            case DEATH_DATE -> readDeath(step, written, value, draft);
            case ORGANISATION_ID -> keep(step, written, PlainText.clean(value), draft::belongTo, draft);
            case ZIP ->
                keep(
                        step,
                        written,
                        ZipCode.clean(value, draft.get(StakeholderColumn.STATE)),
                        zip -> draft.put(StakeholderColumn.ZIP, zip),
                        draft);
            case COVERED_FROM, COVERED_UNTIL -> keepIn(step, written, Days.clean(value), draft);
            case FIRST_NAME, MIDDLE_NAME, LAST_NAME -> keepIn(step, written, PlainText.clean(plan.name(value)), draft);
            default ->
                step.field().column().ifPresent(target -> keepIn(step, written, step.clean(target, value), draft));
        }
    }

    private void readName(Step step, String written, String value, RowDraft draft) {
        if (plan.kind() == ImportKind.PAYER) {
            keepIn(step, written, PlainText.clean(value), draft);
            return;
        }
        keep(step, written, PlainText.clean(plan.name(value)), text -> putName(text, draft), draft);
    }

    private static void putName(String text, RowDraft draft) {
        PersonName name = PersonName.parse(text);
        draft.putIfAbsent(StakeholderColumn.PREFIX, name.prefix());
        draft.putIfAbsent(StakeholderColumn.FIRST_NAME, name.first());
        draft.putIfAbsent(StakeholderColumn.MIDDLE_NAME, name.middle());
        draft.putIfAbsent(StakeholderColumn.LAST_NAME, name.last());
        draft.putIfAbsent(StakeholderColumn.SUFFIX, name.suffix());
    }

    private void readPayer(Step step, String written, String value, RowDraft draft) {
        plan.payers()
                .find(value)
                .ifPresentOrElse(
                        cover -> {
                            draft.tellCover();
                            cover.payerId().ifPresent(id -> draft.put(StakeholderColumn.PAYER_ID, id.toString()));
                            cover.lineOfBusiness()
                                    .ifPresent(
                                            line -> draft.putIfAbsent(StakeholderColumn.LINE_OF_BUSINESS, line.code()));
                            draft.put(StakeholderColumn.PLAN_NAME, plan.planName(value));
                        },
                        () -> refuse(step, written, "is no payer that is known here: map it", draft));
    }

    private void readBirth(Step step, String written, String value, RowDraft draft) {
        AgeWord.of(value)
                .ifPresentOrElse(
                        word -> putAge(word, draft),
                        () -> keep(step, written, Days.clean(value), day -> putAge(ageOn(day), draft), draft));
    }

    private void readDeath(Step step, String written, String value, RowDraft draft) {
        if (AgeWord.isDeceased(value)) {
            draft.put(StakeholderColumn.IS_DECEASED, "true");
            return;
        }
        keep(step, written, Days.clean(value), day -> draft.put(StakeholderColumn.IS_DECEASED, "true"), draft);
    }

    private AgeWord ageOn(String birth) {
        return AgeWord.at(LocalDate.parse(birth), today);
    }

    private static void putAge(AgeWord age, RowDraft draft) {
        draft.put(StakeholderColumn.IS_MINOR, String.valueOf(age == AgeWord.MINOR));
    }

    private static void completeName(RowDraft draft) {
        String full = new PersonName(
                        null,
                        draft.get(StakeholderColumn.FIRST_NAME),
                        draft.get(StakeholderColumn.MIDDLE_NAME),
                        draft.get(StakeholderColumn.LAST_NAME),
                        draft.get(StakeholderColumn.SUFFIX))
                .full();
        draft.putIfAbsent(StakeholderColumn.FULL_NAME, full);
    }

    private static void keepIn(Step step, String written, Cleaned cleaned, RowDraft draft) {
        step.field()
                .column()
                .ifPresent(target -> keep(step, written, cleaned, value -> draft.put(target, value), draft));
    }

    private static void keep(Step step, String written, Cleaned cleaned, Consumer<String> keeper, RowDraft draft) {
        switch (cleaned) {
            case Clean(String value) -> keeper.accept(value);
            case Refused(String reason) -> refuse(step, written, reason, draft);
        }
    }

    private static void refuse(Step step, String written, String reason, RowDraft draft) {
        draft.refuse(step.column(), Cells.showable(step.field(), written), reason);
    }

    private static boolean isNothing(String value) {
        return value.isBlank() || value.length() <= 4 && NOTHING.contains(Step.key(value));
    }

    /** Of a faulty row, what is kept for the one who corrects it. */
    List<String> cells(CsvRow row) {
        return Cells.of(row, plan.stepsInFileOrder(), today);
    }
}
