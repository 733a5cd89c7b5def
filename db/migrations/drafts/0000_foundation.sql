CREATE TABLE `audit_entries` (
	`seq` integer PRIMARY KEY NOT NULL,
	`at` text NOT NULL,
	`staff_id` text,
	`action` text NOT NULL,
	`file_id` text,
	`employer_id` text,
	`visit` text,
	`payload_digest` text NOT NULL,
	`previous_hash` text NOT NULL,
	`hash` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `audit_entries_by_file` ON `audit_entries` (`file_id`,`seq`);--> statement-breakpoint
CREATE INDEX `audit_entries_by_employer` ON `audit_entries` (`employer_id`,`seq`);--> statement-breakpoint
CREATE TABLE `audit_payloads` (
	`seq` integer PRIMARY KEY NOT NULL,
	`salt` text NOT NULL,
	`payload` text NOT NULL,
	FOREIGN KEY (`seq`) REFERENCES `audit_entries`(`seq`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `client_files` (
	`id` text PRIMARY KEY NOT NULL,
	`file_number` text NOT NULL,
	`status` text NOT NULL,
	`responsible_id` text NOT NULL,
	`data` text NOT NULL,
	`empty_lists` text NOT NULL,
	`revision` integer NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	`deleted_at` text,
	FOREIGN KEY (`responsible_id`) REFERENCES `staff`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "client_files_status" CHECK(status IN ('prospect', 'consulted', 'retained', 'closed'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `client_files_by_number` ON `client_files` (`file_number`);--> statement-breakpoint
CREATE INDEX `client_files_by_responsible` ON `client_files` (`responsible_id`);--> statement-breakpoint
CREATE TABLE `employers` (
	`id` text PRIMARY KEY NOT NULL,
	`business_key` text,
	`data` text NOT NULL,
	`revision` integer NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `employers_by_business_key` ON `employers` (`business_key`);--> statement-breakpoint
CREATE TABLE `entries` (
	`id` text PRIMARY KEY NOT NULL,
	`file_id` text NOT NULL,
	`person_id` text,
	`list` text NOT NULL,
	`position` integer NOT NULL,
	`data` text NOT NULL,
	`lmia_id` text,
	`revision` integer NOT NULL,
	FOREIGN KEY (`file_id`) REFERENCES `client_files`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`person_id`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`lmia_id`) REFERENCES `lmias`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `entries_by_file` ON `entries` (`file_id`,`list`,`position`);--> statement-breakpoint
CREATE INDEX `entries_by_person` ON `entries` (`person_id`);--> statement-breakpoint
CREATE INDEX `entries_by_lmia` ON `entries` (`lmia_id`);--> statement-breakpoint
CREATE TABLE `file_employers` (
	`id` text PRIMARY KEY NOT NULL,
	`file_id` text NOT NULL,
	`local_id` text NOT NULL,
	`employer_id` text NOT NULL,
	`position` integer NOT NULL,
	`data` text NOT NULL,
	`revision` integer NOT NULL,
	FOREIGN KEY (`file_id`) REFERENCES `client_files`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`employer_id`) REFERENCES `employers`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `file_employers_by_local_id` ON `file_employers` (`file_id`,`local_id`);--> statement-breakpoint
CREATE INDEX `file_employers_by_employer` ON `file_employers` (`employer_id`);--> statement-breakpoint
CREATE TABLE `lmias` (
	`id` text PRIMARY KEY NOT NULL,
	`employer_id` text NOT NULL,
	`position` integer NOT NULL,
	`data` text NOT NULL,
	`revision` integer NOT NULL,
	FOREIGN KEY (`employer_id`) REFERENCES `employers`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `lmias_by_employer` ON `lmias` (`employer_id`,`position`);--> statement-breakpoint
CREATE TABLE `persons` (
	`id` text PRIMARY KEY NOT NULL,
	`file_id` text NOT NULL,
	`position` integer NOT NULL,
	`data` text NOT NULL,
	`empty_lists` text NOT NULL,
	`revision` integer NOT NULL,
	FOREIGN KEY (`file_id`) REFERENCES `client_files`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `persons_by_file` ON `persons` (`file_id`,`position`);--> statement-breakpoint
CREATE TABLE `settings` (
	`name` text PRIMARY KEY NOT NULL,
	`value` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `staff` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`initials` text NOT NULL,
	`role` text NOT NULL,
	`membership_number` text,
	`archived` integer NOT NULL,
	`revision` integer NOT NULL
);
