CREATE TABLE "live_assist"."encryption_key" (
	"account" text NOT NULL,
	"kid" text NOT NULL,
	"jwk" jsonb NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "encryption_key_account_kid_pk" PRIMARY KEY("account","kid")
);
--> statement-breakpoint
CREATE TABLE "live_assist"."used_token" (
	"account" text NOT NULL,
	"hash" text NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	CONSTRAINT "used_token_account_hash_pk" PRIMARY KEY("account","hash")
);
--> statement-breakpoint
ALTER TABLE "live_assist"."attempt" ADD COLUMN "flow" text DEFAULT 'code' NOT NULL;--> statement-breakpoint
ALTER TABLE "live_assist"."attempt" ADD COLUMN "purpose" text DEFAULT 'chat' NOT NULL;--> statement-breakpoint
ALTER TABLE "live_assist"."attempt" ADD COLUMN "token" jsonb;--> statement-breakpoint
ALTER TABLE "live_assist"."conversation" ADD COLUMN "rating" integer;--> statement-breakpoint
ALTER TABLE "live_assist"."conversation" ADD COLUMN "rating_comment" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "live_assist"."conversation" ADD COLUMN "wrap_up" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "live_assist"."encryption_key" ADD CONSTRAINT "encryption_key_account_account_id_fk" FOREIGN KEY ("account") REFERENCES "live_assist"."account"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "live_assist"."used_token" ADD CONSTRAINT "used_token_account_account_id_fk" FOREIGN KEY ("account") REFERENCES "live_assist"."account"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "used_token_expiry" ON "live_assist"."used_token" USING btree ("expires_at");--> statement-breakpoint
-- Accounts and conversations of before: what they had no words for was so.
UPDATE "live_assist"."account" SET "connector" = '{"pkce": false, "authenticationEndpoint": "", "requireEncryption": false}'::jsonb || "connector";--> statement-breakpoint
UPDATE "live_assist"."conversation" SET "visitor" = '{"protection": "signed"}'::jsonb || "visitor";
