// One page of the decisions about a thing, the newest first and the undated last, each with the ways in which it is about
// the thing. No row where there is no such thing.
// Parameters: id; relations; named, the relation that a kind of link stands for; statuses, founded; forward, limit, and
// cursor, the sort key to go on from, or null.
// Cost: the links that lead from the thing to decisions, by one or two steps, on every page; the claims of the page's own.
MATCH (thing:Thing {id: $id})
USING INDEX thing:Thing(id)
CALL (thing) {
  CALL (thing) {
    MATCH (thing)<-[link:AFFECTS]-(decision:Decision)
    WHERE 'AFFECTS' IN $relations
    RETURN decision, 'AFFECTS' AS relation, [link] AS way
    UNION ALL
    MATCH (thing)<-[link:ASSIGNS]-(decision:Decision)
    WHERE 'ASSIGNS' IN $relations
    RETURN decision, 'ASSIGNS' AS relation, [link] AS way
    UNION ALL
    MATCH (thing)<-[link:PROPOSES_TO]-(decision:Decision)
    WHERE 'RECOMMENDED_TO' IN $relations
    RETURN decision, 'RECOMMENDED_TO' AS relation, [link] AS way
    UNION ALL
    MATCH (thing)<-[link:SENT_TO|ABOUT_CASE|REFERS_TO|BASED_ON]-(decision:Decision)
    WHERE $named[type(link)] IN $relations
    RETURN decision, $named[type(link)] AS relation, [link] AS way
    UNION ALL
    MATCH (thing)<-[link:SENT_TO|ABOUT_CASE|REFERS_TO|BASED_ON]-(:AgendaItem)<-[under:HANDLED_AT]-(decision:Decision)
    WHERE $named[type(link)] IN $relations
    RETURN decision, $named[type(link)] AS relation, [under, link] AS way
    UNION ALL
    MATCH (thing)<-[held:HELD_BY]-(:Meeting)<-[at:HANDLED_AT]-(decision:Decision)
    WHERE 'MADE_BY' IN $relations
    RETURN decision, 'MADE_BY' AS relation, [at, held] AS way
    UNION ALL
    MATCH (thing)<-[held:HELD_BY]-(:Meeting)<-[at:HANDLED_AT]-(:AgendaItem)<-[under:HANDLED_AT]-(decision:Decision)
    WHERE 'MADE_BY' IN $relations
    RETURN decision, 'MADE_BY' AS relation, [under, at, held] AS way
    UNION ALL
    MATCH (thing)<-[link:PROMISED]-(decision:Decision)
    WHERE 'PROMISES' IN $relations
    RETURN decision, 'PROMISES' AS relation, [link] AS way
    UNION ALL
    MATCH (thing)<-[link:PROMISED]-(:AgendaItem)<-[under:HANDLED_AT]-(decision:Decision)
    WHERE 'PROMISES' IN $relations
    RETURN decision, 'PROMISES' AS relation, [under, link] AS way
    UNION ALL
    MATCH (thing)<-[refers:REFERS_TO]-(:Commitment)<-[link:PROMISED]-(decision:Decision)
    WHERE 'PROMISES' IN $relations
    RETURN decision, 'PROMISES' AS relation, [link, refers] AS way
    UNION ALL
    MATCH (thing)<-[refers:REFERS_TO]-(:Commitment)<-[link:PROMISED]-(:AgendaItem)<-[under:HANDLED_AT]-(decision:Decision)
    WHERE 'PROMISES' IN $relations
    RETURN decision, 'PROMISES' AS relation, [under, link, refers] AS way
  }
  WITH decision, relation, way
  WHERE all(link IN way WHERE link.status IN $statuses)
  WITH decision, collect({relation: relation, way: way}) AS ways
  WITH decision, ways, coalesce(decision.date, head(COLLECT {
    MATCH (decision)-[handled:HANDLED_AT*1..2]->(meeting:Meeting)
    WHERE all(link IN handled WHERE link.status IN $founded) AND meeting.date IS NOT NULL
    RETURN meeting.date
    ORDER BY meeting.dateKey
    LIMIT 1
  })) AS date
  WITH decision, ways, date, coalesce(toString(date), '!') + ' ' + decision.id AS key
  RETURN collect({decision: decision, ways: ways, date: date, key: key}) AS found
}
CALL (found) {
  UNWIND found AS one
  WITH one
  WHERE $cursor IS NULL OR ($forward AND one.key < $cursor) OR (NOT $forward AND one.key > $cursor)
  WITH one
  ORDER BY CASE WHEN $forward THEN one.key END DESC, CASE WHEN NOT $forward THEN one.key END ASC
  LIMIT $limit
  WITH one, one.decision AS decision
  RETURN collect({
    key: one.key,
    date: one.date,
    decision: decision {.*, labels: labels(decision)},
    ways: [each IN one.ways | {
      relation: each.relation,
      way: COLLECT {
        UNWIND each.way AS link
        WITH link, startNode(link) AS from, endNode(link) AS to
        RETURN {
          from: from {.*, labels: labels(from)},
          to: to {.*, labels: labels(to)},
          link: link {
            .claim, .status, .validFrom, .validTo, .knownFrom, .share,
            kind: type(link),
            record: head(COLLECT {
              MATCH (record:Claim {id: link.claim})
              USING INDEX record:Claim(id)
              RETURN record {
                .*,
                evidence: COLLECT {
                  MATCH (record)-[place:CITES]->(cited:Document)
                  WITH place, cited
                  ORDER BY place.position
                  RETURN place {.*, document: cited {.*, labels: labels(cited)}}
                }
              }
            })
          }
        }
      }
    }]
  }) AS items
}
RETURN thing {labels: labels(thing)} AS thing,
  items,
  size(found) AS total,
  $cursor IS NOT NULL AND any(one IN found WHERE ($forward AND one.key >= $cursor) OR (NOT $forward AND one.key <= $cursor)) AS behind
