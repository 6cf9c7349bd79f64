// What lies below a thing of the chain with the links that place it there; for its assignments the administrations
// that answer for them, of a unit or a role the nearest one above; and what measures and pays for all that.
// Parameters: id; from, to; founded and shown, statuses; limit. Cost: the things below and their links.
MATCH (start:Thing {id: $id})
USING INDEX start:Thing(id)
CALL (start) {
  MATCH (start)<-[steps:SERVES|PART_OF*0..20]-(thing)
  WHERE all(step IN steps WHERE step.status IN $shown
    AND coalesce(step.validFrom < $to, true) AND coalesce(step.validTo > $from, true))
  WITH DISTINCT thing
  LIMIT $limit
  RETURN collect(thing) AS things
}
RETURN [thing IN things | thing {.*, labels: labels(thing)}] AS things,
  COLLECT {
    UNWIND things AS child
    MATCH (child)-[link:SERVES|PART_OF]->(parent)
    MATCH (claim:Claim {id: link.claim})
    USING INDEX claim:Claim(id)
    WHERE link.status IN $shown
      AND coalesce(link.validFrom < $to, true) AND coalesce(link.validTo > $from, true)
    RETURN {from: child.id, to: parent.id, link: link {.*, kind: type(link), record: claim {
        .*,
        evidence: COLLECT {
          MATCH (claim)-[place:CITES]->(cited:Document)
          WITH place, cited
          ORDER BY place.position
          RETURN place {.*, document: cited {.*, labels: labels(cited)}}
        }
      }}}
  } AS links,
  COLLECT {
    UNWIND things AS thing
    MATCH route = (thing)<-[answers:RESPONSIBLE_FOR]-()-[parts:PART_OF*0..5]->(administration)
    WHERE administration.kind = 'ADMINISTRATION'
      AND none(passed IN nodes(route)[1..-1] WHERE passed.kind = 'ADMINISTRATION')
      AND all(step IN [answers] + parts WHERE step.status IN $founded
        AND coalesce(step.validFrom < $to, true) AND coalesce(step.validTo > $from, true))
    RETURN DISTINCT {thing: thing.id, administration: administration {.*, labels: labels(administration)}}
  } AS answers,
  COLLECT {
    UNWIND things AS thing
    MATCH (thing)<-[link:FUNDS|MEASURES]-(bringing)
    WHERE link.status IN $founded
      AND coalesce(link.validFrom < $to, true) AND coalesce(link.validTo > $from, true)
    RETURN DISTINCT {thing: thing.id, kind: type(link), bringing: bringing.id}
  } AS brought
