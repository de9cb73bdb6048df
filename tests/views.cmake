# The tests of views/, a program for each folder.

handfast_tests(views/charts WINDOW
  TESTS tst_chart_card tst_overview_page tst_statistics_charts
  LIBRARIES views QCustomPlotQt6::QCustomPlotQt6
)
handfast_tests(views/dialogs WINDOW
  TESTS tst_quiz_dialog
  LIBRARIES views
)
handfast_tests(views/dialogs/fleet WINDOW
  TESTS tst_device_list
  LIBRARIES views
)
handfast_tests(views/guide WINDOW
  TESTS tst_guide_pages tst_guide_window
  SOURCES settings_chapter.cpp
  LIBRARIES views
)
target_sources(views_guide_tests PRIVATE ../resources/help.qrc)
set_target_properties(views_guide_tests PROPERTIES AUTORCC ON)
handfast_tests(views/inspector WINDOW
  TESTS tst_device_facts tst_settings_view tst_verdict_card
  LIBRARIES views
)
handfast_tests(views/main_window WINDOW
  TESTS tst_exchange_desk tst_main_window tst_window_binding
  LIBRARIES gallery_pages
)
handfast_tests(views/main_window/frame WINDOW
  TESTS tst_filter_field tst_fleet_strip tst_page_header tst_rail tst_recovery_bar
  LIBRARIES gallery_pages
)
handfast_tests(views/main_window/keys WINDOW
  TESTS tst_window_keys
  LIBRARIES gallery_pages
)
handfast_tests(views/main_window/lock WINDOW
  TESTS tst_lock_desk
  LIBRARIES gallery_pages
)
handfast_tests(views/main_window/notices WINDOW
  TESTS tst_desktop_notifier tst_notices tst_tray
  LIBRARIES gallery_pages Qt6::DBus
)
handfast_tests(views/main_window/palette WINDOW
  TESTS tst_command_palette
  LIBRARIES gallery_pages
)
handfast_tests(views/panes/fleet WINDOW
  TESTS tst_device_filtering tst_device_management tst_device_table_tools tst_devices_page tst_groups_page
    tst_handshake_reasons tst_many_sessions tst_refusal_window tst_sessions_page tst_then_pages
  LIBRARIES views engine_test_support
)
add_dependencies(views_panes_fleet_tests handfast-agent)
handfast_tests(views/panes/trust WINDOW
  TESTS tst_ca_service_panes tst_certificates_page tst_enrol_dialog tst_private_keys tst_profiles_page
    tst_revocation_lab_pane tst_scep_profiles_page
  SOURCES ../../../session/enrollment/scep_ca.cpp ../../../session/enrollment/scripted_server.cpp
  LIBRARIES views engine_test_support
)
handfast_tests(views/panes/change WINDOW
  TESTS tst_commit_dialog tst_locks_dialog tst_templates_page tst_versions_page
  LIBRARIES views engine_test_support
)
handfast_tests(views/panes/record WINDOW
  TESTS tst_diagrams_dialog tst_estate_rows tst_event_log_page tst_time_machine_page
  LIBRARIES views engine_test_support
)
handfast_tests(views/panes/settings WINDOW
  TESTS tst_doctor_page tst_notice_settings tst_pair_dialog tst_pair_status tst_setting_forms tst_settings_page
  LIBRARIES views engine_test_support
)
handfast_tests(views/panes WINDOW
  TESTS tst_welcome_page
  LIBRARIES views engine_test_support
)
handfast_tests(views/theme WINDOW
  TESTS tst_icons tst_status_colours tst_system_appearance tst_text_scale tst_tool_tips
  LIBRARIES views
)
handfast_tests(views/topology WINDOW
  TESTS tst_layout tst_topology_facts tst_topology_page tst_topology_tools tst_viewport
  LIBRARIES views
)
handfast_tests(views/widgets WINDOW
  TESTS tst_column_fit tst_diagram_view tst_field_help tst_mnemonics tst_prediction_card tst_secret_clipboard
    tst_section_index tst_segment_bar tst_short_tabs tst_table_view
  LIBRARIES views
)
handfast_tests(views/wizard WINDOW
  TESTS tst_migration_page tst_migration_plans tst_outcome_rows tst_rehearsal_page tst_report_document
    tst_roll_out_form
  LIBRARIES views
)
