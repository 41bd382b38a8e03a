package org.groundswell.stakeholder.audiences;

import org.jdbi.v3.core.Handle;

/**
 * Lets the current transaction read with several processes, which PostgreSQL would think too dear for so short a query. What they
 * hand over keeps its cost: else each part of a count would be split, instead of the parts among the processes.
 */
final class ParallelReading {

    private ParallelReading() {}

    static void begin(Handle handle) {
        handle.execute("""
                SELECT set_config('max_parallel_workers_per_gather', '2', true),
                       set_config('parallel_setup_cost', '0', true),
                       set_config('jit', 'off', true)
                """);
    }
}
