package se.redthread.thing;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

import se.redthread.model.ThingType;

/** The views of all types; every type must have one. */
@Component
public class ThingViews {

	private final Map<ThingType, ThingView> views = new EnumMap<>(ThingType.class);

	ThingViews(List<ThingView> views) {
		views.forEach((view) -> this.views.put(view.type(), view));
		for (ThingType type : ThingType.values()) {
			if (!this.views.containsKey(type)) {
				throw new IllegalStateException("No feature has a view of " + type.label());
			}
		}
	}

	public Thing thing(Row row) {
		return viewOf(row.type()).view().apply(row);
	}

	/** The class that stands for a type. */
	public Class<? extends Thing> classOf(ThingType type) {
		return viewOf(type).as();
	}

	@SuppressWarnings("NullAway") // the constructor has seen to it that all are there
	private ThingView viewOf(ThingType type) {
		return this.views.get(type);
	}

}
