// The commitments of a period with what answers them: those that the plans state, those promised at a meeting of the
// period, and those that fall due in it. One that isn't past its date is told as answered by nothing, an empty route.
// Parameters: kinds; plans, from, to, begins, ends; asOf; founded, statuses; below and answered, ids or null; limit.
// Cost: the commitments, the meetings since the first day with what they handle, and what affects the commitments.
CALL () {
  MATCH (plan:Thing)<-[stated:STATED_IN]-(commitment)
  USING INDEX plan:Thing(id)
  WHERE plan.id IN $plans
    AND stated.status IN $founded
    AND coalesce(stated.validFrom < $to, true) AND coalesce(stated.validTo > $from, true)
  RETURN commitment
  UNION
  MATCH (meeting:Meeting)<-[handled:HANDLED_AT*1..2]-()-[promised:PROMISED]->(commitment)
  USING INDEX meeting:Meeting(dateKey)
  WHERE meeting.dateKey >= toString($begins)
    AND all(step IN handled + promised WHERE step.status IN $founded)
    AND coalesce(meeting.date < $ends, coalesce(meeting.year, startNode(handled[0]).year)
      IN range($begins.year, ($ends - duration('P1D')).year), false)
  RETURN commitment
  UNION
  MATCH (commitment:Commitment)
  USING INDEX commitment:Commitment(dateKey)
  WHERE commitment.dateKey >= toString($begins) AND commitment.dateKey < toString($ends)
  RETURN commitment
}
WITH commitment
WHERE 'COMMITMENT_OVERDUE' IN $kinds AND commitment:Commitment
  AND ($below IS NULL OR commitment.id IN $below) AND ($answered IS NULL OR commitment.id IN $answered)
WITH commitment
LIMIT $limit
RETURN 'COMMITMENT_OVERDUE' AS kind, commitment AS thing, null AS other,
  CASE WHEN commitment.dueBy < $asOf THEN [] ELSE [[]] END + COLLECT {
    MATCH (answer)-[link:AFFECTS]->(commitment)
    WITH answer, link
    WHERE answer:Decision OR answer:FollowUp
    MATCH (claim:Claim {id: link.claim})
    USING INDEX claim:Claim(id)
    WHERE link.status <> 'REJECTED' AND claim.effect = 'ANSWERS'
      AND coalesce(link.validFrom <= $asOf, true) AND coalesce(coalesce(answer.date, head(COLLECT {
        MATCH (answer)-[handled:HANDLED_AT*1..2]->(meeting:Meeting)
        WHERE all(step IN handled WHERE step.status <> 'REJECTED')
        RETURN meeting.date AS day
        ORDER BY day
      })) <= $asOf, true)
    RETURN [link]
  } AS routes, [commitment] AS mends, [] AS told
