package org.groundswell.browsertests;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import com.microsoft.playwright.options.WaitForSelectorState;

/** A file on its way into the directory, step by step. */
final class ImportWizard {

    private static final Locator.WaitForOptions GONE =
            new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN);

    private final Visit visit;
    private final Page page;

    ImportWizard(Visit visit) {
        this.visit = visit;
        this.page = visit.page();
    }

    ImportWizard upload(String kind, String fileName, byte[] file) {
        visit.open("/stakeholders/imports");
        visit.choice("kind", kind).check();
        page.locator("#file").setInputFiles(new FilePayload(fileName, "text/csv", file));
        visit.button("Upload and go on to the columns").click();
        page.waitForURL(url -> url.matches(".*/stakeholders/imports/[0-9a-f-]{36}"));
        return this;
    }

    ImportWizard means(String column, String meaning) {
        page.getByLabel(column, new Page.GetByLabelOptions().setExact(true))
                .selectOption(new SelectOption().setLabel(meaning));
        return this;
    }

    ImportWizard check() {
        visit.button("Check the file").click();
        return this;
    }

    /** @param meaning of a value that nothing is known of */
    ImportWizard says(String value, String meaning) {
        page.getByLabel(value, new Page.GetByLabelOptions().setExact(true))
                .selectOption(new SelectOption().setLabel(meaning));
        visit.button("Save and check again").click();
        page.getByText("Values that nothing is known of").waitFor(GONE);
        return this;
    }

    ImportWizard importIt() {
        visit.button("Import it").click();
        page.locator("#standing").getByText("The import is in the directory.").waitFor();
        return this;
    }

    /** A number of the report, by its name. */
    Locator figure(String name) {
        return page.locator(".five > div")
                .filter(new Locator.FilterOptions()
                        .setHas(page.getByText(name, new Page.GetByTextOptions().setExact(true))))
                .locator(".number");
    }

    Locator faults() {
        return page.locator("section:has(#faults) tbody tr");
    }
}
