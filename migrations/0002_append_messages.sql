-- Stores messages, each once: numbers it within its conversation, or finds it stored, or says why the conversation does not take it.
-- A function, because its statements are planned once a connection instead of once a message, and because many messages share one
-- commit. The update comes first: it locks the conversation's row, so that everything after it sees what others have committed.
CREATE FUNCTION "live_assist"."append_messages"(messages jsonb) RETURNS TABLE (place integer, number integer, at text, added boolean, refusal text) LANGUAGE plpgsql AS $$
DECLARE
	m record;
	numbered integer;
	stored live_assist.entry;
	conversation_state text;
BEGIN
	FOR m IN SELECT * FROM jsonb_to_recordset(messages) AS given (place integer, account text, conversation uuid, sender text, author text, id text, text text) LOOP
		place := m.place; number := NULL; at := NULL; added := false; refusal := NULL; stored := NULL;
		UPDATE live_assist.conversation AS c SET last_number = c.last_number + 1
			-- IS TRUE: without statistics the planner would rather walk the account's open conversations than the primary key.
			WHERE c.id = m.conversation AND (c.account = m.account AND c.state <> 'ended'
			AND (m.sender = 'visitor' OR (c.state = 'chatting' AND c.agent = m.author))) IS TRUE
			RETURNING c.last_number INTO numbered;
		IF FOUND THEN
			INSERT INTO live_assist.entry AS e (conversation, number, kind, sender, author, client_id, text, at)
				VALUES (m.conversation, numbered, 'text', m.sender, m.author, m.id, m.text, date_trunc('milliseconds', clock_timestamp()))
				ON CONFLICT (conversation, sender, client_id) DO NOTHING RETURNING e.* INTO stored;
			added := FOUND;
			IF NOT added THEN
				-- Delivered before: the number goes back, which nobody has seen.
				UPDATE live_assist.conversation AS c SET last_number = c.last_number - 1 WHERE c.id = m.conversation;
			END IF;
		END IF;
		IF NOT added THEN
			SELECT e.* INTO stored FROM live_assist.entry AS e JOIN live_assist.conversation AS c ON c.id = e.conversation
				WHERE e.conversation = m.conversation AND c.account = m.account AND e.sender = m.sender AND e.client_id = m.id;
			IF NOT FOUND THEN
				SELECT c.state INTO conversation_state FROM live_assist.conversation AS c WHERE c.id = m.conversation AND c.account = m.account;
				refusal := CASE WHEN NOT FOUND THEN 'conversation_unknown' WHEN conversation_state = 'ended' THEN 'conversation_ended' ELSE 'not_accepted' END;
			END IF;
		END IF;
		number := stored.number;
		at := to_char(stored.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"');
		RETURN NEXT;
	END LOOP;
END $$;
