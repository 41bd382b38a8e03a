-- Appended to in the transactions that set milestones, so that no row is hot.
CREATE TABLE progress_delta (
    campaign_id       uuid   NOT NULL,
    call_to_action_id uuid   NOT NULL,
    kind              text   NOT NULL,
    market            text   NOT NULL,
    day               date   NOT NULL,
    milestone         text   NOT NULL,
    people            bigint NOT NULL,
    lives             bigint NOT NULL
) WITH (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 1000);

CREATE TABLE progress_count (
    campaign_id       uuid   NOT NULL,
    call_to_action_id uuid   NOT NULL,
    kind              text   NOT NULL,
    market            text   NOT NULL,
    day               date   NOT NULL,
    milestone         text   NOT NULL,
    people            bigint NOT NULL,
    lives             bigint NOT NULL,
    CONSTRAINT progress_count_pkey PRIMARY KEY (call_to_action_id, kind, market, day, milestone)
);

-- The versions of segments: one number for all that one fold changed.
CREATE SEQUENCE progress_version;
