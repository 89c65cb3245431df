-- What no code path may break, kept by the database itself.

-- A need has one current computation of its matches.
CREATE UNIQUE INDEX "MatchRun_one_current" ON "MatchRun" ("needId") WHERE "current";

-- An address is one account, whatever its capitals.
ALTER TABLE "User" ADD CONSTRAINT "User_email_lower_case" CHECK ("email" = lower("email"));

-- Money and ranges make sense.
ALTER TABLE "Offering" ADD CONSTRAINT "Offering_price_range" CHECK ("priceMinFen" IS NULL OR "priceMaxFen" IS NULL OR "priceMinFen" <= "priceMaxFen");
ALTER TABLE "Offering" ADD CONSTRAINT "Offering_price_not_negative" CHECK (coalesce("priceMinFen", 0) >= 0 AND coalesce("priceMaxFen", 0) >= 0 AND coalesce("minBudgetFen", 0) >= 0);
ALTER TABLE "Need" ADD CONSTRAINT "Need_budget_range" CHECK ("budgetMinFen" IS NULL OR "budgetMaxFen" IS NULL OR "budgetMinFen" <= "budgetMaxFen");
ALTER TABLE "Need" ADD CONSTRAINT "Need_budget_not_negative" CHECK (coalesce("budgetMinFen", 0) >= 0 AND coalesce("budgetMaxFen", 0) >= 0);

-- Frozen rows: what was published, decided or happened is never rewritten.
CREATE FUNCTION refuse_update() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'rows of % are never changed', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER frozen BEFORE UPDATE ON "NeedVersion" FOR EACH ROW EXECUTE FUNCTION refuse_update();
CREATE TRIGGER frozen BEFORE UPDATE ON "OfferingVersion" FOR EACH ROW EXECUTE FUNCTION refuse_update();
CREATE TRIGGER frozen BEFORE UPDATE ON "Match" FOR EACH ROW EXECUTE FUNCTION refuse_update();
CREATE TRIGGER frozen BEFORE UPDATE ON "RuleSet" FOR EACH ROW EXECUTE FUNCTION refuse_update();
CREATE TRIGGER frozen BEFORE UPDATE ON "DomainEvent" FOR EACH ROW EXECUTE FUNCTION refuse_update();
