// What stands around a decision, a proposal, an item, a meeting or a case: the clauses and proposals there, what they
// follow and what follows them, and all that these say, with claims and evidence. No row where there is no such start.
// Parameters: id or caseNumber, the other null; statuses; depth, of the walk along FOLLOWS each way, at most 20; most.
// Cost: a walk that visits a clause once, then the links of what was found, and for each link its claim and places.
CALL {
  MATCH (start:Thing {id: $id})
  USING INDEX start:Thing(id)
  RETURN start
  UNION
  MATCH (start:Case {caseNumber: $caseNumber})
  USING INDEX start:Case(caseNumber)
  RETURN start
}
// What it starts with: itself, or the clauses and proposals of the item, the meeting or the case.
CALL (start) {
  CALL (start) {
    MATCH (start)
    WHERE start:Decision OR start:Proposal
    RETURN start AS seed
    UNION
    MATCH (start)<-[under:HANDLED_AT|ABOUT_CASE]-(seed:Decision|Proposal)
    WHERE under.status IN $statuses
    RETURN seed
    UNION
    MATCH (start)<-[at:HANDLED_AT|ABOUT_CASE]-(:AgendaItem)<-[under:HANDLED_AT]-(seed:Decision|Proposal)
    WHERE at.status IN $statuses AND under.status IN $statuses
    RETURN seed
  }
  WITH seed
  ORDER BY seed.titleKey
  LIMIT $most + 1
  RETURN collect(seed) AS seeds
}
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
WITH start, seeds, earlier, later, beside, earlier + later + beside AS clauses
CALL (start, clauses) {
  CALL (start, clauses) {
    RETURN start AS place
    UNION
    UNWIND clauses AS clause
    MATCH (clause)-[under:HANDLED_AT]->(place)
    WHERE under.status IN $statuses
    RETURN place
    UNION
    MATCH (start)<-[under:HANDLED_AT|ABOUT_CASE]-(place:AgendaItem)
    WHERE under.status IN $statuses
    WITH place
    ORDER BY place.numberKey
    LIMIT $most + 1
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
  [seed IN seeds | seed.id] AS seeds,
  [found IN earlier | found.id] AS earlier,
  [found IN later | found.id] AS later,
  size(beside) AS beside,
  things,
  links
