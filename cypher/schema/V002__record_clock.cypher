// There is one clock: without this, two writers could each make their own and neither would wait.
CREATE CONSTRAINT clock_id IF NOT EXISTS FOR (clock:Clock) REQUIRE clock.id IS UNIQUE;
