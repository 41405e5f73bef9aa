BEGIN TRANSACTION;
CREATE TABLE calls (
        id TEXT PRIMARY KEY,
        account TEXT NOT NULL,
        direction TEXT NOT NULL,
        state TEXT NOT NULL,
        outcome TEXT,
        number TEXT,
        number_shown TEXT,
        name TEXT,
        company TEXT,
        crm_url TEXT,
        contacts TEXT NOT NULL DEFAULT '[]',
        extension TEXT,
        "group" TEXT,
        queue TEXT,
        trunk TEXT,
        answered_by TEXT,
        started_at TEXT NOT NULL,
        answered_at TEXT,
        ended_at TEXT,
        duration INTEGER NOT NULL DEFAULT 0,
        clock_offset REAL NOT NULL DEFAULT 0,
        seen_at TEXT NOT NULL,
        recording_url TEXT,
        placed_by_me INTEGER NOT NULL DEFAULT 0,
        called_back_at TEXT,
        words TEXT NOT NULL DEFAULT '',
        digits TEXT NOT NULL DEFAULT ''
    );
INSERT INTO "calls" VALUES('old-1','Office','in','ended','missed','+380567777777','+380 56 777 77 77','Анастасія Березкіна','Рекламна агенція','https://crm.example/1','[["Анастасія Березкіна", "Рекламна агенція", "https://crm.example/1", "+380567777777", null], ["Ružena Ďurišová", "Lekáreň Žižka", "https://crm.example/2", "+421905123456", 5]]','101','Sales (800)',NULL,'567850550',NULL,'2026-03-02T09:00:00.000000+00:00',NULL,'2026-03-02T09:00:20.000000+00:00',0,0.0,'2026-03-02T09:00:00.000000+00:00',NULL,0,'2026-03-02T09:02:00.000000+00:00','анастасія березкіна
рекламна агенція
ružena ďurišová
lekáreň žižka
+380567777777
+380 56 777 77 77
+421905123456
sales (800)
567850550','380567777777');
INSERT INTO "calls" VALUES('old-2','Office','in','ended','answered','+421905123456','+421 905 123 456','Ružena Ďurišová',NULL,NULL,'[["Ružena Ďurišová", null, null, null, null]]','101','Sales (800)','Podpora','567850550','Olena (102)','2026-03-02T09:00:58.000000+00:00','2026-03-02T09:01:05.000000+00:00','2026-03-02T09:02:05.000000+00:00',60,1.5,'2026-03-02T09:01:00.000000+00:00','https://rec.example/2',0,NULL,'ružena ďurišová
+421905123456
+421 905 123 456
sales (800)
podpora
567850550','421905123456');
INSERT INTO "calls" VALUES('old-3','Office','out','ended','no-answer','+380567777777','+380 56 777 77 77','Анастасія Березкіна','Рекламна агенція',NULL,'[["Анастасія Березкіна", "Рекламна агенція", "https://crm.example/1", "+380567777777", null]]','101',NULL,NULL,NULL,NULL,'2026-03-02T09:02:00.000000+00:00',NULL,'2026-03-02T09:02:20.000000+00:00',0,0.0,'2026-03-02T09:02:00.000000+00:00',NULL,1,NULL,'анастасія березкіна
рекламна агенція
+380567777777
+380 56 777 77 77','380567777777');
INSERT INTO "calls" VALUES('old-4','Vega','internal','ringing',NULL,'102','102','Olena',NULL,NULL,'[["Olena", null, null, "102", null]]','101','Sales (800)',NULL,'567850550',NULL,'2026-03-02T09:03:20.000000+00:00',NULL,NULL,0,0.0,'2026-03-02T09:03:20.000000+00:00',NULL,0,NULL,'olena
102
sales (800)
567850550','102');
INSERT INTO "calls" VALUES('old-5','Office','in','ended','missed',NULL,NULL,NULL,NULL,NULL,'[]','101','Sales (800)',NULL,'567850550',NULL,'2026-03-02T09:03:20.000000+00:00',NULL,NULL,0,0.0,'2026-03-02T09:03:20.000000+00:00',NULL,0,NULL,'sales (800)
567850550','');
CREATE TABLE gaps (
        account TEXT NOT NULL,
        lost_at TEXT NOT NULL,
        back_at TEXT,
        PRIMARY KEY (account, lost_at)
    );
INSERT INTO "gaps" VALUES('Office','2026-03-02T09:05:00.000000+00:00','2026-03-02T09:15:00.000000+00:00');
INSERT INTO "gaps" VALUES('Vega','2026-03-02T09:05:00.000000+00:00',NULL);
CREATE INDEX calls_seen ON calls (seen_at);
CREATE INDEX calls_open ON calls (state) WHERE state <> 'ended';
CREATE INDEX calls_missed ON calls (seen_at) WHERE outcome = 'missed';
COMMIT;
PRAGMA user_version = 1;
