CREATE TABLE `assessments` (
	`id` text PRIMARY KEY NOT NULL,
	`file_id` text NOT NULL,
	`person_id` text NOT NULL,
	`as_of` text NOT NULL,
	`pack_hash` text NOT NULL,
	`saved_at` text NOT NULL,
	`saved_by` text NOT NULL,
	`note` text NOT NULL,
	`engine` integer NOT NULL,
	`measures` text NOT NULL,
	`summary` text NOT NULL,
	`facts_digest` text NOT NULL,
	`result_digest` text NOT NULL,
	`seal` text NOT NULL,
	`facts` text NOT NULL,
	`result` text NOT NULL,
	FOREIGN KEY (`file_id`) REFERENCES `client_files`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`pack_hash`) REFERENCES `rule_packs`(`hash`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`saved_by`) REFERENCES `staff`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `assessments_by_file` ON `assessments` (`file_id`,`saved_at`);--> statement-breakpoint
CREATE INDEX `assessments_by_pack` ON `assessments` (`pack_hash`);--> statement-breakpoint
CREATE INDEX `assessments_by_author` ON `assessments` (`saved_by`);--> statement-breakpoint
CREATE TABLE `rule_packs` (
	`hash` text PRIMARY KEY NOT NULL,
	`version` text NOT NULL,
	`layer` text NOT NULL,
	`content` text NOT NULL,
	`stored_at` text NOT NULL,
	CONSTRAINT "rule_packs_layer" CHECK(layer IN ('law', 'guidance', 'firm'))
);
