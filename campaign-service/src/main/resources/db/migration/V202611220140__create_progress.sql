-- What the two owners of milestones counted: all of a segment's on one day, the highest version of each source.
CREATE TABLE segment_day_count (
    call_to_action_id uuid NOT NULL,
    kind text NOT NULL,
    market text NOT NULL,
    day date NOT NULL,
    source text NOT NULL,
    campaign_id uuid NOT NULL,
    version bigint NOT NULL,
    counts jsonb NOT NULL,
    CONSTRAINT segment_day_count_pk PRIMARY KEY (call_to_action_id, kind, market, day, source)
);

-- Sums of the above, changed by the same statement, so that a status page adds up hundreds of rows and not hundreds of thousands.
CREATE TABLE segment_count (
    campaign_id uuid NOT NULL,
    call_to_action_id uuid NOT NULL,
    kind text NOT NULL,
    market text NOT NULL,
    milestone text NOT NULL,
    people bigint NOT NULL,
    lives bigint NOT NULL,
    CONSTRAINT segment_count_pk PRIMARY KEY (campaign_id, call_to_action_id, kind, market, milestone)
) WITH (fillfactor = 70);

CREATE TABLE day_count (
    campaign_id uuid NOT NULL,
    day date NOT NULL,
    kind text NOT NULL,
    milestone text NOT NULL,
    people bigint NOT NULL,
    lives bigint NOT NULL,
    CONSTRAINT day_count_pk PRIMARY KEY (campaign_id, day, kind, milestone)
) WITH (fillfactor = 70);

CREATE TABLE first_outreach (
    call_to_action_id uuid CONSTRAINT first_outreach_pk PRIMARY KEY,
    campaign_id uuid NOT NULL,
    occurred_at timestamptz NOT NULL
);

CREATE INDEX first_outreach_campaign ON first_outreach (campaign_id);

-- The counts as they stood at a meeting: what came after them is "since the last meeting", however late it was reported.
CREATE TABLE marker (
    id uuid DEFAULT uuidv7() CONSTRAINT marker_pk PRIMARY KEY,
    campaign_id uuid NOT NULL CONSTRAINT marker_campaign_fk REFERENCES campaign,
    name text NOT NULL,
    created_by uuid NOT NULL,
    created_at timestamptz NOT NULL
);

CREATE INDEX marker_campaign ON marker (campaign_id, id);

CREATE TABLE marker_count (
    marker_id uuid NOT NULL CONSTRAINT marker_count_marker_fk REFERENCES marker,
    call_to_action_id uuid NOT NULL,
    kind text NOT NULL,
    market text NOT NULL,
    milestone text NOT NULL,
    people bigint NOT NULL,
    lives bigint NOT NULL,
    CONSTRAINT marker_count_pk PRIMARY KEY (marker_id, call_to_action_id, kind, market, milestone)
);

-- Rises with whatever a status page shows, so that open pages know when to ask again.
CREATE TABLE status_revision (
    campaign_id uuid CONSTRAINT status_revision_pk PRIMARY KEY,
    revision bigint NOT NULL
) WITH (fillfactor = 50);
