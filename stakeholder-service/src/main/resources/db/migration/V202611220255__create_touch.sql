-- What one of us did with an employer or a physician: the relationship, told by those who keep it.
CREATE TABLE touch (
    id             uuid        NOT NULL DEFAULT uuidv7(),
    stakeholder_id uuid        NOT NULL,
    -- What it was about, where it was about one campaign.
    campaign_id    uuid,
    kind           text        NOT NULL,
    touched_at     timestamptz NOT NULL,
    note           text,
    -- What they said they would do, by when, and when they had done it.
    promise        text,
    promised_for   date,
    kept_at        timestamptz,
    logged_by      text        NOT NULL,
    logged_at      timestamptz NOT NULL,
    CONSTRAINT touch_pk PRIMARY KEY (id),
    -- Gone with the person.
    CONSTRAINT touch_stakeholder_fk FOREIGN KEY (stakeholder_id) REFERENCES stakeholder (id) ON DELETE CASCADE,
    CONSTRAINT touch_kind_ck CHECK (kind IN ('call', 'meeting', 'email', 'letter', 'event', 'note')),
    CONSTRAINT touch_promise_ck CHECK (promise IS NOT NULL OR promised_for IS NULL AND kept_at IS NULL)
);

CREATE INDEX touch_stakeholder_ix ON touch (stakeholder_id, touched_at);

-- Relationships are listed with the most leverage first.
CREATE INDEX stakeholder_relationship_ix ON stakeholder (kind, covered_lives, id) WHERE kind <> 'patient' AND merged_into IS NULL;
