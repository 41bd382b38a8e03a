package org.groundswell.campaign.workspace.letters;

import java.util.List;

/** Two versions side by side. */
record DifferencePage(String title, Side from, Side to, boolean same, List<Part> parts) {

    record Side(String label, String href) {}

    record Part(String label, List<Line> lines) {}

    /** @param mark what {@code code} says, as a word */
    record Line(String code, String mark, String before, String after) {}
}
