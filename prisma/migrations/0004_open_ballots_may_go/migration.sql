-- A trigger before a delete that answers NEW answers nothing, and the row stays without a word: the open
-- ballot of a juror who recused himself could not go. A locked one still cannot.
CREATE OR REPLACE FUNCTION refuse_change_of_locked_ballot() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD."lockedAt" IS NOT NULL THEN
    RAISE EXCEPTION 'a locked ballot does not change';
  END IF;
  IF TG_OP = 'DELETE' THEN
    RETURN OLD;
  END IF;
  RETURN NEW;
END $$;

-- What was laid before the second person stays as it was read: a new proposal is a new row.
CREATE TRIGGER "Result_append_only" BEFORE UPDATE OR DELETE ON "Result"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "Award_append_only" BEFORE UPDATE OR DELETE ON "Award"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
