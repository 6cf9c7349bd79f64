package se.redthread.intake.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import se.redthread.intake.fault.FaultCode;
import se.redthread.intake.fault.FaultTaker;
import se.redthread.intake.fault.LineFault;
import se.redthread.intake.shape.FieldType;
import tools.jackson.databind.JsonNode;

/** The fields of an object, as the graph stores them. */
final class Values {

	private Values() {
	}

	static Map<String, Object> of(JsonNode object, Map<String, FieldType> types, Set<String> apart, FaultTaker faults) {
		Map<String, Object> values = new TreeMap<>();
		object.forEachEntry((name, value) -> {
			FieldType type = types.get(name);
			if (type != null && !apart.contains(name)) {
				try {
					values.put(name, type.stored(name, value));
				}
				catch (LineFault ex) {
					faults.take(ex.fault());
				}
			}
		});
		return values;
	}

	/** Years and amounts as two lists, by year. */
	static Map<String, Object> amounts(JsonNode amounts, FaultTaker faults) {
		SortedMap<Long, Long> byYear = new TreeMap<>();
		for (JsonNode amount : amounts) {
			long year = (long) amount.path("year").doubleValue();
			long ore = FieldType.ore(amount.path("amount").stringValue());
			if (byYear.put(year, ore) != null) {
				faults.take(FaultCode.TWICE, "amounts",
						"\"amounts\" gives the year " + year + " twice. Give each year once.");
			}
		}
		if (byYear.isEmpty()) {
			return Map.of();
		}
		List<Long> years = new ArrayList<>(byYear.keySet());
		return Map.of(ThingDraft.AMOUNT_YEARS, years, ThingDraft.AMOUNTS, new ArrayList<>(byYear.values()));
	}

}
