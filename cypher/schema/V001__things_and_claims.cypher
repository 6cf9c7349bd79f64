// Identity: a thing's id and a claim's id are given once and never change.
CREATE CONSTRAINT thing_id IF NOT EXISTS FOR (thing:Thing) REQUIRE thing.id IS UNIQUE;
CREATE CONSTRAINT claim_id IF NOT EXISTS FOR (claim:Claim) REQUIRE claim.id IS UNIQUE;
CREATE CONSTRAINT schema_script_version IF NOT EXISTS FOR (script:SchemaScript) REQUIRE script.version IS UNIQUE;
CREATE CONSTRAINT import_mark_id IF NOT EXISTS FOR (mark:ImportMark) REQUIRE mark.id IS UNIQUE;
// Natural keys: a case by its number, a paragraph by body, year and number.
CREATE CONSTRAINT case_number IF NOT EXISTS FOR (entry:Case) REQUIRE entry.caseNumber IS UNIQUE;
CREATE CONSTRAINT agenda_item_paragraph IF NOT EXISTS FOR (item:AgendaItem) REQUIRE item.paragraphKey IS UNIQUE;

// The record of claims and of earlier versions is found by what it is about.
CREATE INDEX claim_from IF NOT EXISTS FOR (claim:Claim) ON (claim.from);
CREATE INDEX claim_to IF NOT EXISTS FOR (claim:Claim) ON (claim.to);
CREATE INDEX version_of IF NOT EXISTS FOR (version:Version) ON (version.of);

// What is looked up by value.
CREATE INDEX plan_year IF NOT EXISTS FOR (plan:Plan) ON (plan.year);
CREATE INDEX document_sha256 IF NOT EXISTS FOR (document:Document) ON (document.sha256);
CREATE INDEX focus_area_number IF NOT EXISTS FOR (area:FocusArea) ON (area.numberKey);
CREATE INDEX agenda_item_number IF NOT EXISTS FOR (item:AgendaItem) ON (item.numberKey);
CREATE INDEX case_number_key IF NOT EXISTS FOR (entry:Case) ON (entry.numberKey);
CREATE INDEX plan_number_key IF NOT EXISTS FOR (plan:Plan) ON (plan.numberKey);
CREATE INDEX budget_item_amount IF NOT EXISTS FOR (item:BudgetItem) ON (item.amountKey);
CREATE INDEX meeting_date IF NOT EXISTS FOR (n:Meeting) ON (n.dateKey);
CREATE INDEX decision_date IF NOT EXISTS FOR (n:Decision) ON (n.dateKey);
CREATE INDEX proposal_date IF NOT EXISTS FOR (n:Proposal) ON (n.dateKey);
CREATE INDEX document_date IF NOT EXISTS FOR (n:Document) ON (n.dateKey);
CREATE INDEX follow_up_date IF NOT EXISTS FOR (n:FollowUp) ON (n.dateKey);
CREATE INDEX measurement_date IF NOT EXISTS FOR (n:Measurement) ON (n.dateKey);
CREATE INDEX commitment_date IF NOT EXISTS FOR (n:Commitment) ON (n.dateKey);

// Lists are sorted by a stored key that follows Swedish rules and ends in the id.
CREATE INDEX vision_title IF NOT EXISTS FOR (n:Vision) ON (n.titleKey);
CREATE INDEX strategy_title IF NOT EXISTS FOR (n:Strategy) ON (n.titleKey);
CREATE INDEX focus_area_title IF NOT EXISTS FOR (n:FocusArea) ON (n.titleKey);
CREATE INDEX assignment_title IF NOT EXISTS FOR (n:Assignment) ON (n.titleKey);
CREATE INDEX activity_title IF NOT EXISTS FOR (n:Activity) ON (n.titleKey);
CREATE INDEX indicator_title IF NOT EXISTS FOR (n:Indicator) ON (n.titleKey);
CREATE INDEX measurement_title IF NOT EXISTS FOR (n:Measurement) ON (n.titleKey);
CREATE INDEX budget_item_title IF NOT EXISTS FOR (n:BudgetItem) ON (n.titleKey);
CREATE INDEX budget_check_title IF NOT EXISTS FOR (n:BudgetCheck) ON (n.titleKey);
CREATE INDEX risk_title IF NOT EXISTS FOR (n:Risk) ON (n.titleKey);
CREATE INDEX organization_title IF NOT EXISTS FOR (n:Organization) ON (n.titleKey);
CREATE INDEX person_title IF NOT EXISTS FOR (n:Person) ON (n.titleKey);
CREATE INDEX membership_title IF NOT EXISTS FOR (n:Membership) ON (n.titleKey);
CREATE INDEX meeting_title IF NOT EXISTS FOR (n:Meeting) ON (n.titleKey);
CREATE INDEX agenda_item_title IF NOT EXISTS FOR (n:AgendaItem) ON (n.titleKey);
CREATE INDEX case_title IF NOT EXISTS FOR (n:Case) ON (n.titleKey);
CREATE INDEX proposal_title IF NOT EXISTS FOR (n:Proposal) ON (n.titleKey);
CREATE INDEX decision_title IF NOT EXISTS FOR (n:Decision) ON (n.titleKey);
CREATE INDEX plan_title IF NOT EXISTS FOR (n:Plan) ON (n.titleKey);
CREATE INDEX document_title IF NOT EXISTS FOR (n:Document) ON (n.titleKey);
CREATE INDEX follow_up_title IF NOT EXISTS FOR (n:FollowUp) ON (n.titleKey);
CREATE INDEX commitment_title IF NOT EXISTS FOR (n:Commitment) ON (n.titleKey);
CREATE INDEX reference_concept_title IF NOT EXISTS FOR (n:ReferenceConcept) ON (n.titleKey);

// Words of titles, numbers and texts, stemmed as Swedish.
CREATE FULLTEXT INDEX thing_text IF NOT EXISTS FOR (n:Thing)
ON EACH [n.title, n.alternativeTitles, n.description, n.wording, n.caseNumber, n.paragraph, n.designation]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'swedish'}};
