package se.redthread.lineage;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import se.redthread.meeting.Case;

@Controller
class LineageController {

	private final Lineages lineages;

	LineageController(Lineages lineages) {
		this.lineages = lineages;
	}

	@QueryMapping
	DecisionLineage decisionLineage(@Argument String of, @Argument int depth, @Argument boolean includeSuggested) {
		LineageRequest request = LineageRequest.lineage(of, depth, includeSuggested);
		return new DecisionLineage(this.lineages.around(request));
	}

	@QueryMapping
	MeetingRecord meetingRecord(@Argument String meeting, @Argument boolean includeSuggested) {
		return new MeetingRecord(this.lineages.around(LineageRequest.meeting(meeting, includeSuggested)));
	}

	@QueryMapping
	CaseRecord caseRecord(@Argument("case") @Nullable String entry, @Argument @Nullable String caseNumber,
			@Argument boolean includeSuggested) {
		return new CaseRecord(this.lineages.around(LineageRequest.ofCase(entry, caseNumber, includeSuggested)));
	}

	@SchemaMapping(typeName = "CaseRecord", field = "case")
	Case entry(CaseRecord asked) {
		return asked.entry();
	}

}
