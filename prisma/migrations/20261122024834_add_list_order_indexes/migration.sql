-- CreateIndex
CREATE INDEX "action_workspaceId_name_id_idx" ON "action"("workspaceId", "name", "id");

-- CreateIndex
CREATE INDEX "action_placement_workspaceId_createdAt_id_idx" ON "action_placement"("workspaceId", "createdAt", "id");

-- CreateIndex
CREATE INDEX "actor_workspaceId_name_id_idx" ON "actor"("workspaceId", "name", "id");

-- CreateIndex
CREATE INDEX "api_key_workspaceId_name_id_idx" ON "api_key"("workspaceId", "name", "id");

-- CreateIndex
CREATE INDEX "card_workspaceId_position_id_idx" ON "card"("workspaceId", "position", "id");

-- CreateIndex
CREATE INDEX "channel_workspaceId_name_id_idx" ON "channel"("workspaceId", "name", "id");

-- CreateIndex
CREATE INDEX "department_workspaceId_name_id_idx" ON "department"("workspaceId", "name", "id");

-- CreateIndex
CREATE INDEX "emotion_point_workspaceId_createdAt_id_idx" ON "emotion_point"("workspaceId", "createdAt", "id");

-- CreateIndex
CREATE INDEX "journey_workspaceId_name_id_idx" ON "journey"("workspaceId", "name", "id");

-- CreateIndex
CREATE INDEX "journey_map_workspaceId_name_id_idx" ON "journey_map"("workspaceId", "name", "id");

-- CreateIndex
CREATE INDEX "lane_workspaceId_position_id_idx" ON "lane"("workspaceId", "position", "id");

-- CreateIndex
CREATE INDEX "member_workspaceId_name_id_idx" ON "member"("workspaceId", "name", "id");

-- CreateIndex
CREATE INDEX "objective_workspaceId_name_id_idx" ON "objective"("workspaceId", "name", "id");

-- CreateIndex
CREATE INDEX "pain_point_workspaceId_name_id_idx" ON "pain_point"("workspaceId", "name", "id");

-- CreateIndex
CREATE INDEX "pain_point_placement_workspaceId_createdAt_id_idx" ON "pain_point_placement"("workspaceId", "createdAt", "id");

-- CreateIndex
CREATE INDEX "persona_workspaceId_name_id_idx" ON "persona"("workspaceId", "name", "id");

-- CreateIndex
CREATE INDEX "phase_workspaceId_position_id_idx" ON "phase"("workspaceId", "position", "id");

-- CreateIndex
CREATE INDEX "process_workspaceId_name_id_idx" ON "process"("workspaceId", "name", "id");

-- CreateIndex
CREATE INDEX "process_element_workspaceId_position_id_idx" ON "process_element"("workspaceId", "position", "id");

-- CreateIndex
CREATE INDEX "process_flow_workspaceId_createdAt_id_idx" ON "process_flow"("workspaceId", "createdAt", "id");

-- CreateIndex
CREATE INDEX "process_link_workspaceId_createdAt_id_idx" ON "process_link"("workspaceId", "createdAt", "id");

-- CreateIndex
CREATE INDEX "step_workspaceId_position_id_idx" ON "step"("workspaceId", "position", "id");

-- CreateIndex
CREATE INDEX "system_workspaceId_name_id_idx" ON "system"("workspaceId", "name", "id");

-- CreateIndex
CREATE INDEX "touchpoint_workspaceId_name_id_idx" ON "touchpoint"("workspaceId", "name", "id");

-- CreateIndex
CREATE INDEX "touchpoint_placement_workspaceId_position_id_idx" ON "touchpoint_placement"("workspaceId", "position", "id");
