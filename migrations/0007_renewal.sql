ALTER TABLE "live_assist"."conversation" ADD COLUMN "verified_until" timestamp with time zone DEFAULT now() NOT NULL;--> statement-breakpoint
ALTER TABLE "live_assist"."conversation" ADD COLUMN "lapsed_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "live_assist"."conversation" ADD COLUMN "renewals" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "live_assist"."conversation" ADD COLUMN "renewed_at" timestamp with time zone;--> statement-breakpoint
CREATE INDEX "conversation_due" ON "live_assist"."conversation" USING btree ("verified_until") WHERE state <> 'ended' and lapsed_at is null;--> statement-breakpoint
CREATE INDEX "visitor_session_conversation" ON "live_assist"."visitor_session" USING btree ("conversation");--> statement-breakpoint
UPDATE "live_assist"."conversation" SET "verified_until" = ("visitor"->>'verifiedUntil')::timestamptz;