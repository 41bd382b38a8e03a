package org.groundswell.stakeholder.audiences;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.groundswell.stakeholder.audiences.AudienceCount.Sampled;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Counts an audience with everyone whom it leaves out, as a launch at this moment would freeze it. */
@ApplicationScoped
class CountAudience {

    /** One of so many is enough to sample from a large audience; a power of two. */
    private static final int SPARSE = 64;

    private static final int EVERYBODY = 1;

    private final Jdbi jdbi;
    private final SampleAudience sampleAudience;

    CountAudience(Jdbi jdbi, SampleAudience sampleAudience) {
        this.jdbi = jdbi;
        this.sampleAudience = sampleAudience;
    }

    @Transactional
    AudienceCount count(CountRequest.Counted counted, AskedFor askedFor) {
        JudgedAudience judged = JudgedAudience.of(counted.rule(), askedFor);
        return jdbi.withHandle(handle -> {
            ParallelReading.begin(handle);
            AudienceTally tally = tally(handle, judged, SPARSE);
            List<Sampled> sample = sampleAudience.of(handle, judged, tally.candidates());
            if (sample.size() < Math.min(tally.asked(), SampleAudience.SIZE)) {
                sample = sampleAudience.of(
                        handle, judged, tally(handle, judged, EVERYBODY).candidates());
            }
            return new AudienceCount(counted.version(), tally.matched(), tally.leftOut(), tally.asked(), sample);
        });
    }

    private static AudienceTally tally(Handle handle, JudgedAudience judged, int oneOf) {
        return new AudienceTally(judged.bind(handle.createQuery(AudienceTally.sql(judged)))
                .bind("sparse", oneOf - 1)
                .mapTo(AudienceTally.Some.class)
                .list());
    }
}
