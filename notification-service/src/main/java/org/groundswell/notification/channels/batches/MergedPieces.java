package org.groundswell.notification.channels.batches;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.groundswell.contracts.CampaignEvent.CallToActionLaunched;
import org.groundswell.contracts.CampaignEvent.LetterVersion;
import org.groundswell.contracts.Contact;
import org.groundswell.notification.deliveries.control.LaunchedCalls;
import org.groundswell.notification.deliveries.letters.MergeFields;
import org.groundswell.notification.deliveries.letters.SealedContacts;
import org.groundswell.platform.letters.Letter;
import org.groundswell.platform.letters.LetterRenderer;
import org.groundswell.platform.time.OrganisationZone;

/**
 * Opens what a piece needs: the person's contact and fields, and the letter. "Today" is the day on which the batch was formed, so
 * that a file which is made anew says the same.
 */
@ApplicationScoped
public class MergedPieces {

    private final LaunchedCalls calls;
    private final SealedContacts contacts;
    private final LetterRenderer letters;
    private final OrganisationZone zone;

    MergedPieces(LaunchedCalls calls, SealedContacts contacts, LetterRenderer letters, OrganisationZone zone) {
        this.calls = calls;
        this.contacts = contacts;
        this.letters = letters;
        this.zone = zone;
    }

    /**
     * A piece, ready to be set.
     *
     * @param address name and lines, as they stand on the envelope
     */
    public record Merged(
            Piece piece, Letter letter, Map<String, String> fields, Contact contact, List<String> address) {}

    /** @throws UnmergeablePiece where the piece lacks something, with the reason */
    public Merged open(Batch batch, Piece piece) {
        CallToActionLaunched launched = calls.launched(batch.callToActionId())
                .orElseThrow(() -> UnmergeablePiece.because("its call to action is not known"));
        LetterVersion version = version(launched, piece);
        Contact contact = contact(piece);
        LocalDate today = LocalDate.ofInstant(batch.createdAt(), zone.zone());
        return new Merged(
                piece,
                letters.letter(version, launched.letterhead()),
                MergeFields.of(contact, launched, version.language(), today),
                contact,
                Stream.concat(Stream.of(contact.addressee()), contact.address().stream())
                        .toList());
    }

    private LetterVersion version(CallToActionLaunched launched, Piece piece) {
        Optional<UUID> wanted = Optional.ofNullable(piece.letterVersionId());
        return wanted.flatMap(calls::letter)
                .or(() -> piece.isSeed()
                        ? launched.letters().stream()
                                .filter(MergedPieces::isOurs)
                                .findFirst()
                        : Optional.empty())
                .orElseThrow(() -> UnmergeablePiece.because("its letter is not known"));
    }

    private static boolean isOurs(LetterVersion letter) {
        return letter.role() == org.groundswell.contracts.LetterRole.OUR_MESSAGE;
    }

    private Contact contact(Piece piece) {
        List<String> seed = piece.seed();
        if (seed != null) {
            String name = seed.getFirst();
            Map<String, String> fields =
                    Map.of("full_name", name, "first_name", name, "organisation", name, "salutation", "Dear " + name);
            return new Contact(name, Optional.empty(), Optional.empty(), seed.subList(1, seed.size()), fields, "", "");
        }
        String sealed = piece.sealedContact();
        UUID ask = piece.askId();
        if (sealed == null || ask == null) {
            throw UnmergeablePiece.because("its contact was erased");
        }
        try {
            return contacts.contact(ask, sealed);
        } catch (RuntimeException e) {
            throw UnmergeablePiece.because("its contact can't be opened");
        }
    }
}
