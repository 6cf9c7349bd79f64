package se.redthread;

import se.redthread.archive.BackupCommand;
import se.redthread.archive.RestoreCommand;
import se.redthread.command.Commands;
import se.redthread.exchange.ExportCommand;
import se.redthread.exchange.ImportCommand;
import se.redthread.exchange.VerifyCommand;
import se.redthread.start.Start;

import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class RedthreadApplication {

	/** What it does instead of serving, when asked. */
	public static final Commands COMMANDS = new Commands(new ImportCommand(), new ExportCommand(), new BackupCommand(),
			new RestoreCommand(), new VerifyCommand());

	public static void main(String[] args) {
		COMMANDS.run(args).ifPresentOrElse(System::exit, () -> Start.run(RedthreadApplication.class, args));
	}

}
