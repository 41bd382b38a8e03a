-- A meeting is a record. What the payer owed as it was opened:
CREATE TABLE meeting_overdue (
    meeting_id uuid NOT NULL,
    campaign_id uuid NOT NULL,
    contract_id uuid NOT NULL CONSTRAINT meeting_overdue_contract_fk REFERENCES contract,
    line_of_business text NOT NULL,
    days_overdue bigint NOT NULL CONSTRAINT meeting_overdue_late CHECK (days_overdue > 0),
    CONSTRAINT meeting_overdue_pk PRIMARY KEY (meeting_id, campaign_id, contract_id, line_of_business),
    CONSTRAINT meeting_overdue_meeting_campaign_fk FOREIGN KEY (meeting_id, campaign_id) REFERENCES meeting_campaign
);

INSERT INTO meeting_overdue (meeting_id, campaign_id, contract_id, line_of_business, days_overdue)
SELECT meeting.id, due.campaign_id, due.contract_id, due.line_of_business, meeting.held_on - due.due_on
FROM meeting
JOIN meeting_campaign ON meeting_campaign.meeting_id = meeting.id
JOIN answer_due AS due USING (campaign_id)
WHERE due.due_on < meeting.held_on
  AND NOT EXISTS (
      SELECT FROM payer_response AS response
      WHERE response.campaign_id = due.campaign_id
        AND response.contract_id = due.contract_id
        AND response.line_of_business = due.line_of_business
        AND response.state = 'confirmed'
        AND response.kind NOT IN ('acknowledged', 'public_statement', 'notice_to_members')
        AND (due.asked_on IS NULL OR response.received_on >= due.asked_on)
        AND response.received_on <= meeting.held_on);

-- What it listed, as it stood when the meeting was closed: what is open lives on and is changed in later meetings.
CREATE TABLE meeting_record (
    meeting_id uuid NOT NULL CONSTRAINT meeting_record_meeting_fk REFERENCES meeting,
    item_id uuid NOT NULL CONSTRAINT meeting_record_item_fk REFERENCES meeting_item,
    words text NOT NULL,
    owner_id uuid,
    due_on date,
    outcome text,
    settled_at timestamptz,
    CONSTRAINT meeting_record_pk PRIMARY KEY (meeting_id, item_id)
);

INSERT INTO meeting_record (meeting_id, item_id, words, owner_id, due_on, outcome, settled_at)
SELECT meeting.id, item.id, item.words, item.owner_id, item.due_on,
    CASE WHEN item.settled_at <= meeting.closed_at THEN item.outcome END,
    CASE WHEN item.settled_at <= meeting.closed_at THEN item.settled_at END
FROM meeting
JOIN meeting_item AS item
    ON item.meeting_id = meeting.id
    OR (item.created_at < meeting.opened_at
        AND item.kind <> 'decision'
        AND (item.settled_at IS NULL OR item.settled_at >= meeting.opened_at)
        AND (item.campaign_id IN (SELECT campaign_id FROM meeting_campaign WHERE meeting_id = meeting.id)
            OR (item.campaign_id IS NULL AND EXISTS (
                SELECT FROM meeting_campaign AS earlier
                JOIN meeting_campaign AS here USING (campaign_id)
                WHERE earlier.meeting_id = item.meeting_id
                  AND here.meeting_id = meeting.id))))
WHERE meeting.closed_at IS NOT NULL;
