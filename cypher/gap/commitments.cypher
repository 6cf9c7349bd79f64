// The commitments of a period with what answers them: those that the plans state, those promised at a meeting of the
// period, and those that fall due in it. One that isn't past its date is told as answered by nothing, an empty route.
// Parameters: kinds; plans, from, to, begins, ends; asOf; founded, statuses; below and answered, ids or null; limit.
// Cost: what it is narrowed to, or else the commitments, the meetings since the first day with what they handle, and
// what affects the commitments.
CALL () {
  UNWIND coalesce($below, $answered, []) AS id
  MATCH (commitment:Thing {id: id})
  USING INDEX commitment:Thing(id)
  WHERE commitment:Commitment AND (commitment.dateKey >= toString($begins) AND commitment.dateKey < toString($ends)
    OR EXISTS {
      MATCH (commitment)-[stated:STATED_IN]->(plan)
      WHERE plan.id IN $plans AND stated.status IN $founded
        AND coalesce(stated.validFrom < $to, true) AND coalesce(stated.validTo > $from, true)
    }
    OR EXISTS {
      MATCH (meeting:Meeting)<-[handled:HANDLED_AT*1..2]-()-[promised:PROMISED]->(commitment)
      WHERE meeting.dateKey >= toString($begins)
        AND all(step IN handled + promised WHERE step.status IN $founded)
        AND coalesce(meeting.date < $ends, coalesce(meeting.year, startNode(handled[0]).year)
          IN range($begins.year, ($ends - duration('P1D')).year), false)
    })
  RETURN commitment
  UNION
  UNWIND CASE WHEN $below IS NULL AND $answered IS NULL THEN $plans ELSE [] END AS id
  MATCH (plan:Thing {id: id})<-[stated:STATED_IN]-(commitment)
  USING INDEX plan:Thing(id)
  WHERE stated.status IN $founded
    AND coalesce(stated.validFrom < $to, true) AND coalesce(stated.validTo > $from, true)
  RETURN commitment
  UNION
  UNWIND CASE WHEN $below IS NULL AND $answered IS NULL THEN [toString($begins)] ELSE [] END AS first
  MATCH (meeting:Meeting)<-[handled:HANDLED_AT*1..2]-()-[promised:PROMISED]->(commitment)
  USING INDEX meeting:Meeting(dateKey)
  WHERE meeting.dateKey >= first
    AND all(step IN handled + promised WHERE step.status IN $founded)
    AND coalesce(meeting.date < $ends, coalesce(meeting.year, startNode(handled[0]).year)
      IN range($begins.year, ($ends - duration('P1D')).year), false)
  RETURN commitment
  UNION
  UNWIND CASE WHEN $below IS NULL AND $answered IS NULL THEN [toString($begins)] ELSE [] END AS first
  MATCH (commitment:Commitment)
  USING INDEX commitment:Commitment(dateKey)
  WHERE commitment.dateKey >= first AND commitment.dateKey < toString($ends)
  RETURN commitment
}
WITH commitment
WHERE 'COMMITMENT_OVERDUE' IN $kinds AND commitment:Commitment
  AND ($answered IS NULL OR commitment.id IN $answered)
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
