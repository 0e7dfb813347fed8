-- Pages of a tech pack are for the panel and the team, and never for the public.
ALTER TABLE "Derivative" DROP CONSTRAINT "Derivative_audience";
ALTER TABLE "Derivative" ADD CONSTRAINT "Derivative_audience"
  CHECK ("audience" IN ('team', 'panel', 'jury', 'public'));
-- Whatever the recipe says: nothing of a tech pack is for everybody.
ALTER TABLE "Derivative" ADD CONSTRAINT "Derivative_page_audience"
  CHECK ("recipe" NOT LIKE 'page-%' OR "audience" = 'panel');
