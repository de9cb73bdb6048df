# The tests of session/, a program for each folder.

handfast_tests(session/agent
  TESTS tst_backoff tst_channel_links tst_client_list tst_connect_gate tst_device_challenge tst_device_duties tst_device_enrolment tst_device_gateway
    tst_device_pair
    tst_device_channels tst_device_local_settings tst_device_machine tst_device_recovery tst_fleet tst_fleet_faults
    tst_fleet_leaf tst_fleet_load tst_fleet_protocol tst_fleet_refusals tst_fleet_revocation tst_log_forwarder tst_refusal
  SOURCES channel_yard.cpp
  LIBRARIES fleet_test_support
)
handfast_tests(session/base
  TESTS tst_channel tst_clock tst_cut_text tst_device_kind tst_guarded tst_host_port tst_log_ring tst_secret_text
    tst_serial tst_shared_clock tst_software_version tst_user tst_wiping
  LIBRARIES session
)
handfast_tests(session/engine
  TESTS tst_admin_door tst_admin_door_faults tst_admission tst_change_feed tst_connection_machine tst_down_reason tst_engine
    tst_engine_channels tst_engine_doomed tst_engine_faults tst_engine_gateway tst_engine_policy tst_engine_refusals
    tst_engine_revocation tst_engine_steadiness tst_handshake_trace tst_peer_chain tst_session_directory tst_snapshot
  LIBRARIES engine_test_support
)
handfast_tests(session/enrollment
  TESTS tst_authority tst_capabilities tst_dialogue tst_dialogue_renewal tst_password_page tst_pki_message tst_pki_reply
    tst_scep_client
  SOURCES scep_ca.cpp scripted_server.cpp
  LIBRARIES session
)
handfast_tests(session/http
  TESTS tst_address_rules tst_client tst_client_faults tst_client_tls tst_credentials tst_file_fetch tst_host_queue
  LIBRARIES session
)
handfast_tests(session/pki
  TESTS tst_certificate tst_certificate_pool tst_handshake_library tst_object_reader tst_object_writer
  LIBRARIES session
)
handfast_tests(session/pki/encoding
  TESTS tst_encoding tst_fingerprint
  LIBRARIES session
)
handfast_tests(session/pki/issuing
  TESTS tst_issued_by tst_issuing tst_renewal tst_request
  LIBRARIES session
)
handfast_tests(session/pki/keys
  TESTS tst_key_vault tst_private_key
  LIBRARIES session
)
handfast_tests(session/pki/revocation
  TESTS tst_crl tst_crl_writer tst_ocsp tst_ocsp_responder tst_revocation_urls
  LIBRARIES session
)
handfast_tests(session/revocation
  TESTS tst_bad_news tst_checker tst_checker_sharing tst_crl_client tst_deadlines tst_plan tst_status_cache
    tst_verification
  LIBRARIES revocation_test_support
)
handfast_tests(session/trust
  TESTS tst_allowed_usage tst_best_path tst_crl_status tst_identity tst_path_judge tst_path_memory tst_policy tst_prediction
    tst_reason tst_status_source tst_verifier tst_verifier_admits
  SOURCES trust_estate.cpp
  LIBRARIES session
)
handfast_tests(session/wire
  TESTS tst_frame tst_messages
  LIBRARIES session
)
