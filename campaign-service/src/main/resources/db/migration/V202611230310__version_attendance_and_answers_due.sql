-- What is replaced as a whole is replaced only by somebody who has seen it.
ALTER TABLE meeting ADD COLUMN attendance_version bigint NOT NULL DEFAULT 0;

CREATE TABLE answers_due (
    campaign_id uuid CONSTRAINT answers_due_pk PRIMARY KEY CONSTRAINT answers_due_campaign_fk REFERENCES campaign,
    version bigint NOT NULL
);

COMMENT ON TABLE answers_due IS 'the version of all rows that a campaign has in answer_due; none: 0';

-- What kind it is, and what it is about, can be corrected later too.
ALTER TABLE meeting_record ADD COLUMN kind text, ADD COLUMN campaign_id uuid;

UPDATE meeting_record AS record
SET kind = item.kind, campaign_id = item.campaign_id
FROM meeting_item AS item
WHERE item.id = record.item_id;

ALTER TABLE meeting_record ALTER COLUMN kind SET NOT NULL;
