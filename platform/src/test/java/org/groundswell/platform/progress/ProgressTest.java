package org.groundswell.platform.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.groundswell.contracts.Milestone;
import org.groundswell.contracts.ProgressEvent.Count;
import org.groundswell.contracts.ProgressEvent.ProgressCounted;
import org.groundswell.contracts.StakeholderKind;
import org.groundswell.localstack.EmbeddedServers;
import org.groundswell.platform.app.Boards;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(EmbeddedServers.class)
class ProgressTest {

    private static final UUID CAMPAIGN = UUID.randomUUID();

    @Inject
    ProgressDeltas deltas;

    @Inject
    ProgressCounts counts;

    @Inject
    Boards boards;

    UUID callToAction;

    @BeforeEach
    void another() {
        callToAction = UUID.randomUUID();
    }

    private ProgressDelta delta(String market, String milestone, long people) {
        return new ProgressDelta(
                CAMPAIGN,
                callToAction,
                StakeholderKind.EMPLOYER,
                market,
                LocalDate.of(2026, 11, 22),
                milestone,
                people,
                people * 100);
    }

    private void append(ProgressDelta... some) {
        QuarkusTransaction.requiringNew().run(() -> deltas.append(List.of(some)));
    }

    private List<ProgressCounted> published() {
        return boards.seen(callToAction);
    }

    @Test
    void counts_arePublishedAbsolutely_withAllMilestonesOfTheSegment() {
        append(delta("MA", Milestone.ASKED, 3), delta("MA", Milestone.ASKED, 2), delta("NH", Milestone.ASKED, 1));
        await("both segments").until(() -> published().size() == 2);
        append(delta("MA", Milestone.ACTED, 1));
        await("the segment that changed").until(() -> published().size() == 3);

        ProgressCounted last = published().getLast();
        assertThat(last.market()).isEqualTo("MA");
        assertThat(last.counts())
                .containsEntry(Milestone.ASKED, new Count(5, 500))
                .containsEntry(Milestone.ACTED, new Count(1, 100));
        assertThat(last.version()).isGreaterThan(published().getFirst().version());
    }

    @Test
    void milestone_canGoDown() {
        append(delta("MA", Milestone.IN_DOUBT, 3));
        append(delta("MA", Milestone.IN_DOUBT, -3));
        await("down again")
                .until(() -> !published().isEmpty()
                        && published()
                                        .getLast()
                                        .counts()
                                        .get(Milestone.IN_DOUBT)
                                        .people()
                                == 0);
    }

    @Test
    void nothing_isAppended_whereNothingChanges() {
        append(delta("MA", Milestone.SENT, 1), delta("MA", Milestone.SENT, -1));
        append(delta("MA", Milestone.ASKED, 1));
        await("asked").until(() -> !published().isEmpty());
        assertThat(published().getLast().counts()).doesNotContainKey(Milestone.SENT);
    }

    @Test
    void counts_areExact_whileManyAppendAndTwoFold() throws Exception {
        AtomicBoolean done = new AtomicBoolean();
        List<ProgressCounted> folded = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(6)) {
            Future<?> second = threads.submit(() -> {
                while (!done.get()) {
                    folded.addAll(QuarkusTransaction.requiringNew().call(counts::fold));
                }
            });
            IntStream.range(0, 200)
                    .mapToObj(i -> threads.submit(() -> append(delta("MA", Milestone.SENT, 1))))
                    .toList()
                    .forEach(ProgressTest::join);
            done.set(true);
            join(second);
        }
        append(delta("MA", Milestone.SENT, 1));
        await("all counted")
                .until(() -> !published().isEmpty()
                        && published().getLast().counts().get(Milestone.SENT).people() == 201);
        assertThat(published()).extracting(ProgressCounted::version).isSorted();
    }

    private static void join(Future<?> future) {
        try {
            future.get();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
