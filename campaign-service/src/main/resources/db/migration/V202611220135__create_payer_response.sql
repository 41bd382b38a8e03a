CREATE TABLE payer_response (
    id uuid CONSTRAINT payer_response_pk PRIMARY KEY,
    campaign_id uuid NOT NULL CONSTRAINT payer_response_campaign_fk REFERENCES campaign,
    contract_id uuid CONSTRAINT payer_response_contract_fk REFERENCES contract,
    line_of_business text NOT NULL,
    kind text NOT NULL,
    stance text NOT NULL,
    visibility text NOT NULL,
    received_on date NOT NULL,
    person text,
    summary text,
    evidence text,
    answers_calls_to_action uuid[] NOT NULL,
    state text NOT NULL CONSTRAINT payer_response_state CHECK (state IN ('observed', 'confirmed', 'dismissed')),
    integrator_id uuid,
    source text,
    source_event_id text,
    recorded_at timestamptz NOT NULL,
    version bigint NOT NULL,
    CONSTRAINT payer_response_observation_unique UNIQUE (integrator_id, source, source_event_id),
    CONSTRAINT payer_response_confirmed_has_contract CHECK (state <> 'confirmed' OR contract_id IS NOT NULL)
);

CREATE INDEX payer_response_campaign ON payer_response (campaign_id, contract_id, line_of_business, received_on);

-- How a response stood after each change, as the row itself.
CREATE TABLE payer_response_change (
    response_id uuid NOT NULL CONSTRAINT payer_response_change_response_fk REFERENCES payer_response,
    version bigint NOT NULL,
    what text NOT NULL,
    reason text,
    changed_by uuid,
    changed_at timestamptz NOT NULL,
    response jsonb NOT NULL,
    CONSTRAINT payer_response_change_pk PRIMARY KEY (response_id, version)
);

-- That an answer is overdue is not kept: it follows from these days and the responses.
CREATE TABLE answer_due (
    campaign_id uuid NOT NULL CONSTRAINT answer_due_campaign_fk REFERENCES campaign,
    contract_id uuid NOT NULL CONSTRAINT answer_due_contract_fk REFERENCES contract,
    line_of_business text NOT NULL,
    asked_on date,
    due_on date NOT NULL,
    CONSTRAINT answer_due_pk PRIMARY KEY (campaign_id, contract_id, line_of_business)
);

COMMENT ON COLUMN answer_due.asked_on IS 'responses of earlier days do not answer it; null: any response does';
