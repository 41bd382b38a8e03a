package org.groundswell.platform.letters;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.groundswell.contracts.CampaignEvent.Letterhead;

/** A letter on its letterhead, compiled: ready to be merged thousands of times a second, from any thread. */
public final class Letter {

    private final MergeTemplate email;
    private final MergeTemplate print;
    private final MergeTemplate page;
    private final Optional<MergeTemplate> script;

    private Letter(LetterTemplate template, String language, Letterhead head) {
        Words words = Words.in(language);
        LetterPart subject = template.subject();
        this.email = new MergeTemplate(
                subject,
                EmailLayout.html(template, head, words),
                EmailLayout.text(template, head, words),
                template.neededFields());
        this.print = new MergeTemplate(
                subject,
                PrintLayout.html(template, head, words),
                PrintLayout.text(template, head, words),
                template.neededFields());
        this.page = new MergeTemplate(
                subject, template.body().html(), template.body().text(), template.neededFields());
        this.script = Optional.of(template.script())
                .filter(part -> part != LetterPart.NONE)
                .map(part -> new MergeTemplate(subject, part.html(), part.text(), part.needed()));
    }

    /** @param language BCP 47 */
    public static Letter of(LetterTemplate template, String language, Letterhead letterhead) {
        return new Letter(template, language, letterhead);
    }

    /**
     * An e-mail: a whole HTML document, and the text part.
     *
     * @param fields values by the names of {@link LetterFields}
     * @param unsubscribeLink shown at the foot of both parts
     */
    public RenderedLetter email(Map<String, String> fields, String unsubscribeLink) {
        Map<String, String> all = new HashMap<>(fields);
        all.put(EmailLayout.UNSUBSCRIBE_LINK, unsubscribeLink);
        return email.merge(new FieldValues(all));
    }

    /**
     * A printed letter: an XHTML fragment, see {@link PrintLayout} for its classes.
     *
     * @param address the addressee and the lines below, eight at most
     * @param pieceId by which the mail house speaks of it
     */
    public RenderedLetter print(Map<String, String> fields, List<String> address, String pieceId) {
        Map<String, String> all = new HashMap<>(fields);
        all.put(PrintLayout.PIECE_ID, pieceId);
        for (int i = 0; i < address.size(); i++) {
            all.put(PrintLayout.addressLine(i), address.get(i));
        }
        RenderedLetter letter = print.merge(new FieldValues(all));
        return new RenderedLetter(
                letter.subject(),
                letter.html(),
                EmailLayout.plain(address.stream().map(CleanText::value).toList()) + "\n\n" + letter.text(),
                letter.missingFields());
    }

    /** The text alone, without letterhead or signature: a stakeholder's own letter on the action page. */
    public RenderedLetter page(Map<String, String> fields) {
        return page.merge(new FieldValues(fields));
    }

    /** What a caller says. Empty where the letter has no script. */
    public Optional<RenderedLetter> script(Map<String, String> fields) {
        return script.map(template -> template.merge(new FieldValues(fields)));
    }
}
