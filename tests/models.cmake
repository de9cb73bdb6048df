# The tests of models/, a program for each folder.

handfast_tests(models/config
  TESTS tst_device_place tst_diff tst_edit tst_json_text tst_shared_map tst_sheet_cell tst_side_by_side tst_whole_file
    tst_wildfire_dialect
  LIBRARIES models
)
handfast_tests(models/config/compile
  TESTS tst_cipher_list tst_compile tst_pair_settings
  LIBRARIES models
)
handfast_tests(models/config/device
  TESTS tst_apply_lines tst_device_links tst_device_settings_reader tst_device_texts tst_effective_settings tst_local_configuration
  LIBRARIES models
)
handfast_tests(models/config/schema
  TESTS tst_schema
  LIBRARIES models
)
handfast_tests(models/config/validation
  TESTS tst_object_findings tst_scep_profiles tst_validate tst_validate_fleet tst_validate_pair tst_validate_server
  LIBRARIES models
)
handfast_tests(models/lifecycle
  TESTS tst_lifecycle tst_limit_rows tst_master_passphrase tst_own_channels tst_push tst_push_return
    tst_service_urls tst_told_standing tst_work_pool tst_workspace
  LIBRARIES models revocation_test_support engine_test_support
)
handfast_tests(models/lifecycle/commit
  TESTS tst_candidate_review tst_commit_effect tst_locks tst_push_scope tst_run_mark
  LIBRARIES models revocation_test_support engine_test_support
)
handfast_tests(models/lifecycle/doctor
  TESTS tst_judge tst_support_text
  LIBRARIES models revocation_test_support
)
handfast_tests(models/lifecycle/devices
  TESTS tst_device_registry tst_eligibility tst_push_proof tst_session_end tst_strangers
  LIBRARIES models revocation_test_support engine_test_support
)
handfast_tests(models/lifecycle/log
  TESTS tst_decision_log tst_log_filter tst_logged_channels tst_reconnect_forecast tst_uptime
  LIBRARIES models revocation_test_support engine_test_support
)
handfast_tests(models/lifecycle/certificates
  TESTS tst_authority_course tst_certificate_life tst_certificates tst_evaluation tst_issued_ledger
    tst_revocation_keeper
  LIBRARIES models revocation_test_support
)
handfast_tests(models/lifecycle/exchange
  TESTS tst_bundle_export tst_csv tst_device_csv tst_import_review tst_xca_database
  LIBRARIES models revocation_test_support engine_test_support
)
handfast_tests(models/lifecycle/notices
  TESTS tst_notice_book tst_notice_desk
  LIBRARIES models revocation_test_support
)
handfast_tests(models/lifecycle/pair
  TESTS tst_pair_adoption tst_pair_ledger tst_pair_order
  LIBRARIES models revocation_test_support
)
handfast_tests(models/panos
  TESTS tst_attachments tst_bundle tst_configuration_reader tst_imported_names tst_round_trip tst_vendor_schema
  SOURCES vendor_schema.cpp
  LIBRARIES models
)
set_tests_properties(models.panos.tst_round_trip PROPERTIES TIMEOUT 1800) # 10,000 configurations
handfast_tests(models/services
  TESTS tst_admin_status tst_ca_services tst_crl_keeper tst_http_listener tst_ocsp_desk tst_own_channel
    tst_listen_address tst_revocation_lab tst_service_notices tst_service_routes
  LIBRARIES models revocation_test_support
)
handfast_tests(models/services/pair
  TESTS tst_pair_dialler tst_pair_keeper tst_pair_lines tst_pair_machine tst_pair_messages tst_pair_serving
    tst_pair_session tst_pair_states tst_pair_talk tst_pair_terms tst_pair_transfer
  LIBRARIES models revocation_test_support
)
handfast_tests(models/shell
  TESTS tst_arguments tst_certificate_commands tst_command_book tst_completion tst_control_server tst_device_console
    tst_exchange_commands tst_lab_commands tst_migration_commands tst_migration_words tst_notice_commands
    tst_statistics_commands tst_system_commands tst_time_commands
  LIBRARIES models
)
handfast_tests(models/store
  TESTS tst_data_directory tst_database tst_event_chain tst_event_writer tst_event_writer_faults
    tst_full_data_directory tst_leap_guard
    tst_packed_text tst_revocation_queue tst_statistics
    tst_store tst_trace_json
  LIBRARIES models
)
if(HANDFAST_SANITIZE)
  # With their checks in between GCC 12 does not see that an empty optional is not read.
  target_compile_options(models_store_tests PRIVATE -Wno-maybe-uninitialized)
endif()
handfast_tests(models/tables
  TESTS tst_certificate_rows tst_change_rows tst_configuration_overview tst_effective_rows tst_event_table_model
    tst_import_model tst_job_rows tst_natural_order tst_notice_rows tst_profile_rows tst_rows_model tst_stack_rows
    tst_version_rows
  LIBRARIES models revocation_test_support
)
handfast_tests(models/tables/devices
  TESTS tst_device_filter tst_device_fixes tst_device_sheet tst_device_status tst_device_table_model tst_estate_then
    tst_filter_completion tst_grouped_devices tst_typed_filter
  LIBRARIES models revocation_test_support
)
handfast_tests(models/tables/topology
  TESTS tst_blast_radius tst_state_history tst_topology_channels tst_topology_model
  LIBRARIES models revocation_test_support
)
handfast_tests(models/tables/handshake
  TESTS tst_flow_diagram tst_handshake_rows tst_handshake_subjects tst_message_model tst_session_subjects
  LIBRARIES models
)
handfast_tests(models/text
  TESTS tst_description_wording tst_detail_wording tst_enrolment_wording tst_event_json tst_event_wording tst_language tst_numbers tst_visible_text
    tst_wording
  LIBRARIES models
)
handfast_tests(models/workflows
  TESTS tst_bundle_delivery tst_conditions tst_fleet_count tst_machine tst_migration tst_no_device_lost
    tst_own_edits tst_plan_evidence tst_plan_notices tst_standing tst_wave_conditions tst_wave_progress
    tst_wave_back tst_waves_go_on
  LIBRARIES workflow_test_support
)
handfast_tests(models/workflows/changes
  TESTS tst_authority_change tst_cross_signing tst_ha_pair tst_ha_peers tst_new_device tst_roll_out_edits
    tst_scep_roll_out_edits tst_wildfire tst_wildfire_way_back
  LIBRARIES workflow_test_support
)
handfast_tests(models/workflows/plans
  TESTS tst_interrupted_plan tst_overrides tst_patient_override tst_plan_shelf tst_plan_state tst_report
  LIBRARIES workflow_test_support
)
handfast_tests(models/workflows/prediction
  TESTS tst_channel_predictor tst_doom_desk tst_dooms_ahead tst_estate_at tst_foreseen_scep tst_outcome_desk tst_outcomes
    tst_predicted_revocation tst_predictor
    tst_refused_device
    tst_running_settings
  LIBRARIES models
)
handfast_tests(models/workflows/scenarios
  TESTS tst_estate tst_process_ending tst_recorded_state tst_rehearsal_failures tst_scenario_check
    tst_scenario_reader
  LIBRARIES models
)
