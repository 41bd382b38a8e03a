-- A launch's or a top-up's freeze of the audience. Its asks are those of the call to action with an id in (from_id, to_id].
CREATE TABLE audience_freeze (
    call_to_action_id uuid        NOT NULL,
    version           bigint      NOT NULL,
    requested_at      timestamptz NOT NULL,
    frozen_at         timestamptz,
    from_id           uuid,
    to_id             uuid,
    asked             bigint,
    released_at       timestamptz,
    CONSTRAINT audience_freeze_pk PRIMARY KEY (call_to_action_id, version)
);

CREATE INDEX audience_freeze_wanted ON audience_freeze (requested_at) WHERE frozen_at IS NULL;

-- Who was matched and is not asked, as the newest freeze saw it; "counted" is what went into the progress so far.
CREATE TABLE left_out (
    call_to_action_id uuid   NOT NULL,
    kind              text   NOT NULL,
    market            text   NOT NULL,
    reason            text   NOT NULL,
    people            bigint NOT NULL,
    lives             bigint NOT NULL,
    counted_people    bigint NOT NULL DEFAULT 0,
    counted_lives     bigint NOT NULL DEFAULT 0,
    CONSTRAINT left_out_pk PRIMARY KEY (call_to_action_id, kind, market, reason)
);
