package org.groundswell.campaign.workspace.letters;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.groundswell.campaign.workspace.Frame;

@CheckedTemplate(basePath = "letters")
class Templates {

    private Templates() {}

    static native TemplateInstance letters(Frame frame, LettersPage page);

    static native TemplateInstance editor(Frame frame, EditorPage page);

    /** The part of the editor that shows the letter. */
    static native TemplateInstance preview(Preview preview);

    static native TemplateInstance library(Frame frame, LibraryPage page);

    static native TemplateInstance letter(Frame frame, LetterPage page);

    static native TemplateInstance difference(Frame frame, DifferencePage page);

    static native TemplateInstance received(Frame frame, ReceivedPage page);

    static native TemplateInstance receivedLetter(Frame frame, ReceivedLetterPage page);

    static native TemplateInstance tone(Frame frame, TonePage page);
}
