package org.groundswell.notification.deliveries.people;

import static java.util.Comparator.comparingLong;
import static java.util.function.BinaryOperator.maxBy;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.groundswell.contracts.Channel;
import org.groundswell.contracts.StakeholderEvent.ConsentGiven;
import org.groundswell.contracts.StakeholderEvent.ConsentWithdrawn;

/**
 * Whether a stakeholder may be written to.
 *
 * @param contactHash of the contact point that is meant; empty means the channel as a whole, whatever the contact point
 */
record ConsentRow(
        UUID stakeholderId,
        Channel channel,
        String contactHash,
        long version,
        boolean withdrawn,
        String reason,
        Instant changedAt) {

    private static final String WHOLE_CHANNEL = "";

    /** A number that is somebody else's says nothing about the stakeholder's next one. */
    private static final String WRONG_NUMBER = "wrong_number";

    private record Key(UUID stakeholderId, Channel channel, String contactHash) {}

    static Stream<ConsentRow> of(ConsentWithdrawn event) {
        boolean pointsOnly =
                event.reason().equals(WRONG_NUMBER) && !event.contactHashes().isEmpty();
        return points(event.contactHashes(), !pointsOnly)
                .flatMap(hash -> event.channels().stream()
                        .map(channel -> new ConsentRow(
                                event.stakeholderId(),
                                channel,
                                hash,
                                event.version(),
                                true,
                                event.reason(),
                                event.withdrawnAt())));
    }

    static Stream<ConsentRow> of(ConsentGiven event) {
        return points(event.contactHashes(), true)
                .flatMap(hash -> event.channels().stream()
                        .map(channel -> new ConsentRow(
                                event.stakeholderId(),
                                channel,
                                hash,
                                event.version(),
                                false,
                                "given",
                                event.givenAt())));
    }

    /** One of each stakeholder, channel and contact point: that with the highest version. */
    static Collection<ConsentRow> newest(Stream<ConsentRow> rows) {
        return rows.collect(Collectors.toMap(
                        row -> new Key(row.stakeholderId, row.channel, row.contactHash),
                        Function.identity(),
                        maxBy(comparingLong(ConsentRow::version))))
                .values();
    }

    private static Stream<String> points(List<String> contactHashes, boolean wholeChannel) {
        return Stream.concat(contactHashes.stream(), wholeChannel ? Stream.of(WHOLE_CHANNEL) : Stream.empty());
    }
}
