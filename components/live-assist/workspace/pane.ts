/** What a narrow screen shows of the workspace, one at a time. */
export type Pane = 'list' | 'chat' | 'visitor';
