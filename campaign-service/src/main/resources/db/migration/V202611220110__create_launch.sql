-- A call to action without a row here is a draft that was never launched.
CREATE TABLE call_to_action_run (
    call_to_action_id uuid CONSTRAINT call_to_action_run_pk PRIMARY KEY
        CONSTRAINT call_to_action_run_call_fk REFERENCES call_to_action,
    campaign_id uuid NOT NULL CONSTRAINT call_to_action_run_campaign_fk REFERENCES campaign,
    state text NOT NULL CONSTRAINT call_to_action_run_state_known CHECK (
        state IN ('draft', 'launching', 'running', 'paused', 'standing_down', 'closed', 'cancelled')
    ),
    version bigint NOT NULL,
    launched_by uuid,
    launched_at timestamptz,
    launch_version bigint,
    release_at timestamptz,
    released_at timestamptz,
    returned_at timestamptz,
    returned_reason text,
    stand_down_requested_at timestamptz,
    stand_down_reason text,
    stand_down_confirmed_at timestamptz,
    already_gone bigint,
    stopped bigint,
    batches_to_recall uuid[],
    ended_at timestamptz,
    CONSTRAINT call_to_action_run_launched_when_not_draft CHECK (
        state IN ('draft', 'cancelled') OR (launched_at IS NOT NULL AND launch_version IS NOT NULL)
    ),
    CONSTRAINT call_to_action_run_released_when_running CHECK (
        state NOT IN ('running', 'paused', 'standing_down', 'closed') OR released_at IS NOT NULL
    )
);

CREATE INDEX call_to_action_run_campaign ON call_to_action_run (campaign_id);
CREATE INDEX call_to_action_run_launching ON call_to_action_run (release_at) WHERE state = 'launching';

-- What was decided for the whole of a campaign. Its state is derived from this and from its calls to action.
CREATE TABLE campaign_run (
    campaign_id uuid CONSTRAINT campaign_run_pk PRIMARY KEY
        CONSTRAINT campaign_run_campaign_fk REFERENCES campaign,
    first_released_at timestamptz,
    ending text CONSTRAINT campaign_run_ending_known CHECK (ending IN ('closed', 'cancelled', 'stood_down')),
    ended_at timestamptz,
    CONSTRAINT campaign_run_ended_at_with_ending CHECK ((ending IS NULL) = (ended_at IS NULL))
);

-- How many asks each launch and each top-up made; from stakeholder-service.
CREATE TABLE audience_freeze (
    call_to_action_id uuid NOT NULL,
    version bigint NOT NULL,
    asked bigint NOT NULL,
    left_out jsonb NOT NULL,
    frozen_at timestamptz NOT NULL,
    CONSTRAINT audience_freeze_pk PRIMARY KEY (call_to_action_id, version)
);

-- What vendors have got; from notification-service.
CREATE TABLE vendor_batch (
    batch_id uuid CONSTRAINT vendor_batch_pk PRIMARY KEY,
    campaign_id uuid NOT NULL,
    call_to_action_id uuid NOT NULL,
    channel text NOT NULL,
    pieces integer NOT NULL,
    released_at timestamptz,
    closed_at timestamptz
);

CREATE INDEX vendor_batch_call_to_action ON vendor_batch (call_to_action_id);
