CREATE TABLE `judgement_views` (
	`id` text PRIMARY KEY NOT NULL,
	`file_id` text NOT NULL,
	`person_id` text NOT NULL,
	`pathway_id` text NOT NULL,
	`criterion_id` text NOT NULL,
	`number` integer NOT NULL,
	`view` text NOT NULL,
	`reasons` text NOT NULL,
	`recorded_at` text NOT NULL,
	`recorded_by` text NOT NULL,
	FOREIGN KEY (`file_id`) REFERENCES `client_files`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`recorded_by`) REFERENCES `staff`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "judgement_views_number" CHECK(number >= 1),
	CONSTRAINT "judgement_views_view" CHECK(view IN ('favourable', 'doubtful', 'unfavourable', 'withdrawn')),
	CONSTRAINT "judgement_views_reasons" CHECK(length(trim(reasons)) BETWEEN 1 AND 4000)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `judgement_views_in_order` ON `judgement_views` (`file_id`,`person_id`,`pathway_id`,`criterion_id`,`number`);--> statement-breakpoint
CREATE INDEX `judgement_views_by_author` ON `judgement_views` (`recorded_by`);