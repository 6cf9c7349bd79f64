package se.redthread.packaging;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collector;
import java.util.stream.Collectors;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A jar's bill of materials.
 *
 * @param json in CycloneDX
 */
record Bill(JsonNode json) {

	static Bill parse(String text) {
		return new Bill(new JsonMapper().readTree(text));
	}

	/** What it lists, by its reference. */
	Map<String, Component> components() {
		Map<String, Component> components = new LinkedHashMap<>();
		this.json.get("components")
			.valueStream()
			.map(Component::of)
			.forEach((component) -> components.put(component.reference(), component));
		return components;
	}

	/** The names of the files that it lists, those without code left out. */
	Set<String> files() {
		return components().values().stream().filter(Component::hasCode).map(Component::file).collect(sorted());
	}

	/** The names of the files that are needed where one component isn't. */
	Set<String> filesWithout(String group, String name) {
		Map<String, Component> components = components();
		Map<String, List<String>> needs = new LinkedHashMap<>();
		this.json.get("dependencies")
			.valueStream()
			.forEach((node) -> needs.put(node.get("ref").asString(),
					node.path("dependsOn").valueStream().map(JsonNode::asString).toList()));
		Set<String> reached = new HashSet<>();
		Deque<String> next = new ArrayDeque<>(List.of(this.json.at("/metadata/component/bom-ref").asString()));
		while (!next.isEmpty()) {
			String reference = next.remove();
			if (!reference.startsWith("pkg:maven/" + group + "/" + name + "@") && reached.add(reference)) {
				next.addAll(needs.getOrDefault(reference, List.of()));
			}
		}
		return reached.stream()
			.filter(components::containsKey)
			.map(components::get)
			.filter(Component::hasCode)
			.map(Component::file)
			.collect(sorted());
	}

	private static Collector<String, ?, Set<String>> sorted() {
		return Collectors.toCollection(TreeSet::new);
	}

	/**
	 * A library.
	 *
	 * @param reference what the bill calls it
	 * @param group whose it is
	 * @param name its name
	 * @param version its version
	 */
	record Component(String reference, String group, String name, String version) {

		private static Component of(JsonNode json) {
			return new Component(json.get("bom-ref").asString(), json.get("group").asString(),
					json.get("name").asString(), json.get("version").asString());
		}

		/** A starter is a list of others, and Boot leaves it out of its jars. */
		boolean hasCode() {
			return !this.name.startsWith("spring-boot-starter");
		}

		String file() {
			int at = this.reference.indexOf("classifier=");
			String classifier = (at < 0) ? "" : "-" + this.reference.substring(at + 11).split("&")[0];
			return this.name + "-" + this.version + classifier + ".jar";
		}

		@Override
		public String toString() {
			return this.group + ":" + this.name + ":" + this.version;
		}

	}

}
