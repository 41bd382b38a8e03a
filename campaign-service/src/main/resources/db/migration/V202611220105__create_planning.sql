CREATE TABLE payer (
    id uuid CONSTRAINT payer_pk PRIMARY KEY,
    name text NOT NULL,
    notes text NOT NULL,
    created_at timestamptz NOT NULL,
    version bigint NOT NULL
);

CREATE TABLE payer_contact (
    id uuid CONSTRAINT payer_contact_pk PRIMARY KEY,
    payer_id uuid NOT NULL CONSTRAINT payer_contact_payer_fk REFERENCES payer,
    name text NOT NULL,
    title text,
    email text,
    phone text,
    address text[] NOT NULL,
    version bigint NOT NULL
);

CREATE INDEX payer_contact_payer ON payer_contact (payer_id);

CREATE TABLE contract (
    id uuid CONSTRAINT contract_pk PRIMARY KEY,
    payer_id uuid NOT NULL CONSTRAINT contract_payer_fk REFERENCES payer,
    name text NOT NULL,
    lines_of_business text[] NOT NULL,
    markets text[] NOT NULL,
    effective_on date NOT NULL,
    expires_on date NOT NULL,
    notice_days integer NOT NULL,
    version bigint NOT NULL,
    CONSTRAINT contract_ends_after_it_begins CHECK (expires_on > effective_on),
    CONSTRAINT contract_has_a_line_of_business CHECK (cardinality(lines_of_business) > 0)
);

CREATE INDEX contract_payer ON contract (payer_id);

CREATE TABLE campaign (
    id uuid CONSTRAINT campaign_pk PRIMARY KEY,
    name text NOT NULL,
    payer_id uuid NOT NULL CONSTRAINT campaign_payer_fk REFERENCES payer,
    objective text NOT NULL,
    letterhead jsonb NOT NULL,
    max_per_hour integer CONSTRAINT campaign_rate_is_positive CHECK (max_per_hour > 0),
    rate_version bigint NOT NULL,
    created_by uuid NOT NULL,
    created_at timestamptz NOT NULL,
    version bigint NOT NULL
);

CREATE TABLE campaign_contract (
    campaign_id uuid NOT NULL CONSTRAINT campaign_contract_campaign_fk REFERENCES campaign,
    contract_id uuid NOT NULL CONSTRAINT campaign_contract_contract_fk REFERENCES contract,
    CONSTRAINT campaign_contract_pk PRIMARY KEY (campaign_id, contract_id)
);

CREATE TABLE campaign_member (
    campaign_id uuid NOT NULL CONSTRAINT campaign_member_campaign_fk REFERENCES campaign,
    person_id uuid NOT NULL,
    negotiator boolean NOT NULL,
    added_at timestamptz NOT NULL,
    CONSTRAINT campaign_member_pk PRIMARY KEY (campaign_id, person_id)
);

CREATE INDEX campaign_member_person ON campaign_member (person_id);

CREATE TABLE call_to_action (
    id uuid CONSTRAINT call_to_action_pk PRIMARY KEY,
    campaign_id uuid NOT NULL CONSTRAINT call_to_action_campaign_fk REFERENCES campaign,
    name text NOT NULL,
    audience_id uuid NOT NULL,
    action text NOT NULL,
    target jsonb NOT NULL,
    channels text[] NOT NULL CONSTRAINT call_to_action_has_a_channel CHECK (cardinality(channels) > 0),
    fallback text,
    opens_on date NOT NULL,
    closes_on date NOT NULL,
    steps jsonb NOT NULL,
    created_by uuid NOT NULL,
    created_at timestamptz NOT NULL,
    version bigint NOT NULL,
    CONSTRAINT call_to_action_window_opens_before_it_closes CHECK (opens_on <= closes_on)
);

CREATE INDEX call_to_action_campaign ON call_to_action (campaign_id);
