-- A meeting looks at campaigns whose counts were frozen as it was opened.
CREATE TABLE meeting (
    id uuid CONSTRAINT meeting_pk PRIMARY KEY,
    name text NOT NULL,
    held_on date NOT NULL,
    chair_id uuid NOT NULL,
    opened_at timestamptz NOT NULL,
    minutes text NOT NULL,
    closed_at timestamptz,
    closed_by uuid,
    version bigint NOT NULL,
    CONSTRAINT meeting_closed_by_somebody CHECK ((closed_at IS NULL) = (closed_by IS NULL))
);

CREATE TABLE meeting_campaign (
    meeting_id uuid NOT NULL CONSTRAINT meeting_campaign_meeting_fk REFERENCES meeting,
    campaign_id uuid NOT NULL CONSTRAINT meeting_campaign_campaign_fk REFERENCES campaign,
    place integer NOT NULL,
    marker_id uuid NOT NULL CONSTRAINT meeting_campaign_marker_fk REFERENCES marker,
    since_marker_id uuid CONSTRAINT meeting_campaign_since_marker_fk REFERENCES marker,
    CONSTRAINT meeting_campaign_pk PRIMARY KEY (meeting_id, campaign_id)
);

CREATE INDEX meeting_campaign_campaign ON meeting_campaign (campaign_id, meeting_id);

COMMENT ON COLUMN meeting_campaign.since_marker_id IS 'the meeting''s differences count from here; null: nothing was marked before';

-- Somebody with an account, or a guest by name.
CREATE TABLE meeting_attendance (
    meeting_id uuid NOT NULL CONSTRAINT meeting_attendance_meeting_fk REFERENCES meeting,
    person_id uuid,
    guest text,
    CONSTRAINT meeting_attendance_person_or_guest CHECK (num_nonnulls(person_id, guest) = 1),
    CONSTRAINT meeting_attendance_unique UNIQUE NULLS NOT DISTINCT (meeting_id, person_id, guest)
);

CREATE TABLE meeting_item (
    id uuid CONSTRAINT meeting_item_pk PRIMARY KEY,
    meeting_id uuid NOT NULL CONSTRAINT meeting_item_meeting_fk REFERENCES meeting,
    campaign_id uuid CONSTRAINT meeting_item_campaign_fk REFERENCES campaign,
    kind text NOT NULL CONSTRAINT meeting_item_kind_known CHECK (kind IN ('blocker', 'decision', 'action')),
    words text NOT NULL,
    owner_id uuid,
    due_on date,
    outcome text CONSTRAINT meeting_item_outcome_known CHECK (outcome IN ('done', 'dropped')),
    settled_by uuid,
    settled_at timestamptz,
    created_by uuid NOT NULL,
    created_at timestamptz NOT NULL,
    version bigint NOT NULL,
    CONSTRAINT meeting_item_action_has_owner_and_day CHECK (
        (kind = 'action') = (owner_id IS NOT NULL AND due_on IS NOT NULL)
    ),
    CONSTRAINT meeting_item_decision_stays CHECK (kind <> 'decision' OR outcome IS NULL),
    CONSTRAINT meeting_item_settled_by_somebody CHECK (
        num_nonnulls(outcome, settled_by, settled_at) IN (0, 3)
    )
);

CREATE INDEX meeting_item_meeting ON meeting_item (meeting_id);
CREATE INDEX meeting_item_campaign ON meeting_item (campaign_id);
CREATE INDEX meeting_item_open_owner ON meeting_item (owner_id) WHERE outcome IS NULL;

-- Minutes on their way: one mail for each recipient, however often it is tried.
CREATE TABLE minutes_mail (
    meeting_id uuid NOT NULL CONSTRAINT minutes_mail_meeting_fk REFERENCES meeting,
    person_id uuid NOT NULL,
    state text NOT NULL CONSTRAINT minutes_mail_state_known CHECK (state IN ('waiting', 'sent', 'no_address', 'failed')),
    attempts integer NOT NULL,
    next_at timestamptz NOT NULL,
    sent_at timestamptz,
    CONSTRAINT minutes_mail_pk PRIMARY KEY (meeting_id, person_id)
);

CREATE INDEX minutes_mail_waiting ON minutes_mail (next_at) WHERE state = 'waiting';
