ALTER TABLE "stage"."brand" ADD COLUMN "begun_at" timestamp with time zone DEFAULT now() NOT NULL;--> statement-breakpoint
CREATE INDEX "agent_session_expiry" ON "live_assist"."agent_session" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "visitor_session_expiry" ON "live_assist"."visitor_session" USING btree ("expires_at");