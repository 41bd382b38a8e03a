-- A launch's or a top-up's freeze of the audience. Its asks are those of the call to action with an id in (from_id, to_id].
CREATE TABLE audience_freeze (
    call_to_action_id uuid        NOT NULL,
    version           bigint      NOT NULL,
    requested_at      timestamptz NOT NULL,
    frozen_at         timestamptz,
    from_id           uuid,
    to_id             uuid,
    released_at       timestamptz,
    CONSTRAINT audience_freeze_pk PRIMARY KEY (call_to_action_id, version)
);

CREATE INDEX audience_freeze_wanted ON audience_freeze (requested_at) WHERE frozen_at IS NULL;

-- What a freeze adds to the progress once it is released: who is asked, and who is left out for which reason. A top-up's
-- numbers of those left out are the difference from the freezes before it, and may be negative.
CREATE TABLE frozen_count (
    call_to_action_id uuid   NOT NULL,
    freeze_version    bigint NOT NULL,
    kind              text   NOT NULL,
    market            text   NOT NULL,
    milestone         text   NOT NULL,
    people            bigint NOT NULL,
    lives             bigint NOT NULL,
    CONSTRAINT frozen_count_pk PRIMARY KEY (call_to_action_id, freeze_version, kind, market, milestone)
);
