// The assignees of the decisions of a period with the ways by which each knows of it: the decision or its item is
// sent to it, or it attended the meeting. A decision's own date comes before its meeting's; where neither is known,
// the year of the meeting or of the item tells.
// Parameters: kinds; begins, ends; founded, statuses; below and answered, ids or null; limit.
// Cost: what lies below, or else the decisions of the period and the meetings since its first day, with what they
// handle.
CALL () {
  UNWIND coalesce($below, []) AS id
  MATCH (decision:Thing {id: id})
  USING INDEX decision:Thing(id)
  WHERE decision:Decision AND (decision.dateKey >= toString($begins) AND decision.dateKey < toString($ends)
    OR decision.date IS NULL AND EXISTS {
      MATCH (meeting:Meeting)<-[handled:HANDLED_AT*1..2]-(decision)
      WHERE meeting.dateKey >= toString($begins) AND all(step IN handled WHERE step.status IN $founded)
        AND coalesce(meeting.date < $ends, coalesce(meeting.year, startNode(handled[0]).year)
          IN range($begins.year, ($ends - duration('P1D')).year), false)
    })
  RETURN decision
  UNION
  UNWIND CASE WHEN $below IS NULL THEN [toString($begins)] ELSE [] END AS first
  MATCH (decision:Decision)
  USING INDEX decision:Decision(dateKey)
  WHERE decision.dateKey >= first AND decision.dateKey < toString($ends)
  RETURN decision
  UNION
  UNWIND CASE WHEN $below IS NULL THEN [toString($begins)] ELSE [] END AS first
  MATCH (meeting:Meeting)<-[handled:HANDLED_AT*1..2]-(decision:Decision)
  USING INDEX meeting:Meeting(dateKey)
  WHERE meeting.dateKey >= first
    AND decision.date IS NULL AND all(step IN handled WHERE step.status IN $founded)
    AND coalesce(meeting.date < $ends, coalesce(meeting.year, startNode(handled[0]).year)
      IN range($begins.year, ($ends - duration('P1D')).year), false)
  RETURN decision
}
WITH decision
WHERE 'ASSIGNEE_NOT_NOTIFIED' IN $kinds
MATCH (decision)-[assigns:ASSIGNS]->(assignee:Thing)
WHERE assigns.status IN $founded AND ($answered IS NULL OR assignee.id IN $answered)
WITH DISTINCT decision, assignee
LIMIT $limit
WITH decision, assignee, COLLECT {
    MATCH (decision)-[handled:HANDLED_AT]->(item:AgendaItem)
    WHERE handled.status IN $founded
    RETURN item
  } AS items
WITH decision, assignee, items, COLLECT {
    UNWIND [decision] + items AS sender
    MATCH (sender)-[sent:SENT_TO]->(recipient)
    WHERE sent.status <> 'REJECTED'
    RETURN sent
  } AS recipients
RETURN 'ASSIGNEE_NOT_NOTIFIED' AS kind, decision AS thing, assignee AS other,
  [sent IN recipients WHERE endNode(sent) = assignee | [sent]] + COLLECT {
    MATCH (decision)-[handled:HANDLED_AT*1..2]->(:Meeting)<-[attended:ATTENDED]-(assignee)
    WHERE all(step IN handled + attended WHERE step.status IN $founded)
    RETURN handled + attended
  } AS routes,
  CASE WHEN items = [] THEN [decision] ELSE items END AS mends,
  [sent IN recipients WHERE sent.status IN $founded | endNode(sent)] AS told
