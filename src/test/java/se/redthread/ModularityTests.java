package se.redthread;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.springframework.modulith.core.ApplicationModules;

import static org.assertj.core.api.Assertions.assertThat;

class ModularityTests {

	private static final Path CODE = Path.of("src/main/java/se/redthread");

	@Test
	void packagesUseEachOthersPublicTypesOnlyAndInNoCircle() {
		ApplicationModules.of(RedthreadApplication.class).verify();
	}

	@Test
	void everyPackageSaysWhatItIsForAndThatNothingInItIsNullUnlessMarked() throws IOException {
		try (Stream<Path> files = Files.walk(CODE)) {
			assertThat(files.filter((path) -> path.toString().endsWith(".java")).map(Path::getParent).distinct())
				.isNotEmpty()
				.allSatisfy((folder) -> assertThat(folder.resolve("package-info.java")).content()
					.startsWith("/**")
					.contains("@NullMarked"));
		}
	}

}
