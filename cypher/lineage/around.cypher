// What stands around a decision, a proposal, an item, a meeting or a case: the clauses and proposals there, what they
// follow and what follows them, and all that these say, with claims and evidence. No row where there is no such start.
// Parameters: id or caseNumber, the other null; statuses; depth, of the walk along FOLLOWS each way, at most 20; most.
// Cost: the items and how many clauses each has, a walk that visits a clause once from those that are kept, then the links of what was found, and for each link its claim and places.
CALL {
  MATCH (start:Thing {id: $id})
  USING INDEX start:Thing(id)
  RETURN start
  UNION
  MATCH (start:Case {caseNumber: $caseNumber})
  USING INDEX start:Case(caseNumber)
  RETURN start
}
// Whole items of the meeting or case, in the order in which they are shown, while all their clauses and proposals
// together are no more than most. One that has more than most by itself is left out.
CALL (start) {
  MATCH (start)<-[at:HANDLED_AT|ABOUT_CASE]-(item:AgendaItem)
  WHERE at.status IN $statuses
  WITH DISTINCT start, item
  WITH item, CASE WHEN start:Case THEN head(COLLECT {
    MATCH (item)-[held:HANDLED_AT]->(meeting:Meeting)
    WHERE held.status <> 'SUGGESTED' AND held.status IN $statuses
    RETURN meeting.date AS date
    ORDER BY date
  }) END AS day
  ORDER BY day, item.numberKey
  LIMIT $most + 1
  WITH item, COUNT {
    MATCH (item)<-[under:HANDLED_AT]-(said:Decision|Proposal)
    WHERE under.status IN $statuses
    RETURN DISTINCT said
  } AS size
  WITH collect({item: item, size: size}) AS found
  WITH found, [n IN range(0, size(found) - 1)
    WHERE n < $most AND found[n].size <= $most AND reduce(
      total = 0, each IN found[..n + 1] | total + CASE WHEN each.size <= $most THEN each.size ELSE 0 END
    ) <= $most | found[n].item] AS items
  RETURN items, size(items) < size(found) AS itemsCut
}
// What it starts with: itself, or the clauses and proposals of those items, and then those that stand under the item,
// at the meeting or in the case straight.
CALL (start, items) {
  CALL (start, items) {
    MATCH (start)
    WHERE start:Decision OR start:Proposal
    RETURN start AS seed
    UNION
    UNWIND items AS item
    MATCH (item)<-[under:HANDLED_AT]-(seed:Decision|Proposal)
    WHERE under.status IN $statuses
    RETURN seed
  }
  RETURN collect(seed) AS under
}
CALL (start) {
  MATCH (start)<-[straight:HANDLED_AT|ABOUT_CASE]-(seed:Decision|Proposal)
  WHERE straight.status IN $statuses AND NOT EXISTS {
    MATCH (seed)-[under:HANDLED_AT]->(:AgendaItem)-[at:HANDLED_AT|ABOUT_CASE]->(start)
    WHERE under.status IN $statuses AND at.status IN $statuses
  }
  WITH DISTINCT seed
  ORDER BY seed.titleKey
  LIMIT $most + 1
  RETURN collect(seed) AS straight
}
WITH start, items, under + straight[..$most - size(under)] AS seeds,
  itemsCut OR size(under) + size(straight) > $most AS cut
CALL (seeds) {
  UNWIND seeds AS seed
  MATCH path = (seed)-[steps:FOLLOWS*0..20]->(found:Decision|Proposal)
  WHERE all(step IN steps WHERE step.status IN $statuses)
  WITH found, min(length(path)) AS distance
  WHERE distance <= $depth
  WITH found, distance
  ORDER BY distance, found.titleKey
  LIMIT $most + 1
  RETURN collect(found) AS earlier
}
CALL (seeds) {
  UNWIND seeds AS seed
  MATCH path = (seed)<-[steps:FOLLOWS*0..20]-(found:Decision|Proposal)
  WHERE all(step IN steps WHERE step.status IN $statuses)
  WITH found, min(length(path)) AS distance
  WHERE distance <= $depth
  WITH found, distance
  ORDER BY distance, found.titleKey
  LIMIT $most + 1
  RETURN collect(found) AS later
}
// With the proposals beside them, and the next clause that follows any of these: it tells who has answered.
CALL (earlier, later) {
  UNWIND earlier + later AS walked
  WITH DISTINCT walked
  CALL (walked) {
    RETURN walked AS member
    UNION
    MATCH (walked)-[under:HANDLED_AT]->(:AgendaItem)<-[beside:HANDLED_AT]-(member:Proposal)
    WHERE under.status IN $statuses AND beside.status IN $statuses
    RETURN member
  }
  WITH DISTINCT member
  MATCH (member)<-[steps:FOLLOWS*0..2]-(clause)
  WHERE all(step IN steps WHERE step.status IN $statuses)
  WITH DISTINCT clause
  LIMIT 4 * $most + 1
  RETURN collect(clause) AS beside
}
WITH start, items, seeds, cut, earlier, later, beside, earlier + later + beside AS clauses
CALL (start, items, clauses) {
  CALL (start, items, clauses) {
    RETURN start AS place
    UNION
    UNWIND clauses AS clause
    MATCH (clause)-[under:HANDLED_AT]->(place)
    WHERE under.status IN $statuses
    RETURN place
    UNION
    UNWIND items AS place
    RETURN place
  }
  RETURN collect(place) AS places
}
CALL (places) {
  UNWIND places AS place
  MATCH (place)-[at:HANDLED_AT]->(meeting:Meeting)
  WHERE at.status IN $statuses
  RETURN collect(DISTINCT meeting) AS meetings
}
CALL (start, clauses, places) {
  CALL (start, clauses, places) {
    UNWIND clauses + places AS promising
    MATCH (promising)-[promised:PROMISED]->(commitment:Commitment)
    WHERE promised.status IN $statuses
    RETURN commitment
    UNION
    MATCH (start)<-[about:ABOUT_CASE]-(commitment:Commitment)
    WHERE about.status IN $statuses
    RETURN commitment
  }
  RETURN collect(commitment) AS commitments
}
CALL (start, clauses, places, meetings, commitments) {
  CALL (start, clauses, places, meetings, commitments) {
    UNWIND clauses + places + meetings + commitments AS speaking
    MATCH (speaking)-[link:HANDLED_AT|HELD_BY|ABOUT_CASE|PROPOSES_TO|FOLLOWS|AFFECTS|ASSIGNS|BASED_ON|SENT_TO|PROMISED]->()
    WHERE link.status IN $statuses
    RETURN link
    UNION
    UNWIND commitments AS commitment
    MATCH (commitment)<-[link:AFFECTS|PROMISED]-(other)
    WHERE link.status IN $statuses
    RETURN link
    UNION
    MATCH (start)<-[link:ATTENDED|ABOUT_CASE]-(:Person|Document|Commitment)
    WHERE link.status IN $statuses
    RETURN link
  }
  WITH link, startNode(link) AS from, endNode(link) AS to
  RETURN collect({
    from: from.id,
    to: to.id,
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
  }) AS links, collect(from) + collect(to) AS ends
}
CALL (clauses, places, ends) {
  UNWIND clauses + places + ends AS thing
  WITH DISTINCT thing
  RETURN collect(thing {.*, labels: labels(thing)}) AS things
}
RETURN start.id AS start,
  [item IN items | item.id] AS items,
  cut,
  [seed IN seeds | seed.id] AS seeds,
  [found IN earlier | found.id] AS earlier,
  [found IN later | found.id] AS later,
  size(beside) AS beside,
  things,
  links
