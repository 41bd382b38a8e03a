package org.groundswell.campaign.workspace.letters;

import io.quarkus.qute.RawString;
import java.util.List;

/**
 * A letter as one person gets it, in one of its forms.
 *
 * @param view email, print, call_script or page
 * @param problems why it can't be shown; empty where it is
 * @param html sanitised by the renderer that also makes what is sent
 * @param missing fields that this person lacks
 * @param tone wordings that are pointed out
 */
record Preview(
        String view,
        String person,
        List<String> problems,
        String subject,
        RawString html,
        String organisation,
        List<String> signature,
        List<String> imprint,
        List<String> missing,
        List<Tone> tone) {

    record Tone(String found, String why) {}

    static Preview problem(String view, List<String> problems, List<Tone> tone) {
        return new Preview(view, "", problems, "", new RawString(""), "", List.of(), List.of(), List.of(), tone);
    }
}
