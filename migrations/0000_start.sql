CREATE SCHEMA "brand";
--> statement-breakpoint
CREATE SCHEMA "idp";
--> statement-breakpoint
CREATE SCHEMA "live_assist";
--> statement-breakpoint
CREATE SCHEMA "stage";
--> statement-breakpoint
CREATE TABLE "secret" (
	"name" text PRIMARY KEY NOT NULL,
	"value" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "brand"."customer" (
	"brand" text NOT NULL,
	"sub" text NOT NULL,
	"record" jsonb NOT NULL,
	CONSTRAINT "customer_brand_sub_pk" PRIMARY KEY("brand","sub")
);
--> statement-breakpoint
CREATE TABLE "brand"."site" (
	"slug" text PRIMARY KEY NOT NULL,
	"content" jsonb NOT NULL,
	"settings" jsonb NOT NULL,
	"client_id" text NOT NULL,
	"client_secret" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "idp"."account" (
	"brand" text NOT NULL,
	"sub" text NOT NULL,
	"login" text NOT NULL,
	"password_hash" text NOT NULL,
	"claims" jsonb NOT NULL,
	"hint" jsonb NOT NULL,
	CONSTRAINT "account_brand_sub_pk" PRIMARY KEY("brand","sub")
);
--> statement-breakpoint
CREATE TABLE "idp"."artifact" (
	"brand" text NOT NULL,
	"model" text NOT NULL,
	"id" text NOT NULL,
	"payload" jsonb NOT NULL,
	"grant_id" text,
	"uid" text,
	"user_code" text,
	"consumed_at" timestamp with time zone,
	"expires_at" timestamp with time zone,
	CONSTRAINT "artifact_brand_model_id_pk" PRIMARY KEY("brand","model","id")
);
--> statement-breakpoint
CREATE TABLE "idp"."client" (
	"brand" text NOT NULL,
	"client_id" text NOT NULL,
	"metadata" jsonb NOT NULL,
	CONSTRAINT "client_brand_client_id_pk" PRIMARY KEY("brand","client_id")
);
--> statement-breakpoint
CREATE TABLE "idp"."issuer" (
	"brand" text PRIMARY KEY NOT NULL,
	"settings" jsonb NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "idp"."signing_key" (
	"brand" text NOT NULL,
	"kid" text NOT NULL,
	"jwk" jsonb NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "signing_key_brand_kid_pk" PRIMARY KEY("brand","kid")
);
--> statement-breakpoint
CREATE TABLE "live_assist"."account" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"site_origins" jsonb NOT NULL,
	"connector" jsonb NOT NULL,
	"engagement" jsonb NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "live_assist"."agent" (
	"account" text NOT NULL,
	"login" text NOT NULL,
	"name" text NOT NULL,
	"password_hash" text NOT NULL,
	"available" boolean DEFAULT true NOT NULL,
	"seen_at" timestamp with time zone,
	CONSTRAINT "agent_account_login_pk" PRIMARY KEY("account","login")
);
--> statement-breakpoint
CREATE TABLE "live_assist"."agent_session" (
	"token_hash" text PRIMARY KEY NOT NULL,
	"account" text NOT NULL,
	"login" text NOT NULL,
	"expires_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "live_assist"."attempt" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"account" text NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"reason" jsonb,
	"steps" jsonb NOT NULL,
	"conversation" uuid
);
--> statement-breakpoint
CREATE TABLE "live_assist"."contact" (
	"account" text NOT NULL,
	"guid" uuid NOT NULL,
	"record" jsonb NOT NULL,
	CONSTRAINT "contact_account_guid_pk" PRIMARY KEY("account","guid")
);
--> statement-breakpoint
CREATE TABLE "live_assist"."conversation" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"account" text NOT NULL,
	"issuer" text NOT NULL,
	"subject" text NOT NULL,
	"visitor" jsonb NOT NULL,
	"page_attributes" jsonb NOT NULL,
	"state" text DEFAULT 'waiting' NOT NULL,
	"agent" text,
	"last_number" integer DEFAULT 0 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"accepted_at" timestamp with time zone,
	"ended_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "live_assist"."entry" (
	"conversation" uuid NOT NULL,
	"number" integer NOT NULL,
	"kind" text NOT NULL,
	"sender" text NOT NULL,
	"author" text,
	"client_id" text NOT NULL,
	"text" text DEFAULT '' NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "entry_conversation_number_pk" PRIMARY KEY("conversation","number")
);
--> statement-breakpoint
CREATE TABLE "live_assist"."survey" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"account" text NOT NULL,
	"client_id" text NOT NULL,
	"cause" text NOT NULL,
	"name" text NOT NULL,
	"contact" text NOT NULL,
	"message" text NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "live_assist"."visitor_session" (
	"token_hash" text PRIMARY KEY NOT NULL,
	"conversation" uuid NOT NULL,
	"account" text NOT NULL,
	"expires_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "stage"."brand" (
	"slug" text PRIMARY KEY NOT NULL,
	"pack" jsonb NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "live_assist"."agent" ADD CONSTRAINT "agent_account_account_id_fk" FOREIGN KEY ("account") REFERENCES "live_assist"."account"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "live_assist"."agent_session" ADD CONSTRAINT "agent_session_account_account_id_fk" FOREIGN KEY ("account") REFERENCES "live_assist"."account"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "live_assist"."attempt" ADD CONSTRAINT "attempt_account_account_id_fk" FOREIGN KEY ("account") REFERENCES "live_assist"."account"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "live_assist"."contact" ADD CONSTRAINT "contact_account_account_id_fk" FOREIGN KEY ("account") REFERENCES "live_assist"."account"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "live_assist"."conversation" ADD CONSTRAINT "conversation_account_account_id_fk" FOREIGN KEY ("account") REFERENCES "live_assist"."account"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "live_assist"."entry" ADD CONSTRAINT "entry_conversation_conversation_id_fk" FOREIGN KEY ("conversation") REFERENCES "live_assist"."conversation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "live_assist"."survey" ADD CONSTRAINT "survey_account_account_id_fk" FOREIGN KEY ("account") REFERENCES "live_assist"."account"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "live_assist"."visitor_session" ADD CONSTRAINT "visitor_session_conversation_conversation_id_fk" FOREIGN KEY ("conversation") REFERENCES "live_assist"."conversation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "live_assist"."visitor_session" ADD CONSTRAINT "visitor_session_account_account_id_fk" FOREIGN KEY ("account") REFERENCES "live_assist"."account"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "account_login" ON "idp"."account" USING btree ("brand","login");--> statement-breakpoint
CREATE INDEX "artifact_grant" ON "idp"."artifact" USING btree ("brand","grant_id");--> statement-breakpoint
CREATE INDEX "artifact_uid" ON "idp"."artifact" USING btree ("brand","uid");--> statement-breakpoint
CREATE INDEX "artifact_expiry" ON "idp"."artifact" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "attempt_account" ON "live_assist"."attempt" USING btree ("account","at");--> statement-breakpoint
CREATE INDEX "conversation_account" ON "live_assist"."conversation" USING btree ("account","state");--> statement-breakpoint
CREATE UNIQUE INDEX "conversation_open" ON "live_assist"."conversation" USING btree ("account","issuer","subject") WHERE state <> 'ended';--> statement-breakpoint
CREATE UNIQUE INDEX "entry_once" ON "live_assist"."entry" USING btree ("conversation","sender","client_id");--> statement-breakpoint
CREATE INDEX "survey_account" ON "live_assist"."survey" USING btree ("account","at");--> statement-breakpoint
CREATE UNIQUE INDEX "survey_once" ON "live_assist"."survey" USING btree ("account","client_id");