# The Debian packages: handfast and handfast-agent. Libraries that are linked are found by dpkg-shlibdeps; what is
# only loaded while the program runs stands in app/packages.sh, where running from a build takes it from, too.
file(READ ${CMAKE_SOURCE_DIR}/app/packages.sh PACKAGE_LISTS)
string(REGEX MATCH "\nrun_packages=\\(([^)]*)\\)" FOUND "${PACKAGE_LISTS}")
string(REGEX MATCHALL "[a-z0-9][a-z0-9.+-]+" LOADED "${CMAKE_MATCH_1}")
if(NOT LOADED)
  message(FATAL_ERROR "app/packages.sh has no list run_packages")
endif()
list(JOIN LOADED ", " LOADED)
# Makes the users of the services.
set(SYSUSERS "systemd | systemd-standalone-sysusers | systemd-sysusers")

set(CPACK_GENERATOR DEB)
set(CPACK_VERBATIM_VARIABLES YES)
set(CPACK_PACKAGE_NAME handfast)
set(CPACK_PACKAGE_VENDOR "Handfast maintainers")
set(CPACK_PACKAGE_CONTACT "Handfast maintainers <maintainers@handfast.org>")
set(CPACK_PACKAGE_VERSION ${PROJECT_VERSION})
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES YES)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
  OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_DEB_COMPONENT_INSTALL YES)
set(CPACK_COMPONENTS_ALL manager agent)
set(CPACK_COMPONENTS_GROUPING ONE_PER_GROUP)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS YES)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION YES)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)

set(CPACK_DEBIAN_MANAGER_PACKAGE_NAME handfast)
set(CPACK_DEBIAN_MANAGER_PACKAGE_SECTION net)
set(CPACK_DEBIAN_MANAGER_PACKAGE_DEPENDS "handfast-agent (= ${PROJECT_VERSION}), ${LOADED}, ${SYSUSERS}")
set(CPACK_DEBIAN_MANAGER_PACKAGE_SUGGESTS "qt6-wayland, gnome-keyring | kwalletmanager")
set(CPACK_DEBIAN_MANAGER_DESCRIPTION "manager of firewall fleets over mutual TLS
Handfast keeps one live mutual-TLS session per managed firewall and moves a
whole fleet from predefined certificates to those of your own organisation
without losing a device. It shows what will happen before it happens, and
why a handshake failed.

This package has the desktop application, the same manager as a service
without a display (handfast serve), its configuration shell and the
certificate judge (handfast verify).")
set(SCRIPTS ${CMAKE_CURRENT_SOURCE_DIR}/debian)
set(CPACK_DEBIAN_MANAGER_PACKAGE_CONTROL_EXTRA
  ${SCRIPTS}/handfast/postinst ${SCRIPTS}/handfast/prerm ${SCRIPTS}/handfast/postrm)

set(CPACK_DEBIAN_AGENT_PACKAGE_NAME handfast-agent)
set(CPACK_DEBIAN_AGENT_PACKAGE_SECTION net)
set(CPACK_DEBIAN_AGENT_PACKAGE_DEPENDS "${SYSUSERS}")
set(CPACK_DEBIAN_AGENT_DESCRIPTION "device agent for the Handfast manager
Plays one managed device, or a whole fleet of them, over real TCP and real
TLS against a Handfast manager: firewalls, log collectors and appliances,
each with its own certificates, settings and shell.")
set(CPACK_DEBIAN_AGENT_PACKAGE_CONTROL_EXTRA
  ${SCRIPTS}/handfast-agent/postinst ${SCRIPTS}/handfast-agent/prerm ${SCRIPTS}/handfast-agent/postrm)
include(CPack)
