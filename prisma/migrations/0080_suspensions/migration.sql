-- CreateTable
CREATE TABLE "OrganisationSuspension" (
    "id" TEXT NOT NULL,
    "organisationId" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "byId" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "liftedById" TEXT,
    "liftedAt" TIMESTAMPTZ(3),
    "liftedReason" TEXT,

    CONSTRAINT "OrganisationSuspension_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "OrganisationSuspension_organisationId_idx" ON "OrganisationSuspension"("organisationId");

-- AddForeignKey
ALTER TABLE "OrganisationSuspension" ADD CONSTRAINT "OrganisationSuspension_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;


-- One suspension at a time; what was said stays as it was said, and it is lifted once, with a reason.
CREATE UNIQUE INDEX "OrganisationSuspension_one_in_force" ON "OrganisationSuspension"("organisationId")
  WHERE "liftedAt" IS NULL;
ALTER TABLE "OrganisationSuspension" ADD CONSTRAINT "OrganisationSuspension_has_reason" CHECK (length(trim("reason")) > 0),
  ADD CONSTRAINT "OrganisationSuspension_lifted_whole" CHECK (
    ("liftedAt" IS NULL) = ("liftedById" IS NULL) AND ("liftedAt" IS NULL) = ("liftedReason" IS NULL));
CREATE FUNCTION refuse_change_of_suspension() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' OR OLD."liftedAt" IS NOT NULL
     OR (OLD."organisationId", OLD."reason", OLD."byId", OLD."at")
        IS DISTINCT FROM (NEW."organisationId", NEW."reason", NEW."byId", NEW."at") THEN
    RAISE EXCEPTION 'a suspension is only ever lifted, once';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "OrganisationSuspension_kept" BEFORE UPDATE OR DELETE ON "OrganisationSuspension"
  FOR EACH ROW EXECUTE FUNCTION refuse_change_of_suspension();
