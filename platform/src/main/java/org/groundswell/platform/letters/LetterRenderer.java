package org.groundswell.platform.letters;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.groundswell.contracts.CampaignEvent.LetterVersion;
import org.groundswell.contracts.CampaignEvent.Letterhead;

/** The one way from a letter's text to what is sent, printed, said or shown. Keeps what it compiled last. */
@ApplicationScoped
public class LetterRenderer {

    private static final int KEPT = 500;

    private record Key(UUID letterVersionId, Letterhead letterhead) {}

    private final Map<Key, Letter> compiled = Collections.synchronizedMap(new LinkedHashMap<>(KEPT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Letter> eldest) {
            return size() > KEPT;
        }
    });

    /**
     * The letter, ready to be merged. A batch asks once for it, not once a person.
     *
     * @throws LetterRefused where the text can't be sent, which a version that was saved never is
     */
    public Letter letter(LetterVersion version, Letterhead letterhead) {
        Key key = new Key(version.letterVersionId(), letterhead);
        Letter known = compiled.get(key);
        if (known != null) {
            return known;
        }
        LetterTemplate template = LetterTemplate.compile(version.subject(), version.body(), version.callScript());
        Letter letter = Letter.of(template, version.language(), letterhead);
        compiled.put(key, letter);
        return letter;
    }
}
